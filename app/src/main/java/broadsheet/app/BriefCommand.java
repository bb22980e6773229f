package broadsheet.app;

import broadsheet.article.Citation;
import broadsheet.brief.Brief;
import broadsheet.brief.BriefEditor;
import broadsheet.brief.BriefJson;
import broadsheet.brief.BriefMarkdown;
import broadsheet.brief.BriefVerifier;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Story;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes briefs of stories, in memory. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Group articles into stories and print what to know of each, every line cited.")
final class BriefCommand implements Callable<Integer> {
  /** How a brief is printed. */
  enum Format {
    json,
    markdown
  }

  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(names = "--format", description = "json (default) or markdown")
  private Format format = Format.json;

  @Option(names = "--story", paramLabel = "ID", description = "only this story")
  private @Nullable String only;

  @Option(
      names = "--verify",
      description = "check every line against its source again; exit status 1 if one fails")
  private boolean verify;

  @Mixin private final NamesOption unusedLight = new NamesOption();

  private final Terminal terminal;

  BriefCommand(Terminal terminal) {
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
              .read("Understanding", batch -> run.take(workshop.understand(batch)));
      run.place();
      for (var story : run.stories()) {
        if (only == null || only.equals(story.id().value())) {
          brief(story, run.reports(story), tally);
        }
      }
      return tally.exitCode();
    }
  }

  private void brief(Story story, List<EnrichedArticle> reports, Tally tally) {
    var brief = BriefEditor.edit(story, reports);
    terminal.print(printed(brief, reports));
    if (verify) {
      for (var fault : BriefVerifier.faults(brief, reports)) {
        terminal.err().println(new Problem("story " + story.id(), fault));
        tally.failed();
      }
    }
  }

  private String printed(Brief brief, List<EnrichedArticle> reports) {
    return switch (format) {
      case json -> BriefJson.print(brief);
      case markdown -> BriefMarkdown.print(brief, citation -> source(citation, reports));
    };
  }

  private static String source(Citation citation, List<EnrichedArticle> reports) {
    return reports.stream()
        .map(EnrichedArticle::article)
        .filter(article -> article.id().equals(citation.article()))
        .map(article -> article.outlet() == null ? article.id().value() : article.outlet())
        .findFirst()
        .orElseThrow();
  }
}
