package org.onrecord.findings;

/** What kind of thing an entity is. Countries are locations that can act. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  DOCUMENT,
  GROUP,
  OTHER
}
