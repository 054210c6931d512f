package org.onrecord.reader.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;

/**
 * What a model's file says of itself, under the metadata key {@code onrecord}: the labels behind
 * the numbers, and what decoders need.
 */
public final class ModelNotes {
  /** The key in the model file's metadata. */
  static final String KEY = "onrecord";

  private static final long FORMAT = 3;

  private final Map<?, ?> notes;

  private ModelNotes(Map<?, ?> notes) {
    this.notes = notes;
  }

  /** Reads what a model file says under the key {@code onrecord}; null if it says nothing. */
  public static ModelNotes parse(@Nullable String json) {
    if (json == null) {
      throw unusable("its metadata has no entry '" + KEY + "'", null);
    }
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      if (!(value(parser) instanceof Map<?, ?> map)) {
        throw unusable("its metadata '" + KEY + "' is no object", null);
      }
      ModelNotes notes = new ModelNotes(map);
      if (notes.number("format") != FORMAT) {
        throw unusable("it is of format " + notes.number("format") + ", not " + FORMAT, null);
      }
      return notes;
    } catch (IOException e) {
      throw unusable("its metadata '" + KEY + "' is not JSON", e);
    }
  }

  /** The names of a layer's labels: upos, feats, rels, names, cue, roles, or kinds. */
  public List<String> labels(String layer) {
    if (notes.get("labels") instanceof Map<?, ?> all && all.get(layer) instanceof List<?> names) {
      return names.stream().map(String::valueOf).toList();
    }
    throw unusable("it names no labels for " + layer, null);
  }

  /** How many words on each side of a cue have role scores. */
  public int reach() {
    return (int) number("reach");
  }

  /** How many word pieces one window can have, the two around it included. */
  public int maxPieces() {
    return (int) number("maxPieces");
  }

  /** How the labels of a layer follow one another: roles, or names. */
  public LabelChain chain(String layer) {
    if (!(notes.get(layer) instanceof Map<?, ?> chain)
        || !(chain.get("transitions") instanceof List<?> rows)) {
      throw unusable("it does not say how " + layer + " follow one another", null);
    }
    return new LabelChain(
        labels(layer),
        rows.stream().map(ModelNotes::floats).toArray(float[][]::new),
        floats(chain.get("start")));
  }

  private long number(String name) {
    if (notes.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw unusable("it has no number '" + name + "'", null);
  }

  private static float[] floats(@Nullable Object list) {
    if (!(list instanceof List<?> values)) {
      throw unusable("a list of numbers is missing", null);
    }
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      if (!(values.get(i) instanceof Number number)) {
        throw unusable("not a number: " + values.get(i), null);
      }
      floats[i] = number.floatValue();
    }
    return floats;
  }

  private static OnRecordException unusable(String why, @Nullable Throwable cause) {
    return new OnRecordException(
        "the model cannot be used: " + why + "; take one that OnRecord's training exported", cause);
  }

  /** The value that begins at the current token, as maps, lists, strings and numbers. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (token == null) {
      return null;
    }
    return token.isNumeric() ? parser.getNumberValue() : parser.getText();
  }
}
