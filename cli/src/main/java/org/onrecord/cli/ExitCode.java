package org.onrecord.cli;

/** What the command says to the shell when it ends. */
final class ExitCode {
  /** All was done. */
  static final int DONE = 0;

  /** Some input could not be read; all others were. */
  static final int SOME_NOT_READ = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Nothing could be done: no model, or nowhere to write. */
  static final int FAILED = 3;

  private ExitCode() {}
}
