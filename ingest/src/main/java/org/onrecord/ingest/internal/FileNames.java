package org.onrecord.ingest.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file's name tells of it. */
public final class FileNames {
  // Not a word list of the field but the names of formats; a folder's other files are sniffed.
  private static final Set<String> NO_ARTICLE =
      Set.of(
          "png",
          "jpg",
          "jpeg",
          "gif",
          "webp",
          "svg",
          "ico",
          "bmp",
          "tif",
          "tiff",
          "avif",
          "heic",
          "css",
          "js",
          "mjs",
          "map",
          "json",
          "ndjson",
          "jsonl",
          "xml",
          "yml",
          "yaml",
          "toml",
          "ini",
          "conf",
          "cfg",
          "properties",
          "csv",
          "tsv",
          "parquet",
          "sql",
          "db",
          "sqlite",
          "log",
          "lock",
          "mp3",
          "mp4",
          "m4a",
          "m4v",
          "mov",
          "avi",
          "mkv",
          "webm",
          "ogg",
          "oga",
          "ogv",
          "wav",
          "flac",
          "woff",
          "woff2",
          "ttf",
          "otf",
          "eot",
          "zip",
          "gz",
          "tgz",
          "bz2",
          "xz",
          "zst",
          "7z",
          "rar",
          "tar",
          "jar",
          "war",
          "class",
          "java",
          "py",
          "pyc",
          "sh",
          "bat",
          "exe",
          "dll",
          "so",
          "o",
          "bin",
          "dat",
          "onnx",
          "ann",
          "conll",
          "conllu",
          "bak",
          "tmp",
          "part",
          "swp");

  private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "shtml", "xht");

  private FileNames() {}

  public static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /**
   * Whether a file in a folder is worth opening; formats that we cannot read yet are, to say so.
   */
  public static boolean mayHoldArticle(Path path) {
    String name = String.valueOf(path.getFileName());
    return !NO_ARTICLE.contains(extension(name)) && !name.endsWith("~");
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
