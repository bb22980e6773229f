package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link FeedStore}, with its {@link LookStore} and {@link EntryStore}, does. */
public abstract class FeedStoreContract {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Feed GULL = Feed.at(new Url("https://gull.example/rss"), FeedKind.FEED);
  private static final Feed TERN = Feed.at(new Url("https://tern.example/atom"), FeedKind.FEED);

  /** The three ports over one store. */
  public record Stores(FeedStore feeds, LookStore looks, EntryStore entries) {}

  protected abstract Stores stores();

  @Test
  public void followedFeedIsDueAtOnceAndKeptWithItsSettings() {
    var stores = stores();
    var settings =
        FeedSettings.DEFAULT
            .withTitle("Gull")
            .withFolder("World/Sea")
            .withOutlet("The Gull")
            .withInterval(Duration.ofMinutes(7))
            .withFullText(false);
    var feed = GULL.withSettings(settings);

    assertThat(stores.feeds().follow(List.of(feed), NOON)).isEqualTo(1);

    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().feed()).isEqualTo(feed);
    assertThat(stores.looks().due(NOON, 10))
        .containsExactly(new DueFeed(GULL.id(), GULL.url(), NOON, null));
    assertThat(stores.looks().due(NOON.minusMillis(1), 10)).isEmpty();
    assertThat(stores.looks().nextDue()).contains(NOON);
  }

  @Test
  public void followingAgainChangesNothing() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);

    var added =
        stores.feeds().follow(List.of(GULL.withKind(FeedKind.SITE), TERN), NOON.plusSeconds(60));

    assertThat(added).isEqualTo(1);
    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().feed()).isEqualTo(GULL);
  }

  @Test
  public void feedsComeByFolderAndName() {
    var stores = stores();
    var inFolder = GULL.withSettings(FeedSettings.DEFAULT.withFolder("World"));
    stores.feeds().follow(List.of(inFolder, TERN), NOON);

    assertThat(stores.feeds().feeds()).extracting(Followed::feed).containsExactly(TERN, inFolder);
  }

  @Test
  public void longestDueComesFirstAndPausedAndGoneOnesNever() {
    var stores = stores();
    var wren = Feed.at(new Url("https://wren.example/"), FeedKind.SITE);
    stores.feeds().follow(List.of(TERN, wren), NOON.plusSeconds(60));
    stores.feeds().follow(List.of(GULL), NOON);
    stores
        .feeds()
        .change(
            wren.id(),
            followed ->
                followed.withFeed(
                    followed.feed().withSettings(FeedSettings.DEFAULT.withPaused(true))));

    var due = stores.looks().due(NOON.plusSeconds(61), 10);

    assertThat(due).extracting(DueFeed::id).containsExactly(GULL.id(), TERN.id());
    stores.feeds().change(GULL.id(), followed -> followed.withState(stateAt(null)));
    assertThat(stores.looks().due(Instant.MAX, 10))
        .extracting(DueFeed::id)
        .containsExactly(TERN.id());
  }

  @Test
  public void everythingOfAStateIsKept() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    var state = SampleFeeds.fullState(NOON);

    stores.feeds().change(GULL.id(), followed -> followed.withState(state));

    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().state()).isEqualTo(state);
  }

  @Test
  public void changingWhatIsNotFollowedDoesNothing() {
    var stores = stores();

    assertThat(stores.feeds().change(GULL.id(), followed -> followed)).isEmpty();
    assertThat(stores.feeds().feed(GULL.id())).isEmpty();
  }

  @Test
  public void lookKeepsStateAndEntriesTogether() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    var look = SampleFeeds.look(GULL, NOON, "a", "b");

    assertThat(stores.looks().looked(look)).isTrue();

    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().state()).isEqualTo(look.state());
    assertThat(stores.entries().known(GULL.id()))
        .containsExactlyInAnyOrder(SampleFeeds.known("a"), SampleFeeds.known("b"));
    assertThat(stores.entries().waiting(NOON, 10))
        .extracting(WaitingEntry::content)
        .containsExactlyInAnyOrder(SampleFeeds.content("a"), SampleFeeds.content("b"));
    assertThat(stores.entries().waiting(NOON, 1)).hasSize(1);
  }

  @Test
  public void lookAtAnAddressThatWasReplacedMeanwhileIsDropped() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    var look = SampleFeeds.look(GULL, NOON, "a");
    stores
        .feeds()
        .change(GULL.id(), followed -> followed.withFeed(followed.feed().withUrl(TERN.url())));

    assertThat(stores.looks().looked(look)).isFalse();

    assertThat(stores.entries().known(GULL.id())).isEmpty();
    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().state().times().asked()).isNull();
  }

  @Test
  public void settingsChangedDuringALookStay() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    var paused = FeedSettings.DEFAULT.withPaused(true);
    stores
        .feeds()
        .change(GULL.id(), followed -> followed.withFeed(followed.feed().withSettings(paused)));

    assertThat(stores.looks().looked(SampleFeeds.look(GULL, NOON, "a"))).isTrue();

    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().feed().settings()).isEqualTo(paused);
    assertThat(stores.looks().nextDue()).isEmpty();
  }

  @Test
  public void movedFeedKeepsItsIdAndEntries() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    var look = SampleFeeds.look(GULL, NOON, "a");
    var moved =
        new Look(
            GULL.id(),
            GULL.url(),
            TERN.url(),
            look.state(),
            look.arrivals(),
            look.remembered(),
            look.links());

    stores.looks().looked(moved);

    assertThat(stores.feeds().feed(GULL.id()).orElseThrow().feed().url()).isEqualTo(TERN.url());
    assertThat(stores.entries().known(GULL.id())).hasSize(1);
  }

  @Test
  public void rememberedEntriesDoNotWait() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    var look = SampleFeeds.look(GULL, NOON);
    var known = List.of(SampleFeeds.known("old"));

    stores
        .looks()
        .looked(
            new Look(GULL.id(), GULL.url(), GULL.url(), look.state(), List.of(), known, Map.of()));

    assertThat(stores.entries().known(GULL.id())).isEqualTo(known);
    assertThat(stores.entries().waiting(Instant.MAX, 10)).isEmpty();
    assertThat(stores.entries().entries(GULL.id(), 10))
        .extracting(EntryNote::standing)
        .containsExactly(EntryNote.Standing.PASSED_OVER);
  }

  @Test
  public void settledEntriesWaitNoLonger() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    stores.looks().looked(SampleFeeds.look(GULL, NOON, "a", "b", "c"));
    var later = NOON.plusSeconds(600);

    stores
        .entries()
        .settle(
            List.of(
                settled("a", new SettledEntry.Kept("article-a")),
                settled("b", new SettledEntry.PutOff(later, "answered 503")),
                settled("c", new SettledEntry.GivenUp("holds no text"))));

    assertThat(stores.entries().waiting(NOON, 10)).isEmpty();
    var waiting = stores.entries().waiting(later, 10);
    assertThat(waiting).extracting(WaitingEntry::tries).containsExactly(1);
    assertThat(waiting).extracting(WaitingEntry::key).containsExactly(new EntryKey("b"));
    assertThat(stores.entries().entries(GULL.id(), 10))
        .containsExactlyInAnyOrder(
            note("a", EntryNote.Standing.KEPT, "article-a", ""),
            note("b", EntryNote.Standing.WAITING, null, "answered 503"),
            note("c", EntryNote.Standing.GIVEN_UP, null, "holds no text"));
  }

  @Test
  public void changedEntryWaitsAgainAndKeepsItsArticle() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL), NOON);
    stores.looks().looked(SampleFeeds.look(GULL, NOON, "a"));
    stores.entries().settle(List.of(settled("a", new SettledEntry.Kept("article-a"))));

    stores.looks().looked(SampleFeeds.look(GULL, NOON.plusSeconds(60), "a"));

    assertThat(stores.entries().entries(GULL.id(), 10))
        .containsExactly(note("a", EntryNote.Standing.WAITING, "article-a", ""));
    assertThat(stores.entries().waiting(NOON.plusSeconds(60), 10)).hasSize(1);
  }

  @Test
  public void removedFeedIsForgottenWithItsEntries() {
    var stores = stores();
    stores.feeds().follow(List.of(GULL, TERN), NOON);
    stores.looks().looked(SampleFeeds.look(GULL, NOON, "a"));

    stores.feeds().remove(GULL.id());
    stores.feeds().remove(GULL.id());

    assertThat(stores.feeds().feeds()).extracting(Followed::feed).containsExactly(TERN);
    assertThat(stores.entries().known(GULL.id())).isEmpty();
    assertThat(stores.entries().waiting(Instant.MAX, 10)).isEmpty();
  }

  private static EntryNote note(
      String key, EntryNote.Standing standing, @Nullable String article, String why) {
    var content = SampleFeeds.content(key);
    return new EntryNote(
        new EntryKey(key),
        SampleFeeds.known(key).title(),
        content.link(),
        standing,
        NOON,
        article,
        why);
  }

  private static SettledEntry settled(String key, SettledEntry.Fate fate) {
    return new SettledEntry(GULL.id(), new EntryKey(key), fate);
  }

  private static FeedState stateAt(@Nullable Instant next) {
    return FeedState.untried(NOON).withTimes(new LookTimes(next, null, null, null, null));
  }
}
