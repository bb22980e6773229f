package broadsheet.app;

import broadsheet.story.StoryRulingJson;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes what editors ruled of stories from one paper to another. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "Export what editors ruled of stories, or import it.")
final class CorrectionsCommand implements Runnable {
  private static final long FILE_BYTES_MAX = 64L << 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  CorrectionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: broadsheet corrections export");
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Print all rulings in their order, one JSON object a line.")
  Integer export(@Mixin DataOption folder) {
    try (var newsroom = Newsroom.open(folder.folder(), InstantSource.system())) {
      var rulings = newsroom.corrections().rulings();
      rulings.forEach(ruling -> terminal.print(StoryRulingJson.print(ruling)));
      return Tally.ALL_WELL;
    }
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Rule here as was ruled elsewhere; what is ruled of reports that are not here yet holds"
              + " when they come.")
  Integer importFile(
      @Parameters(paramLabel = "FILE", description = "what export printed") Path file,
      @Mixin DataOption folder)
      throws IOException {
    if (!Files.isReadable(file) || Files.size(file) > FILE_BYTES_MAX) {
      terminal.err().println(new Problem(file.toString(), "cannot be read, or is too large"));
      return Tally.SOME_FAILED;
    }
    try (var newsroom = Newsroom.open(folder.folder(), InstantSource.system())) {
      newsroom.recall(() -> {});
      var borrowed = new BorrowedRulings(newsroom);
      var problems = new ArrayList<Problem>();
      var lines = lines(file);
      for (var number = 1; number <= lines.size(); number++) {
        var ruling = StoryRulingJson.parse(lines.get(number - 1));
        if (ruling.isPresent()) {
          borrowed.add(ruling.get());
        } else {
          problems.add(new Problem(file + " line " + number, "is no ruling"));
        }
      }
      problems.forEach(terminal.err()::println);
      terminal.err().println(borrowed.take());
      return problems.isEmpty() ? Tally.ALL_WELL : Tally.SOME_FAILED;
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (MalformedInputException noText) {
      return List.of("");
    }
  }
}
