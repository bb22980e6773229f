package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.story.Member;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What editors rule is kept, obeyed, and can be taken elsewhere; people are let in. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CorrectionsTest {
  private static final List<String> LINES =
      List.of(
          line("f1", "Ferry Anselma aground off Pell Island", "The ferry Anselma ran aground."),
          line("f2", "Anselma aground: ferry stuck off Pell", "Ferry Anselma is stuck off Pell."),
          line("m1", "Paper mill in Dorn Bay opens again", "The mill opened after a winter."));

  @TempDir Path folder = Path.of("");

  private static String line(String id, String title, String text) {
    return ("{'id':'ID','url':'https://ID.example/n','title':'"
            + title
            + "','outlet':'Quay ID',"
            + "'date':'2031-04-07T08:00:00Z','text':'"
            + text
            + " It was told in note ID.'}")
        .replace("ID", id)
        .replace('\'', '"');
  }

  private Path data(String paper) {
    return folder.resolve(paper);
  }

  private void ingest(String paper, List<String> lines) throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines));
    var desktop = new Desktop().run("ingest", "--light", "--data", data(paper), file);
    assertThat(desktop.status()).isZero();
  }

  private <T> T open(String paper, Function<Newsroom, T> work) {
    try (var newsroom = Newsroom.open(data(paper), InstantSource.system())) {
      newsroom.recall(() -> {});
      return work.apply(newsroom);
    }
  }

  /** Which articles are in one story, by the first words of their headlines. */
  private Set<Set<String>> stories(String paper) {
    return open(
        paper,
        newsroom ->
            newsroom.stores().stories().latest(Instant.MAX, 99).stream()
                .map(story ->
                    story.members().stream()
                        .map(member -> headline(newsroom, member.article()))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet()));
  }

  private static String headline(Newsroom newsroom, ArticleId id) {
    return newsroom.stores().articles().article(id).orElseThrow().title().split(" ", 2)[0];
  }

  /** The mill's story is merged into that of the ferry's first report. */
  private void merge(String paper) {
    open(
        paper,
        newsroom -> {
          var ferry = story(newsroom, "Ferry");
          var merge = new StoryCorrection.Merge(story(newsroom, "Paper"), ferry);
          assertThat(newsroom.corrections().correct(merge, "ada", "one event"))
              .isInstanceOf(StoryDesk.Outcome.Ruled.class);
          var hits = newsroom.index().search(new SearchIndex.Query("mill", 9, 0), null);
          assertThat(hits).extracting(SearchIndex.Hit::story).containsOnly(ferry);
          return ferry;
        });
  }

  private static StoryId story(Newsroom newsroom, String word) {
    return newsroom.stores().stories().latest(Instant.MAX, 99).stream()
        .filter(story ->
            story.members().stream()
                .map(Member::article)
                .anyMatch(id -> headline(newsroom, id).equals(word)))
        .map(Story::id)
        .findFirst()
        .orElseThrow();
  }

  private Path exported(String paper) throws IOException {
    var desktop = new Desktop().run("corrections", "export", "--data", data(paper));
    assertThat(desktop.status()).isZero();
    return Files.writeString(folder.resolve("rulings.jsonl"), desktop.out());
  }

  private Desktop imported(String paper, Path file) {
    return new Desktop().run("corrections", "import", file, "--data", data(paper));
  }

  @Test
  void rulingsAreTakenToAnotherPaperOnce() throws IOException {
    ingest("one", LINES);
    merge("one");
    ingest("two", LINES);
    assertThat(stories("two")).isNotEqualTo(stories("one"));

    assertThat(imported("two", exported("one")).complaints())
        .contains("1 done here, 0 kept for reports to come, 0 known already or without effect");

    assertThat(stories("two")).isEqualTo(stories("one"));
    assertThat(imported("two", exported("one")).complaints())
        .contains("0 done here, 0 kept for reports to come, 1 known already or without effect");
  }

  @Test
  void rulingsOnReportsToComeAreObeyedWhenTheyCome() throws IOException {
    ingest("one", LINES);
    merge("one");
    ingest("two", LINES.subList(0, 2));

    assertThat(imported("two", exported("one")).complaints())
        .contains("0 done here, 1 kept for reports to come, 0 known already or without effect");
    ingest("two", LINES.subList(2, 3));

    assertThat(stories("two")).isEqualTo(stories("one"));
  }

  @Test
  void whatIsNoRulingIsToldWithItsLine() throws IOException {
    var file = Files.writeString(folder.resolve("x.jsonl"), "{\"kind\":\"burn\"}\n");

    var desktop = imported("one", file);

    assertThat(desktop.status()).isEqualTo(1);
    assertThat(desktop.complaints()).anyMatch(line -> line.contains("line 1"));
  }

  @Test
  void linkOfTheConsoleLetsSomebodyIn() {
    var desktop =
        new Desktop()
            .run(
                "users",
                "invite",
                "owner",
                "--address",
                "https://paper.example",
                "--data",
                data("one"));

    assertThat(desktop.results()).hasSize(1);
    assertThat(desktop.results().getFirst()).startsWith("https://paper.example/join?token=");
    assertThat(new Desktop().run("users", "--data", data("one")).results()).isEmpty();
    assertThat(status("users", "role", "nobody", "owner", "--data", data("one"))).isEqualTo(1);
    assertThat(status("users", "reset", "nobody", "--data", data("one"))).isEqualTo(1);
  }

  private static int status(Object... words) {
    return new Desktop().run(words).status();
  }
}
