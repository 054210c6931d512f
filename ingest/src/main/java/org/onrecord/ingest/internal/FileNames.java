package org.onrecord.ingest.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file's name tells of it. */
public final class FileNames {
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "shtml", "xht");

  private static final Set<String> TEXT = Set.of("txt", "text");

  /** Formats of articles that are not read yet; opened all the same, so that this is said. */
  private static final Set<String> NOT_YET =
      Set.of("pdf", "doc", "docx", "odt", "rtf", "epub", "mht", "mhtml", "eml");

  private FileNames() {}

  public static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /**
   * Whether a file in a folder is taken for an article: text, HTML, formats that we would like to
   * read, and names without an ending. Notes (README.md), data, pictures and programs are not.
   */
  public static boolean mayHoldArticle(Path path) {
    String extension = extension(String.valueOf(path.getFileName()));
    return extension.isEmpty()
        || TEXT.contains(extension)
        || HTML.contains(extension)
        || NOT_YET.contains(extension);
  }

  public static boolean isHtml(String location) {
    return HTML.contains(extension(location));
  }

  /** What follows the last dot of the last part of a path, in lower case; empty when none does. */
  static String extension(String location) {
    int slash = Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\'));
    int dot = location.lastIndexOf('.');
    return dot <= slash + 1 ? "" : location.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
