package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.onrecord.Names;
import org.onrecord.OnRecord;

/**
 * What the commands have of the world outside, so that tests can give them another.
 *
 * @param terminal what is known of where they print
 * @param in standard input
 * @param out standard output, which tells of a closed pipe, as a print stream does not
 * @param err standard error
 * @param opener opens the program's stages with the names a user gives; what is opened is to be
 *     closed
 */
record World(
    Terminal terminal,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Function<Names, OnRecord> opener) {
  static World ofProcess() {
    return new World(
        Terminal.ofProcess(),
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        names -> names == Names.none() ? OnRecord.open() : OnRecord.open(names));
  }
}
