package broadsheet.app;

import picocli.CommandLine.Option;

/** An option of old scripts: names once took a heavy model, which this left out. */
final class NamesOption {
  @Option(
      names = "--light",
      description = "does nothing any more: names take no heavy model, and old scripts go on")
  private boolean unusedLight;
}
