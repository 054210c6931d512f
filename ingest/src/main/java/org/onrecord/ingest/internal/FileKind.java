package org.onrecord.ingest.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, told from its bytes. */
public final class FileKind {
  private static final int SNIFFED = 4096;
  private static final int SNIFFED_DEEP = 65_536;

  private FileKind() {}

  private record Magic(String name, String bytes) {
    boolean opens(String head) {
      return head.startsWith(bytes);
    }
  }

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("a PDF document", "%PDF-"),
          new Magic("an RTF document", "{\\rtf"),
          new Magic(
              "an old Word document (DOC)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
          new Magic("a gzip archive", "\u001f\u008b"),
          new Magic("a bzip2 archive", "BZh"),
          new Magic("an xz archive", "\u00fd7zXZ"),
          new Magic("a 7-Zip archive", "7z\u00bc\u00af"),
          new Magic("a RAR archive", "Rar!\u001a"),
          new Magic("a PNG picture", "\u0089PNG"),
          new Magic("a JPEG picture", "\u00ff\u00d8\u00ff"),
          new Magic("a GIF picture", "GIF8"),
          new Magic("a program", "\u007fELF"),
          new Magic("a Java class", "\u00ca\u00fe\u00ba\u00be"),
          new Magic("an SQLite database", "SQLite format 3"),
          new Magic("an MP3 recording", "ID3"));

  /** The name of the binary format that the bytes are in; empty when they are text. */
  public static Optional<String> binary(byte[] bytes) {
    if (Encodings.marked(bytes).isPresent()) {
      return Optional.empty();
    }
    String head = latin(bytes, SNIFFED);
    for (Magic magic : MAGIC) {
      if (magic.opens(head) && (magic.bytes().length() > 3 || looksBinary(bytes))) {
        return Optional.of(magic.name());
      }
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(zipped(latin(bytes, SNIFFED_DEEP), latinTail(bytes)));
    }
    return looksBinary(bytes) ? Optional.of("a binary file") : Optional.empty();
  }

  private static String zipped(String head, String tail) {
    if (head.contains("word/") || tail.contains("word/document.xml")) {
      return "a Word document (DOCX)";
    }
    if (head.contains("application/vnd.oasis.opendocument.text")) {
      return "an OpenDocument text (ODT)";
    }
    if (head.contains("application/epub+zip")) {
      return "an EPUB book";
    }
    return "a ZIP archive";
  }

  /** Text has no zero bytes and hardly a control character; what is neither is not text. */
  private static boolean looksBinary(byte[] bytes) {
    int odd = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (isControl(b)) {
        odd++;
      }
    }
    return odd * 50L > bytes.length;
  }

  private static boolean isControl(byte b) {
    boolean space = b == '\n' || b == '\r' || b == '\t' || b == '\f';
    return b == 0x7F || (b > 0 && b < 0x20 && !space);
  }

  /** Whether decoded text is an HTML page. */
  public static boolean isHtml(String text, String location) {
    if (FileNames.isHtml(location)) {
      return true;
    }
    String head = opening(text);
    if (List.of("<!doctype html", "<html", "<head", "<body", "<meta ", "<title>", "<!doctype\n")
        .stream()
        .anyMatch(head::startsWith)) {
      return true;
    }
    boolean mayBe = !location.endsWith(".txt") && !location.endsWith(".text");
    return mayBe
        && List.of("<article", "<main", "<div", "<p>", "<p ", "<h1", "<section", "<script", "<link")
            .stream()
            .anyMatch(head::startsWith);
  }

  /** Names a format that is text, and XML, but no page: its tags would be read as words. */
  public static Optional<String> foreignXml(String text) {
    String head = opening(text);
    if (head.startsWith("<rss") || head.startsWith("<feed") || head.startsWith("<rdf:rdf")) {
      return Optional.of("a news feed (RSS or Atom)");
    }
    if (head.startsWith("<nitf") || head.startsWith("<newsml") || head.startsWith("<newsitem")) {
      return Optional.of("a NewsML or NITF file");
    }
    return Optional.empty();
  }

  /** The first of the text in lower case, past white space, comments and XML declarations. */
  private static String opening(String text) {
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else if (text.startsWith("<!--", i)) {
        i = after(text, "-->", i);
      } else if (text.startsWith("<?", i)) {
        i = after(text, ">", i);
      } else {
        break;
      }
    }
    return text.substring(i, Math.min(text.length(), i + 60)).toLowerCase(Locale.ROOT);
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }

  private static String latinTail(byte[] bytes) {
    int from = Math.max(0, bytes.length - SNIFFED_DEEP);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }
}
