package org.onrecord.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A reading to and from its JSON: one object, one line. On the wire, offsets count Unicode code
 * points, and every span carries its text.
 */
public final class ReadingJson {
  private static final String SCHEMA = "reading.schema.json";

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

  /** The JSON Schema (2020-12) of what {@link #write} prints. */
  public static String schema() {
    try (InputStream in = ReadingJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new OnRecordException(SCHEMA + " is missing from the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
