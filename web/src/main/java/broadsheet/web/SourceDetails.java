package broadsheet.web;

import broadsheet.article.ArticleId;
import broadsheet.source.EntryNote;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedSettings;
import broadsheet.source.Followed;
import broadsheet.source.LookNote;
import broadsheet.source.LookOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the page of one source. */
final class SourceDetails {
  /** Minutes between looks that can be chosen; 0 lets it follow the feed. */
  private static final List<Long> INTERVALS = List.of(0L, 5L, 15L, 30L, 60L, 180L, 360L, 1440L);

  private SourceDetails() {}

  static SourceDetail of(
      Followed followed,
      List<EntryNote> entries,
      List<String> places,
      SourcesPage.Reading reading) {
    return new SourceDetail(
        FeedRow.of(followed, reading.now()),
        kind(followed.feed().kind()),
        settings(followed.feed().settings()),
        places,
        followed.state().diary().looks().stream().map(look -> look(look, reading.now())).toList(),
        entries.stream().map(entry -> entry(entry, reading.now())).toList(),
        reading.mayAct());
  }

  static String kind(FeedKind kind) {
    return switch (kind) {
      case FEED -> "Feed";
      case SITEMAP -> "Sitemap";
      case SITE -> "Article links of its pages";
      case CHANNEL -> "Channel";
    };
  }

  /** Whether it is one of the intervals that can be chosen, or the one that is set. */
  static boolean offers(long minutes, FeedSettings settings) {
    return intervals(settings).stream().anyMatch(choice -> choice.minutes() == minutes);
  }

  private static SourceDetail.Settings settings(FeedSettings settings) {
    return new SourceDetail.Settings(
        Objects.requireNonNullElse(settings.title(), ""),
        Objects.requireNonNullElse(settings.outlet(), ""),
        settings.folder(),
        settings.fullText(),
        intervals(settings));
  }

  private static List<SourceDetail.Choice> intervals(FeedSettings settings) {
    var set = Objects.requireNonNullElse(settings.interval(), Duration.ZERO).toMinutes();
    return Stream.concat(INTERVALS.stream(), Stream.of(set))
        .distinct()
        .sorted()
        .map(minutes -> new SourceDetail.Choice(minutes, interval(minutes), minutes == set))
        .toList();
  }

  private static String interval(long minutes) {
    if (minutes == 0) {
      return "As often as it brings something";
    } else if (minutes < 60 || minutes % 60 != 0) {
      return "Every " + minutes + " minutes";
    }
    var hours = minutes / 60;
    return hours == 1 ? "Every hour" : hours == 24 ? "Once a day" : "Every " + hours + " hours";
  }

  private static SourceDetail.Look look(LookNote look, Instant now) {
    return new SourceDetail.Look(
        Moment.of(look.at(), now),
        outcome(look.outcome()),
        look.why(),
        look.fresh(),
        !look.outcome().isSuccess());
  }

  private static String outcome(LookOutcome outcome) {
    return switch (outcome) {
      case READ -> "read";
      case SAME -> "as it was";
      case THROTTLED -> "asked to wait";
      case GONE -> "gone";
      case ROBOTS -> "not allowed by robots.txt";
      case FORBIDDEN -> "not allowed";
      case NOT_FOUND -> "not found";
      case CERTIFICATE -> "bad certificate";
      case UNREACHABLE -> "no answer";
      case SERVER_ERROR -> "server error";
      case REFUSED -> "refused by us";
      case UNREADABLE -> "not readable";
    };
  }

  private static SourceDetail.EntryRow entry(EntryNote entry, Instant now) {
    var link = entry.link();
    var article = entry.article();
    return new SourceDetail.EntryRow(
        entry.title().isBlank() ? "Without a title" : entry.title(),
        article == null ? "" : Links.article(new ArticleId(article), entry.title()),
        link == null ? "" : link.value(),
        standing(entry.standing()),
        entry.why(),
        Moment.of(entry.seen(), now));
  }

  private static String standing(EntryNote.Standing standing) {
    return switch (standing) {
      case WAITING -> "waits to be read";
      case KEPT -> "read";
      case GIVEN_UP -> "not readable";
      case PASSED_OVER -> "passed over";
    };
  }
}
