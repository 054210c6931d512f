package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingDiffTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void namesEachFieldThatDiffers() {
    String golden =
        "{'statements':[{'id':'s1','cue':[{'start':3}],'confidence':0.90},{'id':'s2'}]}";
    String actual =
        "{'statements':[{'id':'s1','cue':[{'start':4}],'confidence':0.91}],'more':null}";
    assertThat(between(golden, actual))
        .containsExactly(
            "/more: was missing, is null",
            "/statements/0/cue/0/start: was 3, is 4",
            "/statements/1: was {\"id\":\"s2\"}, is missing");
  }

  @Test
  void passesOverWhenItWasReadAndHowProcessorsRound() {
    assertThat(
            between(
                "{'confidence':0.9,'provenance':{'readAt':'1970-01-01T00:00:00Z'}}",
                "{'confidence':0.9000001,'provenance':{'readAt':'2026-11-22T10:00:00Z'}}"))
        .isEmpty();
    assertThat(between("{'confidence':0.9}", "{'confidence':0.8}")).hasSize(1);
  }

  private static List<String> between(String golden, String actual) {
    try {
      return ReadingDiff.between(
          JSON.readTree(golden.replace('\'', '"')), JSON.readTree(actual.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
