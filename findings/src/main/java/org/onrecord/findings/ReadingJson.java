package org.onrecord.findings;

/**
 * A reading to and from its JSON: one object, one line. On the wire, offsets count Unicode code
 * points, and every span carries its text.
 */
public final class ReadingJson {
  private ReadingJson() {}

  /** One line of NDJSON, without the line end. Only ASCII escapes stand for lone surrogates. */
  public static String write(Reading reading) {
    return new ReadingWriter(reading).write();
  }

  /**
   * The reading that {@link #write} made the line from. Fields that are not known are passed over.
   *
   * @throws OnRecordException if the text is not JSON, or not a reading; the message names the
   *     place
   */
  public static Reading parse(String json) {
    return ReadingParser.parse(json);
  }
}
