package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitemapDocumentTest {
  private static Optional<SitemapDocument> read(String text) {
    return SitemapDocument.parse(Bytes.of(text.getBytes(StandardCharsets.UTF_8)), Reads.BASE);
  }

  @Test
  void pagesAndTheirTimesAreRead() {
    var map =
        read("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url>"
                + "<loc> https://q.example/a?b=1&amp;c=2 </loc><lastmod>2031-05-09</lastmod></url>"
                + "<url><loc>not an address : //</loc></url></urlset>")
            .orElseThrow();

    assertThat(map.pages().getFirst().url()).isEqualTo(new Url("https://q.example/a?b=1&c=2"));
    assertThat(map.pages().getFirst().changed())
        .extracting(FeedTime::at)
        .isEqualTo(Instant.parse("2031-05-09T00:00:00Z"));
  }

  @Test
  void anIndexNamesItsSitemaps() {
    var map =
        read("<sitemapindex><sitemap><loc>https://q.example/s1.xml</loc></sitemap></sitemapindex>")
            .orElseThrow();

    assertThat(map.pages()).isEmpty();
    assertThat(map.sitemaps())
        .extracting(SitemapDocument.Page::url)
        .containsExactly(new Url("https://q.example/s1.xml"));
  }

  @Test
  void linesOfAddressesAreASitemapToo() {
    assertThat(read("https://q.example/a\nhttps://q.example/b\n").orElseThrow().pages()).hasSize(2);
    assertThat(read("Hello\n")).isEmpty();
    assertThat(read("<html></html>")).isEmpty();
  }
}
