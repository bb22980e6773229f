package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.source.Bytes;
import broadsheet.source.FeedParser;
import broadsheet.source.FeedReading;
import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a feed of the demo edition and reads it, for the benchmark. */
final class BenchFeeds {
  private static final int ENTRIES = 30;
  private static final Url ADDRESS = new Url("https://outlet.example/feed.xml");

  private BenchFeeds() {}

  /** RSS with full texts, as news feeds are. */
  static Bytes feed(List<Article> articles) {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"");
    out.append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>");
    out.append("<title>Bench</title><link>https://outlet.example/</link>");
    for (var i = 0; i < ENTRIES; i++) {
      var article = articles.get(i % articles.size());
      out.append("<item><title>")
          .append(escaped(article.title()))
          .append("</title><link>/")
          .append(i);
      out.append("</link><guid isPermaLink=\"false\">g").append(i).append("</guid>");
      out.append("<pubDate>Fri, 09 May 2031 08:30:00 GMT</pubDate><category>World</category>");
      out.append("<description>")
          .append(escaped(escaped(article.title())))
          .append("</description>");
      out.append("<content:encoded><![CDATA[");
      article
          .text()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> out.append("<p>").append(escaped(line)).append("</p>"));
      out.append("]]></content:encoded></item>");
    }
    return Bytes.of(out.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static void read(Bytes feed, int times) {
    for (var i = 0; i < times; i++) {
      if (!(FeedParser.parse(feed, "application/rss+xml", ADDRESS) instanceof FeedReading.Read)) {
        throw new IllegalStateException("the feed was not read");
      }
    }
  }
}
