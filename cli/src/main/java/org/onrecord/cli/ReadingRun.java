package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Names;
import org.onrecord.OnRecord;
import org.onrecord.ReadingResult;
import org.onrecord.ReadingResult.NotRead;
import org.onrecord.ReadingResult.Read;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.ingest.ArticleSource;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads all inputs of a command and has their readings printed: errors are told and the rest goes
 * on, and the output is put in its place when all is done.
 *
 * @param output the file to write; null for standard output
 */
record ReadingRun(World world, CommandSpec spec, InputOptions inputs, @Nullable Path output) {
  /** Does it, and gives the exit code. */
  int print(Function<Output, ReadingPrinter> printers) {
    List<String> places = inputs.places(spec, world.terminal());
    int threads = inputs.threads(spec);
    Names names = inputs.names();
    try (Output out = output == null ? Output.standard(world.out()) : Output.to(output);
        OnRecord onRecord = world.opener().apply(names)) {
      ArticleSource source = onRecord.source(places, world.in());
      try (Console console =
          Console.of(spec.commandLine().getErr(), world.terminal(), source.size())) {
        ReadingPrinter printer = printers.apply(out);
        boolean all = readAll(onRecord, source, threads, printer, console);
        console.print(() -> write(printer::end));
        out.done();
        return all ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
      }
    } catch (IOException e) {
      throw Output.failure(e);
    } catch (UncheckedIOException e) {
      throw Output.failure(e);
    }
  }

  private static boolean readAll(
      OnRecord onRecord,
      ArticleSource source,
      int threads,
      ReadingPrinter printer,
      Console console) {
    boolean all = true;
    try (Stream<ReadingResult> results = onRecord.readAll(source, threads)) {
      for (ReadingResult result : (Iterable<ReadingResult>) results::iterator) {
        if (result instanceof Read read) {
          console.print(() -> write(() -> printer.print(read.reading())));
        } else if (result instanceof NotRead notRead) {
          console.error(notRead.message());
          all = false;
        }
        console.step();
      }
    }
    return all;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }
}
