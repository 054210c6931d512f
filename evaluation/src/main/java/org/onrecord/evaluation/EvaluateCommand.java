package org.onrecord.evaluation;

import picocli.CommandLine.Command;

/** {@code onrecord evaluate}: scores from gold data, one subcommand a task. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {
      AttributionCommand.class,
      RecordCommand.class,
      AgreementCommand.class,
      GoldCommand.class,
      NamesCommand.class,
      SyntaxCommand.class,
      CoreferenceCommand.class,
      PagesCommand.class
    },
    synopsisSubcommandLabel = "TASK",
    header = "Scores the program against gold data.",
    description = {
      "",
      "Each table is stamped with the hash of the model, the version of the reader, and how much"
          + " gold data there was."
    },
    commandListHeading = "%nTasks:%n")
public final class EvaluateCommand {}
