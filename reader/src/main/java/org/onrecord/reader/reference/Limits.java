package org.onrecord.reader.reference;

import java.util.List;
import java.util.Set;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.MarkableKind;

/** Which mentions cannot stand for the same, whatever the model says. */
final class Limits {
  /** What no "they" stands for when it is one. */
  private static final Set<MarkableKind> NEVER_MANY =
      Set.of(MarkableKind.OBJECT, MarkableKind.ABSTRACT, MarkableKind.EVENT);

  private final Analysis analysis;
  private final List<Mentioned> mentions;
  private final Gender[] genders;
  private final Speech speech;
  private final Clusters clusters;

  Limits(
      Analysis analysis,
      List<Mentioned> mentions,
      Gender[] genders,
      Speech speech,
      Clusters clusters) {
    this.analysis = analysis;
    this.mentions = mentions;
    this.genders = genders;
    this.speech = speech;
    this.clusters = clusters;
  }

  /** Whether two mentions may stand for the same. */
  boolean allow(int a, int b) {
    Mentioned one = mentions.get(a);
    Mentioned other = mentions.get(b);
    return !one.words().contains(other.words())
        && !other.words().contains(one.words())
        && genders[a].fits(genders[b])
        && fitInNumber(one, other)
        && fitInNumber(other, one)
        && fitInPerson(a, b)
        && !isAboutItsSpeaker(a, b)
        && !isAboutItsSpeaker(b, a)
        && shareAName(one, other);
  }

  private static boolean fitInNumber(Mentioned one, Mentioned other) {
    PronounClass pronoun = one.pronoun();
    boolean many = other.number() == Mentioned.PLURAL;
    if (other.tag() == Mentioned.NOUN && many) {
      boolean single = one.tag() == Mentioned.NOUN && one.number() == Mentioned.SINGULAR;
      return !pronoun.isSingular() && (!single || one.word().equals(other.word()));
    }
    boolean name = other.tag() == Mentioned.PROPER_NOUN;
    boolean noMany =
        name
            ? other.kind() == MarkableKind.PERSON
            : other.tag() == Mentioned.NOUN && NEVER_MANY.contains(other.kind());
    return pronoun != PronounClass.THEY || other.number() != Mentioned.SINGULAR || !noMany;
  }

  /**
   * Whether two personal pronouns can mean the same: in the words of one speaker only the very same
   * can; "you" and "I" of different speakers too, and he of one who is I of another.
   */
  private boolean fitInPerson(int a, int b) {
    PronounClass one = mentions.get(a).pronoun();
    PronounClass other = mentions.get(b).pronoun();
    if (!one.isPersonal() || !other.isPersonal()) {
      return true;
    }
    boolean quoted = mentions.get(a).quoted() || mentions.get(b).quoted();
    if (one == other) {
      return one.isThirdPerson() || !quoted || haveOneSpeaker(a, b);
    }
    if (one.isThirdPerson() == other.isThirdPerson()
        && one != PronounClass.YOU
        && other != PronounClass.YOU) {
      return false;
    }
    if (speech.scope(a) == speech.scope(b)) {
      // Outside of quotation marks a text may be a talk in which speakers take turns.
      return !quoted && !one.isThirdPerson() && !other.isThirdPerson();
    }
    return one == PronounClass.YOU
        || other == PronounClass.YOU
        || one.isPlural() == other.isPlural();
  }

  private boolean haveOneSpeaker(int a, int b) {
    if (speech.scope(a) == speech.scope(b)) {
      return true;
    }
    int one = speech.scope(a) == Speech.AUTHOR ? a : speech.speaker(a);
    int other = speech.scope(b) == Speech.AUTHOR ? b : speech.speaker(b);
    return one >= 0 && other >= 0 && clusters.of(one) == clusters.of(other);
  }

  /** Nobody calls themselves you, he, she, it or they. */
  private boolean isAboutItsSpeaker(int a, int b) {
    PronounClass pronoun = mentions.get(a).pronoun();
    return pronoun.isPersonal() && !pronoun.isFirstPerson() && speech.speaker(a) == b;
  }

  /** Whether two names of persons have a word of the name in common; anything else has. */
  private boolean shareAName(Mentioned one, Mentioned other) {
    if (!isNamedPerson(one) || !isNamedPerson(other)) {
      return true;
    }
    for (int word = one.words().start(); word < one.words().end(); word++) {
      if (analysis.upos().get(word).equals("PROPN")
          && other.bag().contains(MentionReader.lower(analysis.layout(), word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedPerson(Mentioned mention) {
    return mention.tag() == Mentioned.PROPER_NOUN && mention.kind() == MarkableKind.PERSON;
  }
}
