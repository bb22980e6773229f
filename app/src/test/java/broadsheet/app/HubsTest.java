package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.AnswerNotes;
import broadsheet.source.Bytes;
import broadsheet.source.Feed;
import broadsheet.source.FeedId;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedState;
import broadsheet.source.FetchResult;
import broadsheet.source.Look;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Subscription;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubsTest {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Url OLD = new Url("https://gull.example/feed");
  private static final Url MOVED = new Url("https://tern.example/feed");
  private static final Url HUB = new Url("https://hub.example/");

  @TempDir Path folder = Path.of("");

  private final List<String> asked = new ArrayList<>();

  @Test
  void theHubThatADocumentNamesIsAskedForAFeedThatHasMoved() {
    try (var newsroom = Newsroom.open(folder, Instant::now);
        var hubs = hubs(newsroom)) {
      var feed = movedFeed(newsroom);

      offerHub(hubs, feed);
      hubs.round();

      assertThat(asked).hasSize(1);
      assertThat(asked.getFirst()).startsWith("subscribe https://paper.example/websub/");
      assertThat(FeedId.of(MOVED)).isNotEqualTo(feed.id());
    }
  }

  @Test
  void aFeedThatIsNoLongerFollowedIsNotSubscribedTo() {
    try (var newsroom = Newsroom.open(folder, Instant::now);
        var hubs = hubs(newsroom)) {
      var feed = movedFeed(newsroom);
      offerHub(hubs, feed);
      newsroom.stores().feeds().remove(feed.id());

      hubs.round();

      assertThat(asked).noneMatch(line -> line.startsWith("subscribe"));
      assertThat(newsroom.stores().subscriptions().ofFeed(MOVED))
          .hasValueSatisfying(
              held -> assertThat(held.state()).isNotEqualTo(Subscription.State.ACTIVE));
    }
  }

  private Hubs hubs(Newsroom newsroom) {
    var outside = new Outside(this::answer, new Url("https://paper.example/"));
    return new Hubs(newsroom.stores(), outside, (feed, content) -> {}, Instant::now);
  }

  private FetchResult answer(OutboundRequest request) {
    asked.add(request.form().get("hub.mode") + " " + request.form().get("hub.callback"));
    return new FetchResult.Fetched(notes(request.url()), null, Bytes.NONE);
  }

  private static AnswerNotes notes(Url url) {
    return new AnswerNotes(url, null, Validators.NONE, null, null, Map.of());
  }

  private static Feed movedFeed(Newsroom newsroom) {
    var feed = Feed.at(OLD, FeedKind.FEED);
    newsroom.stores().feeds().follow(List.of(feed), NOON);
    newsroom.stores().feeds().change(feed.id(), known -> known.withFeed(feed.withUrl(MOVED)));
    return feed.withUrl(MOVED);
  }

  private static void offerHub(Hubs hubs, Feed feed) {
    var links = Map.of("hub", HUB, "self", MOVED);
    var state = FeedState.untried(NOON);
    var look = new Look(feed.id(), MOVED, MOVED, state, List.of(), List.of(), links);
    hubs.looked(feed, look, notes(MOVED));
  }
}
