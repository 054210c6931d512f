package org.onrecord.findings;

import org.jspecify.annotations.Nullable;

/**
 * A name, noun phrase or pronoun that points to an entity.
 *
 * @param entity the id of the {@link Entity}, or null while it is not resolved
 */
public record Mention(String id, Span span, MentionForm form, @Nullable String entity) {}
