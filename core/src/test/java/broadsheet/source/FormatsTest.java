package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void contentTellsTheFormat() {
    assertThat(Formats.detect("x", "\ufeff {\"id\":1}")).contains(DocumentFormat.ARTICLE_JSON);
    assertThat(Formats.detect("x", "<!DOCTYPE html><p>a")).contains(DocumentFormat.HTML);
    assertThat(Formats.detect("x.txt", "A title\nA text.")).contains(DocumentFormat.PAGE_DUMP);
    assertThat(Formats.detect("x.html.gz", "<!-- old --> text")).contains(DocumentFormat.HTML);
  }

  @Test
  void theFirstElementTellsOtherMarkup() {
    assertThat(Formats.detect("x", "<?xml version='1.0'?>\n<!-- <html> --><rss><p>"))
        .contains(DocumentFormat.FEED);
    assertThat(Formats.detect("x", "<feed xmlns='x'>")).contains(DocumentFormat.FEED);
    assertThat(Formats.detect("x", "{\"version\":\"https://jsonfeed.org/version/1.1\"}"))
        .contains(DocumentFormat.FEED);
    assertThat(Formats.detect("x", "<OPML version='2.0'>")).contains(DocumentFormat.OPML);
    assertThat(Formats.detect("x", "<urlset>")).contains(DocumentFormat.SITEMAP);
    assertThat(Formats.detect("x", "<mediawiki xml:lang='en'>")).contains(DocumentFormat.MEDIAWIKI);
  }

  @Test
  void nothingKnownIsEmpty() {
    assertThat(Formats.detect("x", " \n")).isEmpty();
    assertThat(Formats.detect("x", "a\0b")).isEmpty();
    assertThat(Formats.detect("x", "<?xml version='1.0'?><plist/>")).isEmpty();
    assertThat(Formats.detect("x.jsonl", "broken")).isEmpty();
  }
}
