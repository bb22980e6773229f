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
  void nothingKnownIsEmpty() {
    assertThat(Formats.detect("x", " \n")).isEmpty();
    assertThat(Formats.detect("x", "a\0b")).isEmpty();
    assertThat(Formats.detect("x", "<?xml version='1.0'?><rss/>")).isEmpty();
    assertThat(Formats.detect("x.jsonl", "broken")).isEmpty();
  }
}
