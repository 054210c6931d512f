package org.onrecord.cli;

import java.util.function.Function;
import org.onrecord.Names;
import org.onrecord.OnRecord;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, its model and its Java: what a report of a fault should say. */
final class VersionInfo implements IVersionProvider {
  private final Function<Names, OnRecord> opener;

  VersionInfo(Function<Names, OnRecord> opener) {
    this.opener = opener;
  }

  @Override
  public String[] getVersion() {
    try (OnRecord onRecord = opener.apply(Names.none())) {
      return new String[] {
        "onrecord " + OnRecord.version(),
        "model    " + onRecord.model(),
        "java     " + Runtime.version() + ", " + System.getProperty("java.vm.vendor")
      };
    }
  }
}
