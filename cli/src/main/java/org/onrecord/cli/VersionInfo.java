package org.onrecord.cli;

import java.util.function.Supplier;
import org.onrecord.OnRecord;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, its model and its Java: what a report of a fault should say. */
final class VersionInfo implements IVersionProvider {
  private final Supplier<OnRecord> opener;

  VersionInfo(Supplier<OnRecord> opener) {
    this.opener = opener;
  }

  @Override
  public String[] getVersion() {
    try (OnRecord onRecord = opener.get()) {
      return new String[] {
        "onrecord " + OnRecord.version(),
        "model    " + onRecord.model(),
        "java     " + Runtime.version() + ", " + System.getProperty("java.vm.vendor")
      };
    }
  }
}
