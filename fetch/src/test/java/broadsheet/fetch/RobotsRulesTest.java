package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our cases from the text of RFC 9309. */
class RobotsRulesTest {
  @Test
  void groupThatNamesUsGoesBeforeThatForAll() {
    var rules = rules("User-agent: *\nDisallow: /\n\nUser-agent: BroadSheet\nDisallow: /drafts\n");

    assertThat(allows(rules, "/news")).isTrue();
    assertThat(allows(rules, "/drafts/1")).isFalse();
    assertThat(rules.isForUs()).isTrue();
  }

  @Test
  void groupsOfTheSameNameAreOne() {
    var rules =
        rules(
            """
            User-agent: broadsheet
            Disallow: /a
            User-agent: x
            Disallow: /b
            User-agent: broadsheet
            Disallow: /c
            """);

    assertThat(allows(rules, "/a")).isFalse();
    assertThat(allows(rules, "/b")).isTrue();
    assertThat(allows(rules, "/c")).isFalse();
  }

  @Test
  void oneGroupMayNameMany() {
    var rules = rules("User-agent: x\nUser-agent: broadsheet\nUser-agent: y\nDisallow: /a\n");

    assertThat(allows(rules, "/a")).isFalse();
  }

  @Test
  void otherNamesThatHoldOursAreNotOurs() {
    var rules = rules("User-agent: broadsheetbot\nDisallow: /a\n");

    assertThat(allows(rules, "/a")).isTrue();
  }

  @Test
  void emptyRuleAllowsAll() {
    assertThat(allows(rules("User-agent: *\nDisallow:\n"), "/a")).isTrue();
    assertThat(allows(rules(""), "/a")).isTrue();
    assertThat(allows(rules("<!doctype html><title>Not found</title>"), "/a")).isTrue();
    assertThat(allows(rules("Disallow: /a\n"), "/a")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/a/b, /a/b/c, false",
    "/a/b, /a, true",
    "/a/*/c, /a/x/c, false",
    "/a/*/c, /a/c, true",
    "/*.pdf$, /x/y.pdf, false",
    "/*.pdf$, /x/y.pdf?page=1, true",
    "/a$, /a, false",
    "/a$, /ab, true",
    "/a*, /abc, false",
    "/A, /a, true",
    "/?print, /?print=1, false",
    "/caf%C3%A9, /caf%C3%A9/1, false",
    "/caf\u00e9, /caf%C3%A9/1, false",
    "/a%7eb, /a~b, false",
    "*, /a, false",
  })
  void patternsMatchFromTheBeginning(String disallow, String path, boolean isAllowed) {
    assertThat(allows(rules("User-agent: *\nDisallow: " + disallow + "\n"), path))
        .isEqualTo(isAllowed);
  }

  @Test
  void longestMatchDecidesAndAllowanceWinsATie() {
    var rules = rules("User-agent: *\nDisallow: /a\nAllow: /a/open\nDisallow: /b\nAllow: /b\n");

    assertThat(allows(rules, "/a/1")).isFalse();
    assertThat(allows(rules, "/a/open/1")).isTrue();
    assertThat(allows(rules, "/b/1")).isTrue();
  }

  @Test
  void robotsItselfIsNeverForbidden() {
    assertThat(allows(rules("User-agent: *\nDisallow: /\n"), "/robots.txt")).isTrue();
  }

  @Test
  void commentsMarksAndLineEndsAreNoRules() {
    var rules =
        rules(
            String.join(
                "\r\n",
                "\ufeff# for all",
                "user-AGENT : * # us too\r",
                "DISALLOW:/a # not this",
                "Sitemap: https://paper.example/map.xml",
                "Disallow: /b",
                ""));

    assertThat(allows(rules, "/a")).isFalse();
    assertThat(allows(rules, "/b")).isFalse();
    assertThat(allows(rules, "/c")).isTrue();
  }

  @Test
  void delayIsReadInSeconds() {
    assertThat(rules("User-agent: *\nCrawl-delay: 2.5\n").crawlDelay())
        .isEqualTo(Duration.ofMillis(2500));
    assertThat(rules("User-agent: *\nCrawl-delay: soon\n").crawlDelay()).isZero();
    assertThat(rules("User-agent: *\nCrawl-delay: -1\n").crawlDelay()).isZero();
    assertThat(allows(rules("User-agent: *\nCrawl-delay: 999999999\nDisallow: /a\n"), "/b"))
        .isTrue();
  }

  @Test
  void hostileRulesEnd() {
    var stars = rules("User-agent: *\nDisallow: /" + "*a".repeat(2000) + "*b$\n");
    var blanks = rules("User-agent:" + " ".repeat(400_000) + "*\nDisallow: /a\n");
    var many = rules("User-agent: *\n" + "Disallow: /*x*y*z\n".repeat(25_000));

    assertThat(allows(stars, "/" + "a".repeat(4000))).isTrue();
    assertThat(allows(many, "/" + "xy".repeat(2000))).isTrue();
    assertThat(blanks.crawlDelay()).isZero();
  }

  private static RobotsRules rules(String content) {
    return RobotsRules.parse(
        "https://paper.example/robots.txt", content.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean allows(RobotsRules rules, String path) {
    try {
      return rules.allows(Target.of(new Url("https://paper.example" + path)));
    } catch (AskException refused) {
      throw new AssertionError(refused);
    }
  }
}
