package broadsheet.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a task against the reference data, which stands beside the project and not in it. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Score a task against the reference data beside the project.")
final class ScoreCommand implements Callable<Integer> {
  private static final Map<String, List<String>> DATA =
      Map.ofEntries(
          Map.entry("ask", List.of("ask")),
          Map.entry(
              "casualties",
              List.of("stories/gva-until-2015.jsonl,figures/gva-incidents-until-2015.jsonl")),
          Map.entry("dates", List.of("figures/recognizers-en/DateTime/English")),
          Map.entry(
              "entities",
              List.of(
                  "entities/conllpp/conllpp_dev.txt",
                  "entities/wikigold/CONLL-format/data/wikigold.conll.txt")),
          Map.entry("extract", List.of("extract/zyte", "extract/trafilatura")),
          Map.entry("feeds", List.of("feeds/feedparser")),
          Map.entry("keyphrases", List.of("hashtags/kpcrowd")),
          Map.entry("numbers", List.of("figures/recognizers-en")),
          Map.entry("places", List.of("places/lgl.xml", "places/TR-News.xml")),
          Map.entry("statements", List.of("quotes/polnear/dev")),
          Map.entry(
              "stories",
              List.of("stories/gva-until-2015.jsonl", "stories/ecbplus-topics-1-35.jsonl")));

  /** Which command does a task that has not its name. */
  private static final Map<String, String> COMMANDS =
      Map.of(
          "casualties",
          "enrich",
          "entities",
          "enrich",
          "keyphrases",
          "enrich",
          "places",
          "enrich",
          "statements",
          "enrich");

  @Parameters(
      paramLabel = "TASK",
      description =
          "ask, extract, stories, feeds, entities, statements, keyphrases, casualties, dates, numbers or"
              + " places")
  private String task = "";

  @Option(
      names = "--bench",
      paramLabel = "DIR",
      description = "the reference data (default: ../shared/bench beside the project)")
  private @Nullable Path bench;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  ScoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var data = DATA.get(task);
    if (data == null) {
      throw new ParameterException(
          spec.commandLine(), "no score for '" + task + "'; there are " + DATA.keySet());
    }
    var folder = bench == null ? home().resolve("../shared/bench").normalize() : bench;
    if (!Files.isDirectory(folder)) {
      terminal.err().println("The reference data is not at " + folder + ": nothing was scored.");
      return Tally.SOME_FAILED;
    }
    if (task.equals("feeds")) {
      FeedScore.print(folder.resolve(data.getFirst()), terminal);
      return Tally.ALL_WELL;
    }
    if (task.equals("dates")) {
      DateScore.print(folder.resolve(data.getFirst()), terminal);
      return Tally.ALL_WELL;
    }
    if (task.equals("numbers")) {
      NumberScore.print(folder.resolve(data.getFirst()), terminal);
      return Tally.ALL_WELL;
    }
    for (var set : data) {
      // a task may need two files, which the scorer takes as one name with a comma in it
      score(folder, Path.of(folder + "/" + set.replace(",", "," + folder + "/")));
    }
    return Tally.ALL_WELL;
  }

  private static Path home() {
    return Path.of(System.getProperty("broadsheet.home", "."));
  }

  private void score(Path folder, Path data) throws IOException, InterruptedException {
    var results = Files.createTempFile("broadsheet-score-", ".jsonl");
    try {
      predict(folder, data, results);
      terminal.print(data.getFileName() + "  " + scorer(folder, task, data, results).strip());
    } finally {
      Files.delete(results);
    }
  }

  /** Runs the product's own command on the task's input, as anybody would. */
  private void predict(Path folder, Path data, Path results)
      throws IOException, InterruptedException {
    if (task.equals("ask")) {
      ask(folder, data, results);
      return;
    }
    if (task.equals("extract")) {
      command(results, "extract", data.resolve("html").toString());
      return;
    }
    var input = Files.createTempFile("broadsheet-score-", ".jsonl");
    try {
      Files.writeString(input, scorer(folder, "prepare", Path.of(task), data));
      command(results, COMMANDS.getOrDefault(task, task), input.toString());
    } finally {
      Files.delete(input);
    }
  }

  private void ask(Path folder, Path data, Path results) throws IOException, InterruptedException {
    var questions = Files.createTempFile("broadsheet-score-", ".jsonl");
    try {
      Files.writeString(questions, scorer(folder, "prepare", Path.of(task), data));
      var pages = data.resolve("pages.jsonl.gz").toString();
      command(results, "ask", "--in", pages, "--questions", questions.toString());
    } finally {
      Files.delete(questions);
    }
  }

  private void command(Path results, String... arguments) throws IOException {
    try (var out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(results)),
            false,
            StandardCharsets.UTF_8)) {
      Main.run(new Terminal(terminal.in(), out, terminal.err()), arguments);
    }
  }

  private static String scorer(Path folder, String verb, Path first, Path second)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("python3", folder.resolve("score/score.py").toString()));
    command.addAll(List.of(verb, first.toString(), second.toString()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the scorer failed: " + String.join(" ", command));
    }
    return printed;
  }
}
