package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.ArticleResult.Failed;
import org.onrecord.ingest.internal.FileNames;

/** From an argument to the files that it stands for. */
final class Inputs {
  private Inputs() {}

  /** A file to read, or the reason why it cannot be. */
  record Found(Path path, @Nullable Failed problem) {}

  static List<Found> expand(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      Failed failed =
          new Failed(
              printable(argument),
              "this is no path on this system",
              "Check the name for characters that a path cannot hold.");
      return List.of(new Found(Path.of(""), failed));
    }
    if (!argument.isEmpty() && Files.isDirectory(path)) {
      return expandFolder(path);
    }
    if (argument.isEmpty() || !Files.exists(path)) {
      return List.of(new Found(path, missing(argument)));
    }
    return List.of(new Found(path, null));
  }

  static Failed missing(String location) {
    return new Failed(
        location.isEmpty() ? "(empty path)" : location,
        "there is no such file or folder",
        "Check the spelling and the folder you are in.");
  }

  private static String printable(String argument) {
    return argument.replaceAll("\\p{Cntrl}", "?");
  }

  private static List<Found> expandFolder(Path folder) {
    Walk walk = new Walk(folder);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      walk.visitFileFailed(folder, e);
    }
    if (walk.found.isEmpty()) {
      walk.found.add(
          new Found(
              folder,
              new Failed(
                  folder.toString(),
                  "the folder holds no file that could be an article",
                  "Name a folder with text or HTML files, or name the files themselves.")));
    }
    walk.found.sort(Comparator.comparing(found -> found.path().toString()));
    return walk.found;
  }

  /** Collects files; what cannot be opened is collected as a failure, so that nothing is lost. */
  private static final class Walk extends SimpleFileVisitor<Path> implements FileVisitor<Path> {
    private final Path root;
    private final List<Found> found = new ArrayList<>();

    private Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(root) && FileNames.isHidden(dir);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!FileNames.isHidden(file)
          && FileNames.mayHoldArticle(file)
          && Files.isRegularFile(file)) {
        found.add(new Found(file, null));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!FileNames.isHidden(file)) {
        found.add(
            new Found(
                file,
                new Failed(
                    file.toString(),
                    "the folder or file may not be read",
                    "Give yourself the right to read it (chmod u+rx), or leave it out.")));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
