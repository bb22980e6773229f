package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Bytes;
import broadsheet.source.Url;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.HeaderGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReadingTest {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Url BASE = new Url("https://paper.example/news/feed.xml?all#top");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sat, 01 Mar 2031 12:00:00 GMT",
        "Saturday, 01-Mar-31 12:00:00 GMT",
        "Sat Mar  1 12:00:00 2031",
        "Mon, 1 Mar 2031 12:00:00 GMT",
        "Sat, 01 MAR 2031 12:00:00 UTC",
      })
  void datesAreReadInEveryForm(String date) {
    assertThat(HttpDates.parse(date)).contains(NOON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "soon",
        "Sat, 32 Mar 2031 12:00:00 GMT",
        "Sat, 01 Foo 2031 12:00:00 GMT",
        "Sat, 01 Mar 2031 12:00 GMT",
        "Sat, 01 Mar 2031",
        "Sat, 01 Mar 999999999999 12:00:00 GMT",
      })
  void whatIsNoDateIsNone(String date) {
    assertThat(HttpDates.parse(date)).isEmpty();
  }

  @Test
  void answerIsFreshForMaxAgeLessAge() {
    assertThat(fresh("Cache-Control", "public, max-age=3600", "Age", "600"))
        .isEqualTo(Duration.ofMinutes(50));
    assertThat(fresh("Cache-Control", "s-maxage=9, MAX-AGE=\"60\"")).isEqualTo(minutes(1));
    assertThat(fresh("Cache-Control", "max-age=60", "Age", "90")).isEqualTo(Duration.ZERO);
    assertThat(fresh("Cache-Control", "max-age=99999999999999999999"))
        .isEqualTo(Duration.ofDays(366));
  }

  @Test
  void maxAgeGoesBeforeExpires() {
    assertThat(fresh("Cache-Control", "max-age=60", "Expires", "Sat, 01 Mar 2031 13:00:00 GMT"))
        .isEqualTo(minutes(1));
  }

  @Test
  void expiryIsCountedByTheServersClock() {
    assertThat(
            fresh(
                "Date",
                "Sat, 01 Mar 2031 10:00:00 GMT",
                "Expires",
                "Sat, 01 Mar 2031 10:30:00 GMT"))
        .isEqualTo(minutes(30));
    assertThat(fresh("Expires", "Sat, 01 Mar 2031 12:10:00 GMT")).isEqualTo(minutes(10));
    assertThat(fresh("Expires", "Sat, 01 Mar 2031 11:10:00 GMT")).isEqualTo(Duration.ZERO);
  }

  @Test
  void answerThatMayNotBeKeptIsNotFresh() {
    assertThat(Freshness.of(answer("Cache-Control", "no-cache, max-age=60"), NOON)).isEmpty();
    assertThat(Freshness.of(answer("Cache-Control", "no-store"), NOON)).isEmpty();
    assertThat(Freshness.of(answer("Cache-Control", "max-age=soon"), NOON)).isEmpty();
    assertThat(Freshness.of(answer("Expires", "0"), NOON)).isEmpty();
  }

  @Test
  void restIsReadAsSecondsAndAsDate() {
    assertThat(rest("Retry-After", "120")).isEqualTo(minutes(2));
    assertThat(rest("Retry-After", "Sat, 01 Mar 2031 12:05:00 GMT")).isEqualTo(minutes(5));
    assertThat(
            rest(
                "Retry-After",
                "Sat, 01 Mar 2031 10:05:00 GMT",
                "Date",
                "Sat, 01 Mar 2031 10:00:00 GMT"))
        .isEqualTo(minutes(5));
    assertThat(rest("Retry-After", "Sat, 01 Mar 2031 11:05:00 GMT")).isEqualTo(Duration.ZERO);
    assertThat(Freshness.retryAfter(answer("Retry-After", "later"), NOON)).isEmpty();
    assertThat(Freshness.retryAfter(answer("Retry-After", "-5"), NOON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example/a, https://other.example/a",
    "//other.example/a, https://other.example/a",
    "/a, https://paper.example/a",
    "a, https://paper.example/news/a",
    "?p=2, https://paper.example/news/feed.xml?p=2",
    "../a, https://paper.example/a",
    "../../../a, https://paper.example/a",
    "./a/./b/../c, https://paper.example/news/a/c",
    "/a/.., https://paper.example/",
    "#b, https://paper.example/news/feed.xml?all",
    "/a b#c, https://paper.example/a%20b",
    "/\u00c3\u00a9, https://paper.example/%C3%A9",
    "https://other.example, https://other.example/",
    "https://other.example?a, https://other.example/?a",
    "/?u=../b, https://paper.example/?u=../b",
  })
  void referencesAreResolved(String reference, String url) {
    assertThat(References.resolve(BASE, reference)).contains(new Url(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mailto:a@b.example", "javascript:x", "http:", "http:/a", "https://", "\\\\a"})
  void referencesElsewhereAreNone(String reference) {
    assertThat(References.resolve(BASE, reference)).isEmpty();
  }

  @Test
  void linksAreToldByTheirRelations() {
    var links =
        LinkHeader.links(
            List.of(
                "<https://hub.example/>; rel=\"hub\", </feed.xml>; title=\"a, b\"; rel=self",
                "<https://late.example/>; rel=hub; rel=next, <x>; rel=\"prev  archives\"",
                "<broken; rel=hub",
                "rel=hub"),
            BASE);

    assertThat(links)
        .containsEntry("hub", new Url("https://hub.example/"))
        .containsEntry("self", new Url("https://paper.example/feed.xml"))
        .containsEntry("prev", new Url("https://paper.example/news/x"))
        .containsEntry("archives", new Url("https://paper.example/news/x"))
        .doesNotContainKey("next");
  }

  @Test
  void floodOfLinksIsCutOff() {
    var links = LinkHeader.links(List.of("</a>; rel=r,".repeat(100_000)), BASE);

    assertThat(links).hasSize(1);
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Duration fresh(String... headers) {
    return Freshness.of(answer(headers), NOON).orElseThrow();
  }

  private static Duration rest(String... headers) {
    return Freshness.retryAfter(answer(headers), NOON).orElseThrow();
  }

  private static Answer answer(String... namesAndValues) {
    var headers = new HeaderGroup();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      headers.addHeader(new BasicHeader(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new Answer(200, headers, Bytes.NONE);
  }
}
