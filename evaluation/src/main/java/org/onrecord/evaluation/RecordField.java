package org.onrecord.evaluation;

/** What is scored of a record: things to be found, or shares of the statements found. */
enum RecordField {
  FLAT("flat", "statements, flat", false),
  NESTED("nested", "statements, nested", false),
  ANY("anyLevel", "statements, at any level", false),
  NAME("speakerName", "speaker's name", true),
  KIND("speakerKind", "speaker's kind", true),
  TITLE("speakerTitle", "speaker's title", true),
  TITLE_LENIENT("speakerTitleLenient", "speaker's title, one in the other", true),
  SPEAKER("speaker", "name, kind and title at once", true),
  ACT("act", "act", true),
  FORM("form", "form", true),
  POLARITY("polarity", "polarity", true),
  ADDRESSED("addresseeOrNone", "addressee, or rightly none", true),
  NEGATIVE("negative", "polarity: negative ones", false),
  ADDRESSEE("addressee", "addressee", false),
  ABOUT("about", "about", false),
  VENUE("venue", "venue (overlap)", false),
  MENTIONS("mentions", "mentions, exact", false);

  private final String key;
  private final String label;
  private final boolean share;

  RecordField(String key, String label, boolean share) {
    this.key = key;
    this.label = label;
    this.share = share;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  /** Whether each statement found is right or wrong in it. */
  boolean isShare() {
    return share;
  }
}
