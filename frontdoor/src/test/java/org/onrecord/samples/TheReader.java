package org.onrecord.samples;

import org.onrecord.OnRecord;

/** One reader for all tests here, with the model that the program carries. */
final class TheReader {
  /** In a tree where no model has been trained yet, there is nothing to read with. */
  private static final String MODEL = "/org/onrecord/reader/model.onnx";

  private TheReader() {}

  static OnRecord get() {
    return Holder.READER;
  }

  static boolean isThere() {
    return OnRecord.class.getResource(MODEL) != null;
  }

  private static final class Holder {
    private static final OnRecord READER = OnRecord.open();
  }
}
