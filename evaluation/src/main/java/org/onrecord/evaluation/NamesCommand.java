package org.onrecord.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.NameSpans.TypedSpan;
import org.onrecord.evaluation.TreebankEvaluation.Analyzed;
import org.onrecord.evaluation.gold.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate names}: names against Universal NER. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores names of persons, organisations and places.",
    description = {
      "",
      "Exact: the same words and the same type, over the gold data's sentences and words. Other"
          + " types in the gold data are taken for no name."
    })
final class NamesCommand implements Callable<Integer> {
  private final Subject.Opener opener;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.iob2", description = "Gold data in Universal NER's format.")
  private Path file;

  @Option(
      names = "--conllu",
      paramLabel = "FILE",
      description =
          "The same sentences in CoNLL-U, to know their spaces and paragraphs. Without it they are"
              + " taken from the '# text' comments, or guessed.")
  private @Nullable Path treebank;

  @Mixin private ReaderOptions reader = new ReaderOptions();
  @Mixin private ScoringOptions scoring = new ScoringOptions();

  NamesCommand() {
    this(Subject::reader);
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  NamesCommand(Subject.Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    List<GoldSentence<Tree>> trees = treebank == null ? List.of() : Conllu.read(treebank);
    List<GoldDocument<String>> documents =
        GoldDocument.join(String.valueOf(file.getFileName()), Iob2.read(file, trees));
    scoring.check();
    try (Subject subject = reader.open(opener)) {
      List<Analyzed<String>> analyzed =
          TreebankEvaluation.analyze(documents, subject::analyze, reader.threads());
      Report.Builder report = reader.report("names", subject, file.toString());
      TreebankEvaluation.addSizes(report, documents);
      report
          .spans("all", "all, exact", counts(analyzed, ""))
          .spans("person", "persons (PER)", counts(analyzed, "PER"))
          .spans("organization", "organisations (ORG)", counts(analyzed, "ORG"))
          .spans("location", "places (LOC)", counts(analyzed, "LOC"));
      spec.commandLine().getOut().print(scoring.print(report.build()));
      spec.commandLine().getOut().flush();
      scoring.writeErrors(out -> analyzed.forEach(document -> printErrors(out, document)));
    }
    return 0;
  }

  private static Counts counts(List<Analyzed<String>> analyzed, String type) {
    return analyzed.stream()
        .map(
            document ->
                NameSpans.counts(
                    NameSpans.ofTags(document.gold()), NameSpans.ofRead(document.read()), type))
        .reduce(Counts.NONE, Counts::plus);
  }

  /** Each sentence in which names differ: {@code -} is gold alone, {@code +} was read alone. */
  private static void printErrors(PrintWriter out, Analyzed<String> document) {
    GoldDocument<String> gold = document.gold();
    Set<TypedSpan> expected = NameSpans.ofTags(gold);
    Set<TypedSpan> read = NameSpans.ofRead(document.read());
    for (int s = 0; s < gold.sentences().size(); s++) {
      int first = gold.sentences().get(s);
      int end = gold.endOfSentence(s);
      List<String> lines =
          Stream.concat(
                  only(expected, read, first, end).map(n -> "- " + text(document, n)),
                  only(read, expected, first, end).map(n -> "+ " + text(document, n)))
              .toList();
      if (!lines.isEmpty()) {
        int from = gold.words().get(first).start();
        int to = gold.words().get(end - 1).end();
        out.println();
        out.println("# " + gold.ids().get(s));
        out.println("  " + gold.text().substring(from, to));
        lines.forEach(out::println);
      }
    }
  }

  private static Stream<TypedSpan> only(
      Set<TypedSpan> these, Set<TypedSpan> others, int first, int end) {
    return these.stream()
        .filter(name -> !others.contains(name))
        .filter(name -> name.range().start() >= first && name.range().start() < end)
        .sorted(Comparator.comparing(TypedSpan::range));
  }

  private static String text(Analyzed<String> document, TypedSpan name) {
    return name.type() + " [" + document.read().layout().text(name.range()) + "]";
  }
}
