package org.onrecord.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said no.",
        "Police!",
        "“We will not sell the harbour,” the mayor told reporters on Monday.",
        "Der Spiegel reported that the chancellor had not been told of the plan.",
        "123",
      })
  void letsEnglishThroughHoweverShort(String text) {
    assertThat(Language.of(text).isForeign()).isFalse();
  }

  @Test
  void namesEnglishOnlyWhereItIsSure() {
    assertThat(Language.of("The mayor said that she would not go to the harbour.").code())
        .isEqualTo("en");
    assertThat(Language.of("Orsa 3, Vell 1 (Ruiz 12', 40', Tamm 88')").code()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German|Die Bürgermeisterin sagte am Montag, dass der Hafen für den Winter geschlossen wird und nicht verkauft werden soll.",
        "French|La maire a déclaré lundi que le port serait fermé pour l'hiver et que la ville ne le vendrait pas.",
        "Spanish|La alcaldesa dijo el lunes que el puerto se cerrará por el invierno y que no lo venderán.",
        "Italian|Il sindaco ha detto che il porto sarà chiuso per l'inverno e che non è in vendita.",
        "Portuguese|A prefeita disse que o porto não será vendido e que está fechado para o inverno.",
        "Dutch|De burgemeester zei maandag dat de haven in de winter gesloten is en niet wordt verkocht.",
        "Polish|Burmistrz powiedział w poniedziałek, że port nie jest na sprzedaż i że będzie zamknięty na zimę.",
        "Swedish|Borgmästaren sade att hamnen är stängd och att den inte ska säljas till någon.",
        "Cyrillic|Мэр заявила в понедельник, что порт будет закрыт на зиму.",
        "Han|市长周一表示，港口将在冬季关闭。",
        "Arabic|قالت رئيسة البلدية يوم الاثنين إن الميناء سيغلق.",
      })
  void tellsOtherLanguages(String language, String text) {
    assertThat(Language.of(text).evidence()).contains(language);
  }

  @Test
  void judgesByMostOfTheText() {
    String english = "The mayor said on Monday that the harbour would be closed for the winter. ";
    String german = "Die Bürgermeisterin sagte, dass der Hafen nicht verkauft wird. ";
    assertThat(Language.of(english.repeat(5) + german).code()).isEqualTo("en");
    assertThat(Language.of(english + german.repeat(8)).isForeign()).isTrue();
    assertThat(Language.of(german.repeat(10_000)).isForeign()).isTrue();
  }

  @Test
  void rejectsALongTextInALanguageItDoesNotKnow() {
    assertThat(Language.of("Nivlo ketra mopul sanve dirtu ".repeat(30)).isForeign()).isTrue();
  }
}
