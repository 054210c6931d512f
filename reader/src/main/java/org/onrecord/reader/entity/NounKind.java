package org.onrecord.reader.entity;

/** What a common noun can name when it is a source. */
enum NounKind {
  /** one human being, or several when the noun is plural */
  PERSON,
  /** people taken together: a crowd, voters */
  GROUP,
  /** a body that speaks as one: a ministry, a company */
  ORGANIZATION,
  /** a land that acts: a country, a kingdom */
  LAND,
  /** anything that stores language: a report, a poll */
  DOCUMENT,
  /** so much or so many of something: a majority, dozens */
  QUANTITY,
  /** none of these */
  OTHER
}
