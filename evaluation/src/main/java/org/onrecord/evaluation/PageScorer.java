package org.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.onrecord.findings.OnRecordException;
import org.onrecord.ingest.html.HtmlArticle;

/**
 * Scores the text that is found on saved pages against the text that people marked.
 *
 * <p>The folder is laid out as in scrapinghub/article-extraction-benchmark: {@code
 * ground-truth.json} maps a key to {@code articleBody}; {@code html/KEY.html.gz} or {@code
 * html/KEY.html} is the page. Pages in other languages than English count too: here only the text
 * is in question.
 */
final class PageScorer {
  private static final String GROUND_TRUTH = "ground-truth.json";

  private PageScorer() {}

  static PageScores score(Path folder) {
    List<PageScore> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : groundTruth(folder).properties()) {
      String key = entry.getKey();
      String truth = entry.getValue().path("articleBody").asText("");
      String found = HtmlArticle.read(page(folder, key)).text();
      scores.add(PageScore.of(key, truth, found));
    }
    return new PageScores(scores);
  }

  private static JsonNode groundTruth(Path folder) {
    Path file = folder.resolve(GROUND_TRUTH);
    try {
      JsonNode truth = new ObjectMapper().readTree(file.toFile());
      if (truth != null && truth.isObject() && !truth.isEmpty()) {
        return truth;
      }
      throw new OnRecordException(
          file + ": holds no pages; it must be a JSON object from page to articleBody");
    } catch (IOException e) {
      throw new OnRecordException(
          file + ": cannot be read; name a folder with ground-truth.json and html/ inside", e);
    }
  }

  private static byte[] page(Path folder, String key) {
    Path zipped = folder.resolve("html").resolve(key + ".html.gz");
    Path plain = folder.resolve("html").resolve(key + ".html");
    boolean isZipped = Files.exists(zipped);
    Path file = isZipped ? zipped : plain;
    try (InputStream in = Files.newInputStream(file);
        InputStream unpacked = isZipped ? new GZIPInputStream(in) : in) {
      return unpacked.readAllBytes();
    } catch (IOException e) {
      throw new OnRecordException(
          file + ": cannot be read; every key of ground-truth.json needs its page in html/", e);
    }
  }
}
