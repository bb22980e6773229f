package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line keeps its contract, and docs/reference-cli.md tells it. */
class CommandLineTest {
  private static final Path REFERENCE = Path.of("docs/reference-cli.md");

  /** Every command, with what leads to it: "dev score". */
  static List<String> commands() {
    var names = new ArrayList<String>();
    collect("", tree(), names);
    return names;
  }

  private static void collect(String before, CommandLine command, List<String> names) {
    command
        .getSubcommands()
        .forEach((name, sub) -> {
          names.add((before + " " + name).strip());
          collect(before + " " + name, sub, names);
        });
  }

  private static CommandLine tree() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Main.commandLine(new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere));
  }

  private static CommandLine command(String words) {
    var command = tree();
    for (var word : words.split(" ", -1)) {
      command = Objects.requireNonNull(command.getSubcommands().get(word), word);
    }
    return command;
  }

  private static String reference() throws IOException {
    var here = Path.of("").toAbsolutePath();
    for (var folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(REFERENCE))) {
        return Files.readString(folder.resolve(REFERENCE));
      }
    }
    throw new IOException(REFERENCE + " is not above " + here);
  }

  /** The part of the reference that tells of a command: its section, or its part of "dev". */
  private static String told(String command) throws IOException {
    var reference = reference();
    var heading = "## " + command.split(" ", -1)[0] + "\n";
    assertThat(reference).contains(heading);
    var begin = reference.indexOf(heading);
    var end = reference.indexOf("\n## ", begin);
    return reference.substring(begin, end < 0 ? reference.length() : end);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandAndOptionIsInTheReference(String words) throws IOException {
    var told = told(words);
    if (words.contains(" ")) {
      assertThat(told).contains("`" + words);
    }
    for (var option : command(words).getCommandSpec().options()) {
      if (!List.of("--help", "--version").contains(option.longestName())) {
        assertThat(told).as(words).contains(option.longestName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHelps(String words) {
    var desktop = new Desktop().run((Object[]) (words + " --help").split(" ", -1));
    assertThat(desktop.status()).isZero();
    assertThat(desktop.out()).contains("Usage: broadsheet " + words);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void unknownOptionIsWrongUse(String words) {
    var desktop = new Desktop().run((Object[]) (words + " --zzzz").split(" ", -1));
    assertThat(desktop.status()).isEqualTo(2);
    assertThat(desktop.complaints()).anyMatch(line -> line.startsWith("Usage: broadsheet"));
    assertThat(desktop.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sing",
        "dev",
        "dev sing",
        "stories --until soon",
        "extract --as-of noon",
        "extract --date x"
      })
  void wrongUseIsSaidWithStatusTwo(String words) {
    var desktop = new Desktop().run((Object[]) words.strip().split(" +", -1));
    assertThat(desktop.status()).isEqualTo(2);
    assertThat(desktop.complaints()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void closedPipeEndsQuietly() {
    var err = new ByteArrayOutputStream();
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var terminal =
        new Terminal(
            new ByteArrayInputStream(Reports.lines(200).getBytes(StandardCharsets.UTF_8)),
            new PrintStream(closed, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(Main.run(terminal, "extract")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
