package org.onrecord.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.evaluation.TreebankEvaluation.Analyzed;
import org.onrecord.reader.decode.Analysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate syntax}: tags and trees against Universal Dependencies. */
@Command(
    name = "syntax",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores parts of speech, features and dependency trees.",
    description = {
      "",
      "Over the gold data's sentences and words, punctuation marks among them. LAS: head and"
          + " relation right, the relation without its subtype as in the CoNLL 2018 shared task;"
          + " also with its subtype. Features: all of them right."
    })
final class SyntaxCommand implements Callable<Integer> {
  private final Subject.Opener opener;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.conllu",
      description = "Gold data in CoNLL-U; several files are scored as one.")
  private List<Path> files;

  @Mixin private ReaderOptions reader = new ReaderOptions();
  @Mixin private ScoringOptions scoring = new ScoringOptions();

  SyntaxCommand() {
    this(Subject::reader);
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  SyntaxCommand(Subject.Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    List<GoldDocument<Tree>> documents = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      documents.addAll(GoldDocument.join(name, Conllu.read(file)));
    }
    scoring.check();
    try (Subject subject = reader.open(opener)) {
      List<Analyzed<Tree>> analyzed =
          TreebankEvaluation.analyze(documents, subject::analyze, reader.threads());
      Report.Builder report = reader.report("syntax", subject, paths());
      TreebankEvaluation.addSizes(report, documents);
      addRows(report, analyzed);
      spec.commandLine().getOut().print(scoring.print(report.build()));
      spec.commandLine().getOut().flush();
      scoring.writeErrors(out -> analyzed.forEach(document -> printErrors(out, document)));
    }
    return 0;
  }

  private String paths() {
    return files.stream().map(Path::toString).collect(Collectors.joining(" "));
  }

  private static void addRows(Report.Builder report, List<Analyzed<Tree>> analyzed) {
    SyntaxScores scores =
        analyzed.stream()
            .map(document -> SyntaxScores.of(document.gold(), document.read()))
            .reduce(SyntaxScores.NONE, SyntaxScores::plus);
    report
        .share("upos", "UPOS", scores.upos(), scores.words())
        .share("feats", "features", scores.feats(), scores.words())
        .share("uas", "UAS", scores.heads(), scores.words())
        .share("las", "LAS (without subtypes)", scores.las(), scores.words())
        .share("lasWithSubtype", "LAS with subtypes", scores.lasWithSubtype(), scores.words());
  }

  /** Each word of which something is wrong: gold tag, features, head, relation; then as read. */
  private static void printErrors(PrintWriter out, Analyzed<Tree> document) {
    GoldDocument<Tree> gold = document.gold();
    for (int s = 0; s < gold.sentences().size(); s++) {
      int first = gold.sentences().get(s);
      List<String> lines = new ArrayList<>();
      for (int i = first; i < gold.endOfSentence(s); i++) {
        Tree tree = gold.labels().get(i);
        if (!SyntaxScores.right(tree, first, i, document.read()).all()) {
          lines.add(line(gold, document.read(), first, i));
        }
      }
      if (!lines.isEmpty()) {
        out.printf("%n# %s%n", gold.ids().get(s));
        lines.forEach(out::println);
      }
    }
  }

  private static String line(GoldDocument<Tree> gold, Analysis read, int first, int word) {
    Tree tree = gold.labels().get(word);
    String goldHead = tree.head() == 0 ? "ROOT" : gold.word(first + tree.head() - 1);
    String readHead = read.head(word) == word ? "ROOT" : gold.word(read.head(word));
    return String.format(
        Locale.ROOT,
        "%4d %-18s - %-5s %-12s > %-16s %s  + %-5s %-12s > %-16s %s",
        word - first + 1,
        gold.word(word),
        tree.upos(),
        tree.rel(),
        goldHead,
        tree.feats(),
        read.upos().get(word),
        read.rels().get(word),
        readHead,
        read.feats().get(word));
  }
}
