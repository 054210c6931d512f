package org.onrecord.reader.decode;

/** What a name names, as in Universal NER: PER, ORG, LOC. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION
}
