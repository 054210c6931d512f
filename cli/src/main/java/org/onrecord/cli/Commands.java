package org.onrecord.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands them what they need of the world. */
record Commands(World world) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ReadCommand.class) {
      return type.cast(new ReadCommand(world));
    }
    if (type == AuditCommand.class) {
      return type.cast(new AuditCommand(world));
    }
    if (type == VersionInfo.class) {
      return type.cast(new VersionInfo(world.opener()));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
