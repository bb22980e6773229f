package broadsheet.web;

import broadsheet.source.FeedAction;
import broadsheet.source.FeedChoice;
import broadsheet.source.FeedId;
import broadsheet.source.FeedKind;
import broadsheet.source.Finding;
import broadsheet.source.Finding.Offer;
import broadsheet.source.FollowDesk;
import broadsheet.source.FollowLine;
import broadsheet.source.FollowLine.Outcome;
import broadsheet.source.Url;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the same three things everywhere, and does as it is told with the demo's feeds. */
final class DemoFollow implements FollowDesk {
  static final String HARBOUR = "https://harbour.example/";

  final List<FeedChoice> followed = new ArrayList<>();
  final List<FeedAction> actions = new ArrayList<>();
  private final DemoFeeds feeds;
  volatile @Nullable Finding finding;

  DemoFollow(DemoFeeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public long find(String address) {
    finding = new Finding(1, address, "Done", true, "", offers());
    return 1;
  }

  static List<Offer> offers() {
    return List.of(
        new Offer(
            choice("feed.xml", FeedKind.FEED, "Harbour News"),
            20,
            34,
            DemoDesk.NOW.minus(Duration.ofHours(3)),
            List.of("Ferry runs aground off Pell Island", "Paper mill in Dorn Bay reopens"),
            true,
            false),
        new Offer(
            choice("comments.xml", FeedKind.FEED, "Harbour News: comments"),
            50,
            0.4,
            null,
            List.of(),
            false,
            false),
        new Offer(
            choice("sitemap.xml", FeedKind.SITEMAP, ""), -1, 0, null, List.of(), false, true));
  }

  private static FeedChoice choice(String path, FeedKind kind, String title) {
    return new FeedChoice(new Url(HARBOUR + path), kind, title, "", "");
  }

  @Override
  public Optional<Finding> finding(long number) {
    return number == 1 ? Optional.ofNullable(finding) : Optional.empty();
  }

  @Override
  public List<FollowLine> follow(List<FeedChoice> choices) {
    followed.addAll(choices);
    return choices.stream().map(this::line).toList();
  }

  private FollowLine line(FeedChoice choice) {
    var isNew = feeds.follow(List.of(choice.feed()), DemoDesk.NOW) > 0;
    return new FollowLine(choice, isNew ? Outcome.ADDED : Outcome.ALREADY_THERE, "");
  }

  @Override
  public String act(FeedId feed, FeedAction action) {
    actions.add(action);
    return switch (action) {
      case FeedAction.Retry _ -> "";
      case FeedAction.Pause _ -> pause(feed, true);
      case FeedAction.Resume _ -> pause(feed, false);
      case FeedAction.Remove _ -> remove(feed);
      case FeedAction.Replace(Url url) ->
          url.host().equals("quay.example") ? "This address is followed already." : "";
      case FeedAction.Settle settle -> settle(feed, settle);
    };
  }

  private String pause(FeedId id, boolean isPaused) {
    feeds.change(
        id,
        old -> old.withFeed(old.feed().withSettings(old.feed().settings().withPaused(isPaused))));
    return "";
  }

  private String remove(FeedId id) {
    feeds.remove(id);
    return "";
  }

  private String settle(FeedId id, FeedAction.Settle settle) {
    feeds.change(id, old -> old.withFeed(old.feed().withSettings(settle.settings())));
    return "";
  }
}
