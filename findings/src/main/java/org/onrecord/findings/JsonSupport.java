package org.onrecord.findings;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/** What the writer and the parser of readings share. */
final class JsonSupport {
  /** An article of 60 MB is refused at the door, so no string of ours is longer. */
  private static final int LONGEST_STRING = 100_000_000;

  private JsonSupport() {}

  static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build());
    return mapper;
  }

  /** {@code NAMED_PERSON} to {@code named-person}. */
  static String wireName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Java strings may hold half a surrogate pair; UTF-8 cannot, so the half is escaped. */
  static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      if (!Character.isSurrogate(json.charAt(i))) {
        continue;
      }
      if (i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1))) {
        i++;
      } else {
        escaped.append(json, done, i).append(String.format("\\u%04x", (int) json.charAt(i)));
        done = i + 1;
      }
    }
    return done == 0 ? json : escaped.append(json, done, json.length()).toString();
  }
}
