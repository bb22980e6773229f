package broadsheet.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands for people who work on Broadsheet. */
@Command(
    name = "dev",
    mixinStandardHelpOptions = true,
    description = "Scores, benchmarks and golden files, for people who work on Broadsheet.")
final class DevCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  DevCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "dev wants a command; see: broadsheet dev --help");
  }
}
