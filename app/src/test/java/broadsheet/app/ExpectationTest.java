package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final Map<String, Object> NAMES =
      Map.of(
          "bozo",
          false,
          "version",
          "rss20",
          "feed",
          Map.of("title", "Quay", "none", FeedView.Absent.NONE),
          "entries",
          List.of(Map.of("href", "a", "when", List.of(2031.0, 5.0)), Map.of("href", "b")));

  private static boolean holds(String expression) {
    return Expectation.holds(expression, NAMES, String::equalsIgnoreCase);
  }

  @Test
  void pathsAreFollowed() {
    assertThat(holds("not bozo and feed['title'] == 'Quay'")).isTrue();
    assertThat(holds("entries[1].href == 'b'")).isTrue();
    assertThat(holds("entries[-1]['url'] == 'b'")).isTrue();
    assertThat(holds("entries[7]['url'] == 'b'")).isFalse();
    assertThat(holds("len(entries) == 2")).isTrue();
    assertThat(holds("entries[0]['when'] == (2031, 5)")).isTrue();
    assertThat(holds("entries[0] == {'href': 'a', 'when': (2031, 6)}")).isFalse();
    assertThat(holds("entries[0]['href'] == entries[1]['href'] == 'a'")).isFalse();
  }

  @Test
  void literalsAreRead() {
    assertThat(holds("feed['title'] == u'Q\\x75a\\u0079'")).isTrue();
    assertThat(holds("feed['title'] == \"Qu\" + 'ay'")).isTrue();
    assertThat(holds("feed['title'] == \"\"\"Quay\"\"\"")).isTrue();
    assertThat(holds("bozo == 0")).isTrue();
    assertThat(holds("feed['none'] is None")).isTrue();
    assertThat(holds("1")).isTrue();
  }

  @Test
  void whatIsMissingIsNothing() {
    assertThat(holds("feed['link'] == 'x'")).isFalse();
    assertThat(holds("feed.get('link', 'x') == 'x'")).isTrue();
    assertThat(holds("not feed.has_key('link')")).isTrue();
    assertThat(holds("'link' not in feed")).isTrue();
    assertThat(holds("'version' in locals() or bozo")).isTrue();
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThatThrownBy(() -> holds("feed['title'].upper()"))
        .isInstanceOf(Expectation.NotUnderstood.class);
  }
}
