package org.onrecord.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The typed fields of one JSON object, which knows where it stands so that errors can say it. */
final class JsonFields {
  private final String path;
  private final JsonNode node;

  private JsonFields(String path, JsonNode node) {
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw problem("an object is wanted here", null);
    }
  }

  static JsonFields root(JsonNode node) {
    return new JsonFields("", node);
  }

  /** An error at this object; the path is a JSON Pointer. */
  OnRecordException problem(@Nullable String what, @Nullable Throwable cause) {
    return new OnRecordException(
        "not a reading: at " + (path.isEmpty() ? "the top" : path) + ": " + what, cause);
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  JsonFields object(String field) {
    return new JsonFields(path + "/" + field, required(field));
  }

  <T> List<T> objects(String field, Function<JsonFields, T> make) {
    List<T> made = new ArrayList<>();
    for (JsonNode item : array(field)) {
      made.add(make.apply(new JsonFields(path + "/" + field + "/" + made.size(), item)));
    }
    return made;
  }

  List<String> strings(String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode item : array(field)) {
      if (!item.isTextual()) {
        throw problem(field + " must hold strings only", null);
      }
      values.add(item.textValue());
    }
    return values;
  }

  String string(String field) {
    JsonNode value = required(field);
    if (!value.isTextual()) {
      throw problem(field + " must be a string", null);
    }
    return value.textValue();
  }

  @Nullable String stringOrNull(String field) {
    return has(field) ? string(field) : null;
  }

  int integer(String field) {
    JsonNode value = required(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw problem(field + " must be a whole number", null);
    }
    return value.intValue();
  }

  double number(String field) {
    JsonNode value = required(field);
    if (!value.isNumber()) {
      throw problem(field + " must be a number", null);
    }
    return value.doubleValue();
  }

  boolean bool(String field) {
    JsonNode value = required(field);
    if (!value.isBoolean()) {
      throw problem(field + " must be true or false", null);
    }
    return value.booleanValue();
  }

  LocalDate day(String field) {
    try {
      return LocalDate.parse(string(field));
    } catch (DateTimeException e) {
      throw problem(field + " must be a day like 2021-06-30", e);
    }
  }

  Instant instant(String field) {
    try {
      return Instant.parse(string(field));
    } catch (DateTimeException e) {
      throw problem(field + " must be a time like 2026-11-22T10:00:00Z", e);
    }
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    String value = string(field);
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name) && JsonSupport.wireName(constant).equals(value)) {
        return constant;
      }
    }
    throw problem(field + " has a value that is not known: \"" + value + "\"", null);
  }

  <E extends Enum<E>> @Nullable E constantOrNull(String field, Class<E> type) {
    return has(field) ? constant(field, type) : null;
  }

  private JsonNode array(String field) {
    JsonNode value = required(field);
    if (!value.isArray()) {
      throw problem(field + " must be a list", null);
    }
    return value;
  }

  private JsonNode required(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw problem("the field " + field + " is missing", null);
    }
    return value;
  }
}
