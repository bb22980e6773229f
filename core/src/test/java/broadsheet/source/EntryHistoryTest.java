package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Scripted histories of feeds: whatever their marks do, each report is new once and none is lost.
 */
class EntryHistoryTest {
  /** How a feed makes the guids of its entries. */
  enum Guids {
    STEADY,
    MISSING,
    SHARED,
    ANEW,
    LINK
  }

  /** How a feed makes the links of its entries. */
  enum Links {
    STEADY,
    CAMPAIGN,
    SESSION,
    HOME,
    MISSING
  }

  /** How a feed dates its entries. */
  enum Dates {
    STEADY,
    MISSING,
    EQUAL,
    FUTURE
  }

  @Property(tries = 400)
  void eachReportIsNewOnce(
      @ForAll Guids guids,
      @ForAll Links links,
      @ForAll Dates dates,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 4) Integer> published) {
    var feed = new ScriptedFeed(guids, links, dates);
    var known = new HashMap<EntryKey, KnownEntry>();
    var found = new ArrayList<String>();
    for (var count : published) {
      feed.publish(count);
      var news = EntryIdentity.compare(List.copyOf(known.values()), Reads.feed(feed.look()));
      news.added().forEach(seen -> found.add(seen.entry().headline()));
      assertThat(news.changed()).isEmpty();
      remember(known, news);
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(feed.titles());
    assertThat(known).hasSize(feed.titles().size());
  }

  @Property(tries = 200)
  void anEditIsAChangeWhereAnythingElseHolds(
      @ForAll Guids guids, @ForAll Links links, @ForAll @IntRange(min = 1, max = 6) int count) {
    var feed = new ScriptedFeed(guids, links, Dates.STEADY);
    feed.publish(count);
    var known = new HashMap<EntryKey, KnownEntry>();
    remember(known, EntryIdentity.compare(List.of(), Reads.feed(feed.look())));

    feed.edit(0);
    var news = EntryIdentity.compare(List.copyOf(known.values()), Reads.feed(feed.look()));

    assertThat(news.added()).isEmpty();
    assertThat(news.changed()).hasSize(1);
    assertThat(news.same()).hasSize(count - 1);
  }

  @Property(tries = 200)
  void keysAreNeverShared(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 3) Integer> kinds) {
    var items = new StringBuilder();
    for (var kind : kinds) {
      items.append("<item><guid>g").append(kind % 2).append("</guid><title>t").append(kind);
      items.append("</title></item>");
    }

    var news = EntryIdentity.compare(List.of(), Reads.rss(items.toString()));

    var keys = new HashSet<EntryKey>();
    assertThat(news.added()).allMatch(seen -> keys.add(seen.known().key()));
    assertThat(news.added()).hasSize(new HashSet<>(kinds).size());
  }

  private static void remember(Map<EntryKey, KnownEntry> known, EntryNews news) {
    for (var seen : List.of(news.added(), news.changed(), news.same())) {
      seen.forEach(one -> known.put(one.known().key(), one.known()));
    }
  }

  /** A feed that shows its last ten reports and treats their marks by its habits. */
  private static final class ScriptedFeed {
    private final Guids guids;
    private final Links links;
    private final Dates dates;
    private final List<String> texts = new ArrayList<>();
    private int looks;

    ScriptedFeed(Guids guids, Links links, Dates dates) {
      this.guids = guids;
      this.links = links;
      this.dates = dates;
    }

    void publish(int count) {
      for (var i = 0; i < count; i++) {
        texts.add("Text " + texts.size());
      }
    }

    void edit(int place) {
      texts.set(place, texts.get(place) + ", corrected");
    }

    List<String> titles() {
      var titles = new ArrayList<String>();
      for (var i = 0; i < texts.size(); i++) {
        titles.add(title(i));
      }
      return titles;
    }

    private static String title(int place) {
      return "Report number " + place;
    }

    String look() {
      looks++;
      var out = new StringBuilder("<rss><channel><link>https://q.example/</link>");
      for (var i = texts.size() - 1; i >= Math.max(0, texts.size() - 10); i--) {
        out.append("<item>").append(guid(i)).append(link(i)).append(date(i));
        out.append("<title>").append(title(i)).append("</title><description>");
        out.append(texts.get(i)).append("</description></item>");
      }
      return out.append("</channel></rss>").toString();
    }

    private String guid(int place) {
      var written =
          switch (guids) {
            case STEADY -> "id-" + place;
            case MISSING -> "";
            case SHARED -> "the-feed";
            case ANEW -> "look-" + looks + "-" + place;
            case LINK -> "https://q.example/2031/report-" + place;
          };
      return written.isEmpty() ? "" : "<guid isPermaLink='false'>" + written + "</guid>";
    }

    private String link(int place) {
      var page = "https://q.example/2031/report-" + place;
      var written =
          switch (links) {
            case STEADY -> page;
            case CAMPAIGN -> page + "?utm_campaign=" + looks;
            case SESSION -> page + "?sid=" + looks + "x" + place;
            case HOME -> "https://q.example/";
            case MISSING -> "";
          };
      return written.isEmpty() ? "" : "<link>" + written + "</link>";
    }

    private String date(int place) {
      return switch (dates) {
        case STEADY -> "<pubDate>2031-05-09T10:" + (10 + place % 50) + ":00Z</pubDate>";
        case MISSING -> "";
        case EQUAL -> "<pubDate>2031-05-09T10:00:00Z</pubDate>";
        case FUTURE -> "<pubDate>2099-05-09T10:00:00Z</pubDate>";
      };
    }
  }
}
