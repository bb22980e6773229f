package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCasesTest {
  @TempDir private Path folder;

  private FeedCases.Outcome run(String group, String expectation, String feed) throws IOException {
    var file = Files.createDirectories(folder.resolve(group)).resolve("case.xml");
    Files.writeString(file, "<!--\nDescription: a case\nExpect: " + expectation + "\n-->\n" + feed);
    return FeedCases.run(folder).getFirst();
  }

  private static String feed(String description) {
    return "<rss><channel><item><description>"
        + description
        + "</description></item></channel></rss>";
  }

  @Test
  void aCaseThatHoldsPasses() throws IOException {
    var outcome =
        run("rss", "not bozo and entries[0]['summary'] == 'a<br />b'", feed("a&lt;br&gt;b"));

    assertThat(outcome.verdict()).isEqualTo(FeedCases.Verdict.PASSED);
    assertThat(outcome.group()).isEqualTo("rss");
  }

  @Test
  void aCaseThatDoesNotHoldFails() throws IOException {
    var outcome = run("rss", "entries[0]['summary'] == 'b'", feed("a"));

    assertThat(outcome.verdict()).isEqualTo(FeedCases.Verdict.FAILED);
  }

  @Test
  void aCaseWithAReasonDoesNotApply() throws IOException {
    var outcome = run("rss", "feed['cloud']['port'] == '80'", feed("a"));

    assertThat(outcome.verdict()).isEqualTo(FeedCases.Verdict.DOES_NOT_APPLY);
    assertThat(outcome.reason()).isNotEmpty();
  }

  @Test
  void cleanedMarkupIsJudgedByWhatSurvives() {
    assertThat(SafeText.survives("<p>Calm</p>", "<p style='x'>Calm</p>")).isTrue();
    assertThat(SafeText.survives("Calm", "<p>Calm</p>")).isFalse();
    assertThat(SafeText.survives("<p>Cal</p>", "<p>Calm</p>")).isFalse();
    assertThat(SafeText.survives("<p onclick='x'>Calm</p>", "<p>Calm</p>")).isFalse();
    assertThat(SafeText.survives("<a href='javascript:x'>Calm</a>", "<a>Calm</a>")).isFalse();
  }
}
