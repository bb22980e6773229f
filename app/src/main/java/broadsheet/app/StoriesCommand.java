package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.story.StoryJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Groups articles into stories, in memory. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description =
        "Group articles into stories: which article is in which story, one JSON object a line.")
final class StoriesCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--full",
      description = "print whole stories with headline, gist, members and reasons")
  private boolean full;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "replay: leave out what was published after this day")
  private @Nullable LocalDate until;

  @Mixin private final NamesOption unusedLight = new NamesOption();

  private final Terminal terminal;

  StoriesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var models = ModelRoom.open();
        var workshop = models.workshop()) {
      var run = new StoryRun(Background.shipped());
      var tally =
          terminal
              .reader(inputs)
              .read("Understanding", batch -> run.take(workshop.understand(wanted(batch))));
      run.place();
      print(run);
      return tally.exitCode();
    }
  }

  private List<Article> wanted(List<Article> batch) {
    if (until == null) {
      return batch;
    }
    var end = endOf(until);
    return batch.stream().filter(article -> StoryRun.isUntil(article.date(), end)).toList();
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
  }

  private void print(StoryRun run) {
    if (full) {
      run.stories().forEach(story -> terminal.print(StoryJson.print(story)));
    } else {
      run.placed().forEach((article, story) -> terminal.print(StoryJson.print(article, story)));
    }
  }
}
