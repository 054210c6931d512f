package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;

class SpeakerNamesTest {
  @ParameterizedTest
  @CsvSource({
    "NAMED_PERSON, Ana Ruiz, ana ruiz’s, true",
    "NAMED_PERSON, Ana Ruiz, Ruiz, false",
    "NAMED_ORGANIZATION, The Guardian, Guardian, true",
    "NAMED_ORGANIZATION, Bank of Kenya, Bank of England, false",
    "UNNAMED_PERSON, a spokesman for the league, the league's spokesman, true",
    "UNNAMED_PERSON, a spokesman for the league, a spokeswoman for the league, false",
    "UNNAMED_GROUP, two witnesses, 'witnesses, who fled', true",
    "DOCUMENT, a report by the council, the council, false",
    "NAMED_PERSON, Ana Ruiz, , false",
    "UNNAMED_PERSON, his lawyer, , false",
    "AUTHOR, , Wikinews, false",
    "UNKNOWN, , , true",
  })
  void namesAreTheSame(SpeakerKind kind, String gold, String read, boolean same) {
    Speaker one = new Speaker(kind, null, gold, null);
    Speaker other = new Speaker(SpeakerKind.NAMED_PERSON, null, read, null);
    assertThat(SpeakerNames.sameName(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Deputy Mayor, the deputy mayor, true, true",
    "Deputy Mayor, mayor, false, true",
    "Deputy Mayor, , false, false",
    ", , true, true",
    "mayor, major, false, false",
  })
  void titlesAreTheSame(String gold, String read, boolean same, boolean like) {
    Speaker one = new Speaker(SpeakerKind.NAMED_PERSON, null, "x", gold);
    Speaker other = new Speaker(SpeakerKind.NAMED_PERSON, null, "x", read);
    assertThat(SpeakerNames.sameTitle(one, other)).isEqualTo(same);
    assertThat(SpeakerNames.likeTitle(one, other)).isEqualTo(like);
  }
}
