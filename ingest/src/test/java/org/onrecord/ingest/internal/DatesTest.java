package org.onrecord.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "November 18, 2019|2019-11-18",
        "Nov. 18, 2019 at 3:05 p.m.|2019-11-18",
        "18 November 2019|2019-11-18",
        "the 3rd of June 2021|2021-06-03",
        "Mon, 18-Nov-2019|2019-11-18",
        "2019-11-18|2019-11-18",
        "2019/1/8|2019-01-08",
        "25.12.2018|2018-12-25",
        "12/25/2018|2018-12-25",
        "04/04/2020|2020-04-04",
      })
  void findsADateInText(String text, LocalDate day) {
    assertThat(Dates.first(text)).map(Dates.Found::day).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "03/04/2020",
        "February 31, 2020",
        "in May 2020",
        "room 18, 2019",
        "1.2.3.2019.4",
        "version 12-11-20195",
      })
  void takesNothingElseForOne(String text) {
    assertThat(Dates.first(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-11-18T23:30:00-08:00|2019-11-18",
        "Mon, 18 Nov 2019 10:00:00 GMT|2019-11-18",
        "20191118|2019-11-18",
        "20191118T101500Z|2019-11-18",
        "1574035200|2019-11-18",
        "1574035200000|2019-11-18",
      })
  void readsWhatMachinesWrite(String value, LocalDate day) {
    assertThat(Dates.machine(value)).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published 18 November 2019",
        "Mon 18 Nov 2019 10.15 GMT",
        "Last updated: November 18, 2019, 3:05 p.m. ET",
        "• 2019-11-18 •",
      })
  void knowsALineThatTellsOnlyADate(String line) {
    assertThat(Dates.isDateLine(line)).isTrue();
  }

  @Test
  void knowsALineThatTellsMore() {
    assertThat(Dates.isDateLine("The law of 18 November 2019")).isFalse();
    assertThat(Dates.isDateLine("no date")).isFalse();
  }

  @Test
  void readsADatelineWithItsPlaceInTheText() {
    String text = "Port closes\n\nGENEVA, Nov. 18, 2019 (Reuters) – The port closed on Monday.";
    assertThat(Datelines.inText(text))
        .hasValueSatisfying(
            published -> {
              assertThat(published.value()).isEqualTo("2019-11-18");
              assertThat(published.evidence().get(0).textIn(text)).isEqualTo("Nov. 18, 2019");
            });
    assertThat(Datelines.inText("Tuesday, November 19, 2019\nA ship sank.")).isPresent();
    assertThat(Datelines.inText("On November 19, 2019 a ship sank - and another.")).isEmpty();
    assertThat(Datelines.inText("\n".repeat(5) + "A ship sank on 3 June 2021.")).isEmpty();
  }
}
