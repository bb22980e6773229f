package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryIdentityTest {
  private final List<KnownEntry> known = new ArrayList<>();

  /** Looks at a feed with these items, remembers what it sees, and answers what came of it. */
  private EntryNews look(String... items) {
    var document = Reads.rss("<link>https://q.example/</link>" + String.join("", items));
    var news = EntryIdentity.compare(known, document);
    for (var seen : List.of(news.added(), news.changed(), news.same())) {
      seen.forEach(one -> known.removeIf(old -> old.key().equals(one.known().key())));
      seen.forEach(one -> known.add(one.known()));
    }
    return news;
  }

  private static String item(String guid, String link, String title, String text) {
    return "<item>"
        + (guid.isEmpty() ? "" : "<guid isPermaLink='false'>" + guid + "</guid>")
        + (link.isEmpty() ? "" : "<link>https://q.example/" + link + "</link>")
        + (title.isEmpty() ? "" : "<title>" + title + "</title>")
        + (text.isEmpty() ? "" : "<description>" + text + "</description>")
        + "</item>";
  }

  private static String dated(String item, String date) {
    return item.replace("</item>", "<pubDate>" + date + "</pubDate></item>");
  }

  private static void isNew(EntryNews news, int count) {
    assertThat(news.added()).hasSize(count);
  }

  private static void isKnown(EntryNews news, int changed, int same) {
    assertThat(news.added()).isEmpty();
    assertThat(news.changed()).hasSize(changed);
    assertThat(news.same()).hasSize(same);
  }

  @Test
  void entriesAreNewOnce() {
    isNew(look(item("1", "a", "Gulls", "x"), item("2", "b", "Terns", "y")), 2);
    isKnown(look(item("1", "a", "Gulls", "x"), item("2", "b", "Terns", "y")), 0, 2);
    isNew(look(item("3", "c", "Skuas", "z"), item("1", "a", "Gulls", "x")), 1);
  }

  @Test
  void anEditedEntryIsChangedAndKeepsItsKey() {
    var first = look(item("1", "a", "Gulls", "x"));
    var second = look(item("1", "a", "Gulls return", "x and more"));

    isKnown(second, 1, 0);
    assertThat(second.changed().getFirst().known().key())
        .isEqualTo(first.added().getFirst().known().key());
  }

  @Test
  void aGuidThatAllEntriesShareTellsNothing() {
    isNew(look(item("site", "a", "Gulls", "x"), item("site", "b", "Terns", "y")), 2);
    isKnown(look(item("site", "a", "Gulls", "x"), item("site", "b", "Terns", "y2")), 1, 1);
    isNew(look(item("site", "c", "Skuas", "z"), item("site", "a", "Gulls", "x")), 1);
  }

  @Test
  void aGuidMadeAnewAtEachLookTellsNothing() {
    isNew(look(item("r1", "a", "Gulls", "x"), item("r2", "b", "Terns", "y")), 2);
    isKnown(look(item("r3", "a", "Gulls", "x"), item("r4", "b", "Terns", "y")), 0, 2);
    isKnown(look(item("r5", "a", "Gulls return", "x")), 1, 0);
  }

  @Test
  void aGuidThatAOneEntryFeedNeverChangesTellsNothing() {
    isNew(look(item("warning", "", "Gale at Lorne Head", "x")), 1);
    isNew(look(item("warning", "", "Snow over Osk", "y")), 1);
    isNew(
        look(dated(item("warning", "", "Gale at Lorne Head", "x"), "Fri, 09 May 2031 08:00 GMT")),
        0);
    isNew(
        look(dated(item("warning", "", "Fog on the strait", "x"), "Sat, 10 May 2031 08:00 GMT")),
        1);
  }

  @Test
  void linksWithSessionsAndCampaignsAreOne() {
    isNew(look(item("", "a?utm_source=rss", "Gulls", "x"), item("", "b?sid=1", "Terns", "y")), 2);
    isKnown(
        look(item("", "a?utm_source=web", "Gulls", "x"), item("", "b?sid=2", "Terns", "y")), 0, 2);
    isKnown(look(item("", "b;jsessionid=4", "Terns", "y")), 0, 1);
  }

  @Test
  void entriesWithoutGuidAndLinkAreKnownByTheirWords() {
    isNew(look(item("", "", "Gulls", "x"), item("", "", "Terns", "y"), item("", "", "", "z")), 3);
    isKnown(
        look(item("", "", "Gulls", "x"), item("", "", "Terns", "y"), item("", "", "", "z")), 0, 3);
    isKnown(look(item("", "", "Terns", "y, corrected")), 1, 0);
  }

  @Test
  void postsOfALiveBlogAreEachAnEntry() {
    isNew(look(item("1", "live", "08:00 Doors open", "x")), 1);
    isNew(
        look(
            item("2", "live", "08:10 Talks begin", "y"),
            item("1", "live", "08:00 Doors open", "x")),
        1);
    isNew(
        look(item("3", "live", "09:00 Recess", "z"), item("2", "live", "08:10 Talks begin", "y")),
        1);
    isNew(look(item("", "live2", "A", "a"), item("", "live2", "B", "b")), 2);
    isKnown(look(item("", "live2", "A", "a"), item("", "live2", "B", "b")), 0, 2);
  }

  @Test
  void aFeedThatLinksOnlyToItsHomeIsReadByTitles() {
    isNew(
        look(
            item("", "", "Gulls", "x")
                .replace("</item>", "<link>https://q.example/</link></item>")),
        1);
    isNew(
        look(
            item("", "", "Terns", "y")
                .replace("</item>", "<link>https://q.example/</link></item>")),
        1);
  }

  @Test
  void aFeedThatMovesToAnotherHostKeepsItsEntries() {
    look(item("https://q.example/2031/gulls", "2031/gulls", "Gulls", "x"));
    var moved =
        item("https://new.example/2031/gulls", "2031/gulls", "Gulls", "x")
            .replace("https://q.example", "https://new.example");

    isKnown(look(moved), 0, 1);
  }

  @Test
  void dailyColumnsOfOneTitleAreEachAnEntry() {
    var monday = dated(item("", "", "Tides today", "high at six"), "Mon, 05 May 2031 06:00 GMT");
    var tuesday = dated(item("", "", "Tides today", "high at six"), "Tue, 06 May 2031 06:00 GMT");

    isNew(look(monday), 1);
    isNew(look(tuesday, monday), 1);
    isKnown(look(tuesday, monday), 0, 2);
  }

  @Test
  void equalAndFutureDatesChangeNothing() {
    var date = "Fri, 09 May 2099 08:00 GMT";
    var gulls = dated(item("1", "a", "Gulls", "x"), date);
    var terns = dated(item("2", "b", "Terns", "y"), date);

    isNew(look(gulls, terns), 2);
    isKnown(look(terns, gulls), 0, 2);
  }

  @Test
  void whatAFeedListsTwiceIsOne() {
    isNew(look(item("1", "a", "Gulls", "x"), item("1", "a", "Gulls", "x")), 1);
    isNew(look(item("2", "b", "Terns", "y"), item("2-sea", "b", "Terns", "y")), 1);
  }

  @Test
  void aGuidThatAppearsLaterIsTheSameEntry() {
    isNew(look(item("", "a", "Gulls", "x")), 1);
    isKnown(look(item("1", "a", "Gulls", "x")), 0, 1);
    isKnown(look(item("1", "a-new-slug", "Gulls", "x")), 0, 1);
  }

  @Test
  void anAddressMayChangeItsCampaignInTheGuidToo() {
    isNew(look(item("", "a/b/gulls?ref=1", "Gulls at the pier", "x")), 1);
    isKnown(look(item("", "a/b/gulls?ref=2", "Gulls at the pier", "x")), 0, 1);
  }
}
