package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.GoldRecord;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Reading;
import org.onrecord.reader.OrderedWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate record}: whole readings against the gold record. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores statements, speakers and mentions against the gold record.",
    description = {
      "",
      "A statement is found when the cues share a word and the F1 of the contents' words is 0.8 at"
          + " least, one with one; flat ones stand in no other, nested ones do. Shares are of the"
          + " statements found.",
      "",
      "Names and titles: capitals do not count, nor an article in front, nor a possessive 's at the"
          + " end. Speakers without a proper name, and documents, are right too when the head nouns"
          + " of their phrases are the same. A title is right where both have none.",
      "",
      "Entities (addressee, about) are the same when a mention of the one and a mention of the"
          + " other share three quarters of their words, or half of them and the last. Venues need"
          + " one character in common. Mentions: exact, of persons, groups and organizations;"
          + " MUC, B-cubed and CEAF score how these form chains, those of one mention left out."
    })
final class RecordCommand implements Callable<Integer> {
  private final Subject.Opener opener;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Folder of gold records, such as evaluation/gold/dev.")
  private Path folder;

  @Mixin private ReaderOptions reader = new ReaderOptions();
  @Mixin private ScoringOptions scoring = new ScoringOptions();

  RecordCommand() {
    this(Subject::reader);
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  RecordCommand(Subject.Opener opener) {
    this.opener = opener;
  }

  private record Answer(RecordComparison comparison, @Nullable String problem) {}

  @Override
  public Integer call() {
    List<GoldRecord> records = GoldRecord.readAll(folder);
    scoring.check();
    try (Subject subject = reader.open(opener)) {
      List<Answer> answers =
          OrderedWork.map(records.stream(), reader.threads(), record -> answer(record, subject))
              .toList();
      List<RecordComparison> comparisons = answers.stream().map(Answer::comparison).toList();
      Report.Builder report = reader.report("record", subject, folder.toString());
      RecordReport.fill(report, comparisons);
      spec.commandLine().getOut().print(scoring.print(report.build()));
      spec.commandLine().getOut().flush();
      scoring.writeErrors(out -> new RecordErrors(out).print(comparisons));
      List<String> problems =
          answers.stream().map(Answer::problem).filter(Objects::nonNull).toList();
      problems.forEach(problem -> spec.commandLine().getErr().println("not read: " + problem));
      spec.commandLine().getErr().flush();
      return problems.isEmpty() ? 0 : 1;
    }
  }

  /** An article that could not be read counts as one in which nothing was found. */
  private static Answer answer(GoldRecord record, Subject subject) {
    Reading gold = record.reading();
    try {
      Reading read = subject.read(gold.article());
      return new Answer(new RecordComparison(record.name(), gold, read), null);
    } catch (OnRecordException e) {
      Reading nothing =
          new Reading(
              gold.article(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              gold.provenance());
      return new Answer(new RecordComparison(record.name(), gold, nothing), e.getMessage());
    }
  }
}
