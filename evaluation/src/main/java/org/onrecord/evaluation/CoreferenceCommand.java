package org.onrecord.evaluation;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.TreebankEvaluation.Analyzed;
import org.onrecord.evaluation.gold.GoldFiles;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.text.WordRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate coreference}: chains of mentions against OntoGUM. */
@Command(
    name = "coreference",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores which mentions stand for the same.",
    description = {
      "",
      "CoNLL F1: the mean of MUC, B-cubed and CEAF (phi-4), for mentions that the reader finds by"
          + " itself, over the gold data's words; mentions that stand alone are left out on both"
          + " sides."
    })
final class CoreferenceCommand implements Callable<Integer> {
  private final Subject.Opener opener;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Gold data: OntoGUM's files, NAME.conll.")
  private Path folder;

  @Option(
      names = "--conllu",
      paramLabel = "DIR",
      description =
          "The same documents in CoNLL-U, NAME.conllu, to know their sentences, paragraphs and"
              + " spaces. Without it sentences are found by the reader and spaces guessed.")
  private @Nullable Path treebank;

  @Mixin private ReaderOptions reader = new ReaderOptions();
  @Mixin private ScoringOptions scoring = new ScoringOptions();

  CoreferenceCommand() {
    this(Subject::reader);
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  CoreferenceCommand(Subject.Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    List<Path> files = GoldFiles.list(folder, "", ".conll");
    if (files.isEmpty()) {
      throw new OnRecordException(folder + ": no .conll file in it; give OntoGUM's folder");
    }
    List<Chains> gold = new ArrayList<>();
    List<GoldDocument<String>> documents = new ArrayList<>();
    for (Path file : files) {
      ConllChains document = ConllChains.read(file);
      gold.add(document.chains());
      documents.add(document(file, document.words()));
    }
    scoring.check();
    try (Subject subject = reader.open(opener)) {
      List<Analyzed<String>> analyzed =
          TreebankEvaluation.analyze(documents, subject::analyze, reader.threads());
      List<Chains> read = analyzed.stream().map(a -> OntoGumSpans.of(a.read())).toList();
      Report.Builder report = reader.report("coreference", subject, folder.toString());
      TreebankEvaluation.addSizes(report, documents);
      addRows(report, gold, read);
      spec.commandLine().getOut().print(scoring.print(report.build()));
      spec.commandLine().getOut().flush();
      scoring.writeErrors(
          out -> {
            for (int i = 0; i < gold.size(); i++) {
              printErrors(out, documents.get(i), gold.get(i), read.get(i));
            }
          });
    }
    return 0;
  }

  private GoldDocument<String> document(Path file, List<String> words) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.conll$", "");
    if (treebank == null) {
      return WordsAlone.document(name, words);
    }
    Path tree = treebank.resolve(name + ".conllu");
    if (!Files.isRegularFile(tree)) {
      throw new OnRecordException(tree + ": no such file; --conllu takes the folder of " + name);
    }
    GoldDocument<Tree> known = GoldDocument.join(name, Conllu.read(tree)).get(0);
    List<String> its = known.words().stream().map(word -> word.textIn(known.text())).toList();
    if (!its.equals(words)) {
      throw new OnRecordException(tree + ": its words are not those of " + file);
    }
    return new GoldDocument<>(
        name, known.text(), known.words(), known.sentences(), known.ids(), words);
  }

  private static void addRows(Report.Builder report, List<Chains> gold, List<Chains> read) {
    CoreferenceScores sum = CoreferenceScores.NONE;
    for (int i = 0; i < gold.size(); i++) {
      sum = sum.plus(CoreferenceScores.of(gold.get(i), read.get(i)));
    }
    report.spans("mentions", "mentions in chains", sum.mentions());
    sum.addRows(report);
  }

  /** The chains of each document that are not wholly right: first gold's, then those read. */
  private static void printErrors(
      PrintWriter out, GoldDocument<String> document, Chains gold, Chains read) {
    out.printf("%n# %s%n", document.name());
    gold.chains().stream()
        .filter(chain -> !read.chains().contains(chain))
        .forEach(chain -> out.println("- " + text(document, chain)));
    read.chains().stream()
        .filter(chain -> !gold.chains().contains(chain))
        .forEach(chain -> out.println("+ " + text(document, chain)));
  }

  private static String text(GoldDocument<String> document, Set<WordRange> chain) {
    return chain.stream()
        .sorted()
        .map(
            mention ->
                mention.start()
                    + " "
                    + String.join(" ", document.labels().subList(mention.start(), mention.end())))
        .collect(Collectors.joining(" | "));
  }
}
