package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.brief.BriefEditor;
import broadsheet.brief.BriefJson;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.enrichment.Readers;
import broadsheet.nlp.OptimaizeLanguageDetector;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryJson;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles in the same order make the same stories, to the letter. */
class DemoReplayTest {
  private static final InstantSource NOON = () -> Instant.parse("2026-12-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
  private static final int ALL = 1000;

  /** In the order of publication; names by rules, since it is not they that are tested. */
  private static List<Understood> understood = List.of();

  /** Once the class is there: threads of the workshop come back to it. */
  @BeforeAll
  static void understand() {
    understood = articles();
  }

  @TempDir private Path folder;

  private static List<Understood> articles() {
    var models =
        new Workshop.Models(
            OptimaizeLanguageDetector.load(),
            new PlainEntityRecognizer(),
            GoldenDemo.vectors(),
            () -> Readers.NONE);
    try (var workshop = new Workshop(models, new StopSign())) {
      return workshop.understand(DemoEdition.articles()).stream()
          .sorted(Comparator.comparing(DemoReplayTest::published))
          .toList();
    }
  }

  private static Instant published(Understood article) {
    return Objects.requireNonNull(article.enriched().article().date()).instant();
  }

  @Test
  void sameOrderMakesTheSameStoriesTwice() {
    var first = kept(folder.resolve("first"), List.of(understood));
    var second = kept(folder.resolve("second"), List.of(understood));

    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @Test
  void restartsInTheMiddleChangeNothing() {
    var third = understood.size() / 3;
    var parts =
        List.of(
            understood.subList(0, third),
            understood.subList(third, third + 1),
            understood.subList(third + 1, understood.size()));

    var restarted = kept(folder.resolve("restarted"), parts);

    assertThat(restarted).isEqualTo(kept(folder.resolve("whole"), List.of(understood)));
  }

  @Test
  void storiesInMemoryAreTheStoriesKept() {
    var run = new StoryRun(Background.with(DemoEdition.outlets()));
    run.take(understood);
    run.place();
    var inMemory =
        run.stories().stream()
            .sorted(Comparator.comparing(Story::id))
            .map(story -> printed(story, run.reports(story)))
            .collect(Collectors.joining("\n"));

    assertThat(kept(folder, List.of(understood))).isEqualTo(inMemory);
  }

  @Test
  void sameCorrectionsAtTheSamePlacesMakeTheSameStories() {
    var first = corrected(folder.resolve("first"), true);
    var second = corrected(folder.resolve("second"), false);

    assertThat(first).isEqualTo(second).isNotEqualTo(kept(folder, List.of(understood)));
  }

  /** Half of the articles, two corrections, and the other half: restarted in between, or not. */
  private static String corrected(Path data, boolean restarted) {
    var half = understood.size() / 2;
    try (var newsroom = Newsroom.open(data, NOON)) {
      newsroom.learn(DemoEdition.outlets());
      newsroom.admit(understood.subList(0, half));
      correct(newsroom);
      if (!restarted) {
        newsroom.admit(understood.subList(half, understood.size()));
      }
    }
    var rest = understood.subList(restarted ? half : understood.size(), understood.size());
    return kept(data, rest.isEmpty() ? List.of() : List.of(rest));
  }

  /** Merges the two latest stories and sets a report of the largest apart. */
  private static void correct(Newsroom newsroom) {
    var latest = newsroom.stores().stories().latest(LATER, ALL);
    var merge = new StoryCorrection.Merge(latest.getFirst().id(), latest.get(1).id());
    var largest =
        latest.stream()
            .skip(2)
            .max(Comparator.comparingInt((Story story) -> story.members().size()))
            .orElseThrow();
    var split =
        new StoryCorrection.Split(largest.id(), List.of(largest.members().getFirst().article()));
    for (var asked : List.of(merge, split)) {
      assertThat(newsroom.corrections().correct(asked, "ada", ""))
          .isInstanceOf(StoryDesk.Outcome.Ruled.class);
    }
  }

  /** What a data folder holds after these parts, with a restart between any two. */
  private static String kept(Path data, List<List<Understood>> parts) {
    for (var part : parts) {
      try (var newsroom = Newsroom.open(data, NOON)) {
        newsroom.learn(DemoEdition.outlets());
        newsroom.admit(part);
      }
    }
    try (var newsroom = Newsroom.open(data, NOON)) {
      return newsroom.stores().stories().latest(LATER, ALL).stream()
          .sorted(Comparator.comparing(Story::id))
          .map(story -> printed(story, reports(newsroom, story)))
          .collect(Collectors.joining("\n"));
    }
  }

  private static List<EnrichedArticle> reports(Newsroom newsroom, Story story) {
    var ids = story.members().stream().map(member -> member.article()).toList();
    var articles = newsroom.stores().articles().articles(ids);
    var enrichments = newsroom.stores().enrichments().enrichments(ids);
    return articles.stream()
        .map(article ->
            new EnrichedArticle(article, Objects.requireNonNull(enrichments.get(article.id()))))
        .toList();
  }

  /** A story as it is printed, with its reasons, and its brief; when it was seen is left out. */
  private static String printed(Story story, List<EnrichedArticle> reports) {
    var brief = BriefEditor.edit(story, reports);
    return StoryJson.print(story) + "\n" + BriefJson.print(brief);
  }
}
