package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluation.gold.GoldFiles;
import org.onrecord.findings.OnRecordException;

/**
 * Reads a folder laid out as PolNeAR is: {@code text/X.txt} with {@code attributions/X_WHO.ann}
 * (brat stand-off). Where several people annotated an article, the first file in name order counts.
 *
 * <p>Newell, Margolin, Ruths: An Attribution Relations Corpus for Political News, LREC 2018.
 */
final class Polnear {
  private Polnear() {}

  static List<GoldArticle> read(Path folder) {
    List<GoldArticle> articles = new ArrayList<>();
    Path annotations = folder.resolve("attributions");
    for (Path file : GoldFiles.list(folder.resolve("text"), "", ".txt")) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      List<Path> annotated = GoldFiles.list(annotations, name + "_", ".ann");
      if (!annotated.isEmpty()) {
        String text = GoldFiles.read(file);
        articles.add(new GoldArticle(name, text, Brat.read(annotated.get(0), text)));
      }
    }
    if (articles.isEmpty()) {
      throw new OnRecordException(
          folder
              + ": no annotated article; text/X.txt needs a file attributions/X_ANNOTATOR.ann"
              + " beside it");
    }
    return articles;
  }
}
