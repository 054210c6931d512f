package org.onrecord.findings;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;

/** What the writer and the parser of readings share. */
final class JsonSupport {
  /** An article of 60 MB is refused at the door, so no string of ours is longer. */
  private static final int LONGEST_STRING = 100_000_000;

  private JsonSupport() {}

  static ObjectMapper mapper() {
    ObjectMapper mapper =
        JsonMapper.builder().disable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
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
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair = i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1));
      if (Character.isSurrogate(c) && !pair) {
        if (escaped == null) {
          escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
        }
        escaped.append(String.format("\\u%04x", (int) c));
      } else if (escaped != null) {
        escaped.append(c);
        if (pair) {
          escaped.append(json.charAt(i + 1));
        }
      }
      if (pair) {
        i++;
      }
    }
    return escaped == null ? json : escaped.toString();
  }
}
