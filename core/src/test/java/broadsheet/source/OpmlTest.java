package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpmlTest {
  private static final String LIST =
      """
      <?xml version="1.0"?>
      <opml version="1.1"><head><title>My papers</title></head><body>
        <outline text="Sea">
          <outline text="Coast" title="Coast">
            <outline type="rss" text="Tidings" xmlUrl="https://t.example/rss"
                     htmlUrl="https://t.example/"/>
          </outline>
          <outline TEXT="Quay" XMLURL="http://q.example/feed"/>
        </outline>
        <outline text="Tidings again" xmlUrl="https://t.example/rss"/>
        <outline text="Notes" type="link" url="https://n.example/"/>
        <outline text="Local" xmlUrl="file:///etc/passwd"/>
        <outline text="Nothing"/>
        <outline text="Bare" xmlUrl="b.example/rss?a=1&b=2"/>
      </body></opml>
      """;

  private static OpmlReport read(String text) {
    var followed = Set.of(new Url("https://www.q.example/feed/"));
    return Opml.read(Bytes.of(text.getBytes(StandardCharsets.UTF_8)), followed);
  }

  @Test
  void eachOutlineHasItsLine() {
    var report = read(LIST);

    assertThat(report.title()).isEqualTo("My papers");
    assertThat(report.lines())
        .extracting(OpmlReport.Line::label, OpmlReport.Line::outcome)
        .containsExactly(
            tuple("Tidings", OpmlReport.Outcome.ADDED),
            tuple("Quay", OpmlReport.Outcome.ALREADY_THERE),
            tuple("Tidings again", OpmlReport.Outcome.ALREADY_THERE),
            tuple("Notes", OpmlReport.Outcome.REFUSED),
            tuple("Local", OpmlReport.Outcome.REFUSED),
            tuple("Nothing", OpmlReport.Outcome.REFUSED),
            tuple("Bare", OpmlReport.Outcome.ADDED));
    assertThat(report.lines().getFirst().number()).isEqualTo(5);
    assertThat(report.added())
        .containsExactly(
            new OpmlFeed(
                new Url("https://t.example/rss"),
                "Tidings",
                new Url("https://t.example/"),
                List.of("Sea", "Coast")),
            new OpmlFeed(new Url("https://b.example/rss?a=1&b=2"), "Bare", null, List.of()));
    assertThat(report.lines())
        .filteredOn(line -> line.feed() == null)
        .noneMatch(line -> line.why().isEmpty());
  }

  @Test
  void aListThatBreaksOffKeepsWhatItHas() {
    var report = read("<opml><body><outline text='A' xmlUrl='https://a.example/rss'><outline tex");

    assertThat(report.added()).extracting(OpmlFeed::title).containsExactly("A");
    assertThat(report.complaints()).isNotEmpty();
  }

  @Test
  void whatIsNoListSaysSo() {
    assertThat(read("Hello").complaints()).isNotEmpty();
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    var feeds =
        List.of(
            new OpmlFeed(new Url("https://a.example/?a=1&b=2"), "A & \"B\" <C>", null, List.of()),
            new OpmlFeed(new Url("https://b.example/"), "B", null, List.of("Sea", "Coast")),
            new OpmlFeed(
                new Url("https://c.example/"), "C", new Url("https://c.example/h"), List.of("Sea")),
            new OpmlFeed(new Url("https://d.example/"), "D", null, List.of("Sea", "Coast")));

    var written = Opml.write("Papers & more", feeds);
    var report = read(written);

    assertThat(written)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">");
    assertThat(report.complaints()).isEmpty();
    assertThat(report.title()).isEqualTo("Papers & more");
    assertThat(report.added()).containsExactlyInAnyOrderElementsOf(feeds);
  }
}
