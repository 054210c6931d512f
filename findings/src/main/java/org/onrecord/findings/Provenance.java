package org.onrecord.findings;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What made a reading, so that it can be made again.
 *
 * @param reader the version of OnRecord
 * @param model {@code sha256:} and the hash of the model's file; null when no model was used
 * @param readAt when, to be printed in UTC
 * @param options every option that differs from its default, in the order of their names
 */
public record Provenance(
    String reader, @Nullable String model, Instant readAt, Map<String, String> options) {
  public Provenance {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
