package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes from outside is survived. */
class FeedFuzzTest {
  private static final String FEED =
      """
      <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>Quay &amp; pier</title><!-- a note --><item><title><![CDATA[Gulls]]></title>
      <description>&lt;p&gt;Été&lt;/p&gt;</description><dc:date>2031-05-09T10:00:00Z</dc:date>
      <guid isPermaLink="true">https://q.example/1</guid></item></channel></rss>
      """;

  @Property(tries = 500)
  void anyBytesAreSurvived(@ForAll byte[] bytes) {
    assertThat(FeedParser.parse(Bytes.of(bytes), "text/xml; charset=big5", Reads.BASE)).isNotNull();
    assertThat(Opml.read(Bytes.of(bytes), java.util.Set.of())).isNotNull();
    assertThat(SitemapDocument.parse(Bytes.of(bytes), Reads.BASE)).isNotNull();
  }

  @Property(tries = 500)
  void anyDamageIsSurvived(
      @ForAll @IntRange(max = 480) int place,
      @ForAll @IntRange(max = 60) int length,
      @ForAll String with) {
    var begin = Math.min(place, FEED.length());
    var end = Math.min(FEED.length(), begin + length);
    var damaged = FEED.substring(0, begin) + with + FEED.substring(end);
    var bytes = Bytes.of(damaged.getBytes(StandardCharsets.UTF_8));

    assertThat(FeedParser.parse(bytes, "text/xml", Reads.BASE)).isNotNull();
  }

  @Property(tries = 300)
  void anyPageIsSurvived(@ForAll String html) {
    assertThat(Discovery.of("<a href=\"" + html + "\">" + html, Reads.BASE)).isNotNull();
    assertThat(FeedTimes.of(html).written()).isEqualTo(html);
    assertThat(Urls.resolve(Reads.BASE, html)).isNotNull();
  }
}
