package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.AnswerNotes;
import broadsheet.source.Bytes;
import broadsheet.source.Feed;
import broadsheet.source.FeedAction;
import broadsheet.source.FeedChoice;
import broadsheet.source.FeedId;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedSettings;
import broadsheet.source.FetchResult;
import broadsheet.source.Finding;
import broadsheet.source.Finding.Offer;
import broadsheet.source.FollowLine;
import broadsheet.source.FollowLine.Outcome;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import broadsheet.store.MemoryFeedStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FollowRoomTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Url FEED = new Url("https://harbour.example/feed");
  private static final String CONTENT =
      "<rss version=\"2.0\"><channel><title>Harbour News</title>"
          + "<item><title>Ferry aground</title><guid>a</guid></item></channel></rss>";

  private final MemoryFeedStore feeds = new MemoryFeedStore();
  private Outbound web = FollowRoomTest::answer;

  private FollowRoom room() {
    return new FollowRoom(
        feeds,
        request -> web.ask(request),
        InstantSource.fixed(NOW),
        Executors.newSingleThreadExecutor());
  }

  private static FetchResult answer(OutboundRequest request) {
    var notes = new AnswerNotes(request.url(), null, Validators.NONE, null, null, Map.of());
    var content = Bytes.of(CONTENT.getBytes(StandardCharsets.UTF_8));
    return new FetchResult.Fetched(notes, "application/rss+xml", content);
  }

  private static FeedChoice choice(Url url) {
    return new FeedChoice(url, FeedKind.FEED, "", "Harbour News", "Coast");
  }

  private Finding found(String address) throws InterruptedException {
    var searchers = Executors.newSingleThreadExecutor();
    var room = new FollowRoom(feeds, web, InstantSource.fixed(NOW), searchers);
    var number = room.find(address);
    searchers.shutdown();
    assertThat(searchers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    return room.finding(number).orElseThrow();
  }

  @Test
  void searchEndsWithItsOffers() throws InterruptedException {
    var finding = found("harbour.example/feed");

    assertThat(finding.finished()).isTrue();
    assertThat(finding.problem()).isEmpty();
    assertThat(finding.offers())
        .extracting(offer -> offer.choice().title())
        .containsExactly("Harbour News");
    assertThat(room().finding(99)).isEmpty();
  }

  @Test
  void searchTellsWhatIsFollowedAlready() throws InterruptedException {
    feeds.follow(List.of(Feed.at(FEED, FeedKind.FEED)), NOW);

    assertThat(found("harbour.example/feed").offers())
        .extracting(Offer::isFollowed)
        .containsExactly(true);
  }

  @Test
  void searchThatBreaksOffSaysSo() throws InterruptedException {
    web =
        request -> {
          throw new IllegalStateException("the disk is full");
        };

    assertThat(found("harbour.example").problem()).contains("broke off").doesNotContain("disk");
  }

  @Test
  void eachChoiceIsFollowedOnce() {
    var lines =
        room().follow(List.of(choice(FEED), choice(new Url("http://www.harbour.example/feed/"))));

    assertThat(lines)
        .extracting(FollowLine::outcome)
        .containsExactly(Outcome.ADDED, Outcome.ALREADY_THERE);
    var settings = feeds.feeds().getFirst().feed().settings();
    assertThat(feeds.feeds()).hasSize(1);
    assertThat(settings.outlet()).isEqualTo("Harbour News");
    assertThat(settings.folder()).isEqualTo("Coast");
  }

  @Test
  void sourceIsPausedResumedSetAndRemoved() {
    var room = room();
    room.follow(List.of(choice(FEED)));
    var id = FeedId.of(FEED);

    assertThat(room.act(id, new FeedAction.Pause())).isEmpty();
    assertThat(settings(id).paused()).isTrue();
    assertThat(room.act(id, new FeedAction.Resume())).isEmpty();
    assertThat(settings(id).paused()).isFalse();
    var quick = FeedSettings.DEFAULT.withInterval(Duration.ofMinutes(5));
    assertThat(room.act(id, new FeedAction.Settle(quick))).isEmpty();
    assertThat(settings(id)).isEqualTo(quick);
    assertThat(room.act(id, new FeedAction.Retry())).isEmpty();
    assertThat(room.act(id, new FeedAction.Remove())).isEmpty();
    assertThat(feeds.feeds()).isEmpty();
    assertThat(room.act(id, new FeedAction.Retry())).contains("not followed");
    assertThat(room.act(id, new FeedAction.Remove())).contains("not followed");
  }

  private FeedSettings settings(FeedId id) {
    return feeds.feed(id).orElseThrow().feed().settings();
  }

  @Test
  void anotherAddressTakesItsPlaceUnlessItIsFollowed() {
    var room = room();
    var other = new Url("https://quay.example/feed");
    var fresh = new Url("https://harbour.example/new");
    room.follow(List.of(choice(FEED), choice(other)));
    var id = FeedId.of(FEED);

    assertThat(room.act(id, new FeedAction.Replace(other))).contains("followed already");
    assertThat(room.act(id, new FeedAction.Replace(fresh))).isEmpty();

    assertThat(feeds.feed(id).orElseThrow().feed().url()).isEqualTo(fresh);
    assertThat(settings(id).folder()).isEqualTo("Coast");
  }
}
