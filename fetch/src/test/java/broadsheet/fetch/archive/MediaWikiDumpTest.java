package broadsheet.fetch.archive;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.WikiPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

class MediaWikiDumpTest {
  private static final String HEAD =
      """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
        <siteinfo>
          <sitename>Salline News</sitename>
          <base>https://en.sallinenews.example/wiki/Main_Page</base>
          <namespaces>
            <namespace key="6" case="first-letter">Bildnis</namespace>
            <namespace key="14" case="first-letter">Rubrik</namespace>
          </namespaces>
        </siteinfo>
      """;

  private static String page(String title, String more, String text) {
    return "<page><title>"
        + title
        + "</title><ns>0</ns>"
        + more
        + "<revision><id>7</id><timestamp>2031-05-09T10:00:00Z</timestamp><text xml:space=\"preserve\">"
        + text
        + "</text></revision></page>\n";
  }

  private static List<ArchiveItem> read(String dump) throws IOException {
    return read(new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<ArchiveItem> read(InputStream dump) throws IOException {
    var items = new ArrayList<ArchiveItem>();
    try (var pages = MediaWikiDump.open(dump)) {
      for (var item = pages.next(); item.isPresent(); item = pages.next()) {
        items.add(item.get());
      }
    }
    return items;
  }

  private static WikiPage wiki(ArchiveItem item) {
    return ((ArchiveItem.Wiki) item).page();
  }

  @Test
  void pagesComeWithTheirWiki() throws IOException {
    var items =
        read(
            HEAD
                + page("Ferry &amp; port", "", "The ferry &lt;b&gt;sails&lt;/b&gt;.")
                + "</mediawiki>");

    assertThat(items).hasSize(1);
    var page = wiki(items.getFirst());
    assertThat(page.title()).isEqualTo("Ferry & port");
    assertThat(page.text()).isEqualTo("The ferry <b>sails</b>.");
    assertThat(page.created()).isEqualTo(Instant.parse("2031-05-09T10:00:00Z"));
    assertThat(page.site().name()).isEqualTo("Salline News");
    assertThat(page.site().language()).isEqualTo("en");
    assertThat(page.site().fileWords()).containsExactly("bildnis");
    assertThat(page.site().categoryWords()).containsExactly("rubrik");
  }

  @Test
  void theFirstVersionDatesAPageAndTheLastOneIsRead() throws IOException {
    var page =
        "<page><title>A</title><ns>0</ns>"
            + "<revision><timestamp>2031-05-01T08:00:00Z</timestamp><text>Old.</text></revision>"
            + "<revision><parentid>1</parentid><timestamp>2033-01-01T00:00:00Z</timestamp>"
            + "<text>New.</text></revision></page>";

    var read = wiki(read(HEAD + page).getFirst());

    assertThat(read.created()).isEqualTo(Instant.parse("2031-05-01T08:00:00Z"));
    assertThat(read.text()).isEqualTo("New.");
  }

  @Test
  void aLaterVersionAloneDatesNothing() throws IOException {
    var page =
        "<page><title>A</title><ns>0</ns><revision><parentid>1</parentid>"
            + "<timestamp>2033-01-01T00:00:00Z</timestamp><text>New.</text></revision></page>";

    assertThat(wiki(read(HEAD + page).getFirst()).created()).isNull();
  }

  @Test
  void redirectsAndOtherSpacesAreNoReports() throws IOException {
    var dump =
        HEAD
            + page("A", "<redirect title=\"B\" />", "#REDIRECT [[B]]")
            + page("Talk:B", "", "x").replace("<ns>0</ns>", "<ns>1</ns>")
            + page("B", "", "Text.");

    assertThat(read(dump)).hasSize(3).filteredOn(ArchiveItem.Wiki.class::isInstance).hasSize(1);
  }

  @Test
  void aDamagedPageCostsNoOther() throws IOException {
    var dump =
        HEAD
            + page("A", "", "One.")
            + page("B", "", "Two & broken <i>.")
            + page("C", "", "Three.").replace("</page>", "")
            + page("D", "", "Four.")
            + page("E", "", "Cut off").replace("</page>\n", "");

    var items = read(dump);

    assertThat(items).hasSize(5);
    assertThat(
            items.stream()
                .filter(ArchiveItem.Wiki.class::isInstance)
                .map(item -> wiki(item).title()))
        .containsExactly("A", "D");
    var offset = HEAD.length() + page("A", "", "One.").length();
    assertThat(items.get(1).offset()).isEqualTo(offset);
  }

  @Test
  void documentTypesAreNotFollowed() throws IOException {
    var dump =
        "<!DOCTYPE mediawiki [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
            + HEAD
            + page("A", "", "&secret;");

    assertThat(read(dump)).hasSize(1).allMatch(ArchiveItem.Damaged.class::isInstance);
  }

  @Test
  void manyEntitiesAreNoBomb() throws IOException {
    var items = read(HEAD + page("A", "", "&quot;".repeat(400_000)));

    assertThat(wiki(items.getFirst()).text()).hasSize(400_000);
  }

  @Test
  void hugePagesAreToldAndPassedOver() throws IOException {
    var dump = HEAD + page("A", "", "x".repeat(17 << 20)) + page("B", "", "Text.");

    var items = read(dump);

    assertThat(items.getFirst().toString()).contains("larger than 16 MiB");
    assertThat(wiki(items.getLast()).title()).isEqualTo("B");
  }

  @Test
  void packedExportsAreReadStreamByStream() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var part : List.of(HEAD, page("A", "", "One."), page("B", "", "Two."))) {
      try (var packed = new BZip2CompressorOutputStream(bytes)) {
        packed.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(Bzip2.isPacked(bytes.toByteArray())).isTrue();

    var items = read(Bzip2.open(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(items).hasSize(2).allMatch(ArchiveItem.Wiki.class::isInstance);
  }
}
