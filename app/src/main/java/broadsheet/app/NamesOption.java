package broadsheet.app;

import picocli.CommandLine.Option;

/** How a command finds names. */
final class NamesOption {
  @Option(names = "--light", description = "find names by rules, without the name model")
  private boolean light;

  ModelRoom.Names names() {
    return light ? ModelRoom.Names.LIGHT : ModelRoom.Names.FULL;
  }
}
