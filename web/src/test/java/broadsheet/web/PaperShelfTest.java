package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.CanonicalUrl;
import broadsheet.source.StarterChoice;
import broadsheet.source.StarterPaper;
import broadsheet.source.StarterPaper.StarterFeed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperShelfTest {
  private static final int FEEDS_MIN = 8;

  private final List<StarterPaper> papers = PaperShelf.all();

  @Test
  void everyThemeIsThereInFiveLanguages() {
    assertThat(papers)
        .extracting(StarterPaper::key)
        .containsExactly("world", "conflict", "business", "technology", "science", "sport");
    for (var paper : papers) {
      assertThat(paper.feeds()).as(paper.key()).hasSizeGreaterThanOrEqualTo(FEEDS_MIN);
      assertThat(paper.languages()).as(paper.key()).contains("en", "es", "fr", "de", "uk");
      assertThat(paper.dated())
          .as(paper.key())
          .isEqualTo("2026-11-23, unchecked until they answer");
    }
  }

  @Test
  void languagesAreKnown() {
    assertThat(papers)
        .flatExtracting(StarterPaper::languages)
        .isSubsetOf("en", "es", "fr", "de", "uk", "ar");
  }

  @Test
  void noAddressStandsTwiceInAPaper() {
    for (var paper : papers) {
      assertThat(paper.feeds())
          .extracting(feed -> CanonicalUrl.of(feed.url()))
          .as(paper.key())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void addressesAreEncryptedButWhereNoSuchOneIsKnown() {
    assertThat(papers)
        .flatExtracting(StarterPaper::feeds)
        .extracting(StarterFeed::url)
        .filteredOn(url -> !url.value().startsWith("https://"))
        .extracting(url -> url.host())
        .containsExactly("en.kremlin.ru");
  }

  @Test
  void namesAreCleanAndShort() {
    assertThat(papers)
        .flatExtracting(StarterPaper::feeds)
        .extracting(StarterFeed::outlet)
        .allMatch(name -> name.equals(name.strip()) && !name.isEmpty() && name.length() <= 40);
  }

  @Test
  void diplomacyHasReadoutsOfManyGovernments() {
    var official =
        papers.get(1).feeds().stream()
            .filter(StarterFeed::isOfficial)
            .map(StarterFeed::outlet)
            .distinct();

    assertThat(official).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void themesShareOutlets() {
    var english = StarterChoice.of(papers, Set.of("world", "business"), Set.of("en"));

    assertThat(english.sharedOutlets()).contains("BBC News", "The Guardian");
    assertThat(english.outlets()).isLessThan(english.feeds().size());
  }
}
