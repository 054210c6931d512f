package org.onrecord.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Published;
import org.onrecord.ingest.ArticleResult.Failed;
import org.onrecord.ingest.ArticleResult.Found;
import org.onrecord.ingest.html.HtmlArticle;
import org.onrecord.ingest.internal.Datelines;
import org.onrecord.ingest.internal.Decoded;
import org.onrecord.ingest.internal.Encodings;
import org.onrecord.ingest.internal.FileKind;
import org.onrecord.ingest.internal.Language;
import org.onrecord.ingest.internal.TextTitle;

/** From the bytes of one input to its article, or to what is wrong with it. */
final class ArticleReader {
  // The first 16 hex digits (64 bits): two of a million articles share them once in 37 million.
  private static final int ID_DIGITS = 16;

  private ArticleReader() {}

  static ArticleResult read(byte[] bytes, String location) {
    if (bytes.length == 0) {
      return empty(location, "the input is empty (0 bytes)");
    }
    Optional<String> binary = FileKind.binary(bytes);
    if (binary.isPresent()) {
      return unsupported(location, binary.get());
    }
    Decoded decoded = Encodings.decode(bytes);
    String text = decoded.text();
    if (text.indexOf('\0') >= 0) {
      return unsupported(location, "a binary file");
    }
    if (isBlank(text)) {
      return empty(location, "the input holds nothing but white space");
    }
    Optional<String> foreign = FileKind.foreignXml(text);
    if (foreign.isPresent()) {
      return unsupported(location, foreign.get());
    }
    String sha256 = sha256(bytes);
    return FileKind.isHtml(text, location)
        ? html(text, location, sha256)
        : plain(text, location, sha256);
  }

  /** Hard and invisible spaces are no text either. */
  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.isISOControl(c));
  }

  private static ArticleResult plain(String text, String location, String sha256) {
    Language.Guess guess = Language.of(text);
    if (guess.isForeign()) {
      return foreignLanguage(location, guess);
    }
    Published published = Datelines.inText(text).orElseGet(Published::unknown);
    return new Found(
        new Article(
            id(sha256),
            location,
            "text/plain",
            TextTitle.of(text).orElse(null),
            null,
            List.of(),
            guess.code(),
            published,
            sha256,
            text));
  }

  private static ArticleResult html(String source, String location, String sha256) {
    HtmlArticle page = HtmlArticle.read(source);
    if (isBlank(page.text())) {
      return new Failed(
          location,
          "the page holds no article text",
          "Save the page of one article, after it has loaded fully; lists of headlines and pages"
              + " that a script fills in have no text of their own.");
    }
    Language.Guess guess = Language.of(page.text());
    if (guess.isForeign()) {
      return foreignLanguage(location, guess);
    }
    return new Found(
        new Article(
            id(sha256),
            location,
            "text/html",
            page.title(),
            page.outlet(),
            page.authors(),
            guess.code(),
            page.published(),
            sha256,
            page.text()));
  }

  private static Failed empty(String location, String problem) {
    return new Failed(location, problem, "Check that the right file was named and fully saved.");
  }

  private static Failed unsupported(String location, String kind) {
    return new Failed(
        location,
        "this is " + kind + ", which OnRecord cannot read yet",
        "Save the article as plain text or HTML and read that.");
  }

  private static Failed foreignLanguage(String location, Language.Guess guess) {
    return new Failed(
        location,
        "the text is not in English (" + guess.evidence() + ")",
        "OnRecord reads English only; give it an English article or a translation.");
  }

  private static String id(String sha256) {
    return "a-" + sha256.substring(0, ID_DIGITS);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new OnRecordException("This Java has no SHA-256. Use a complete JDK 17 or newer.", e);
    }
  }
}
