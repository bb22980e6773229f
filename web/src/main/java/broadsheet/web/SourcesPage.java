package broadsheet.web;

import broadsheet.source.Followed;
import broadsheet.source.Health;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Makes the page of sources: which of them, and in which groups. */
final class SourcesPage {
  /** Sources on one page. */
  static final int ROWS = 60;

  private SourcesPage() {}

  /** What can be shown. */
  enum Show {
    ALL,
    TROUBLED,
    QUIET,
    PAUSED;

    /** The one of this name in lower case, or else all. */
    static Show of(String name) {
      for (var show : values()) {
        if (show.key().equals(name)) {
          return show;
        }
      }
      return ALL;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Health.Kind kind) {
      return switch (this) {
        case ALL -> true;
        case TROUBLED -> kind.isTrouble();
        case QUIET -> kind == Health.Kind.QUIET;
        case PAUSED -> kind == Health.Kind.PAUSED;
      };
    }
  }

  /**
   * The part of {@code feeds} that comes after the one with the id {@code after}, or from the first
   * on when there is none of that id.
   */
  static SourcesView view(List<Followed> feeds, Show show, String after, Reading reading) {
    var judged = feeds.stream().map(feed -> Judged.of(feed, reading.now())).toList();
    var taken =
        judged.stream().filter(feed -> show.takes(feed.kind())).map(Judged::followed).toList();
    var begin = begin(taken, after);
    var end = Math.min(begin + ROWS, taken.size());
    var shown = taken.subList(begin, end);
    return new SourcesView(
        summary(judged),
        filters(judged, show),
        groups(shown, reading.now()),
        end < taken.size() ? next(show, shown.getLast()) : "",
        reading.mayAct(),
        reading.mayTry(),
        feeds.isEmpty());
  }

  /** When it is read, and whether the reader may act and try recipes. */
  record Reading(Instant now, boolean mayAct, boolean mayTry) {}

  private record Judged(Followed followed, Health.Kind kind) {
    static Judged of(Followed followed, Instant now) {
      return new Judged(followed, Health.of(followed, now).kind());
    }
  }

  private static int begin(List<Followed> feeds, String after) {
    for (var i = 0; i < feeds.size() && !after.isEmpty(); i++) {
      if (feeds.get(i).feed().id().value().equals(after)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String summary(List<Judged> judged) {
    var troubled = count(judged, Show.TROUBLED);
    var sources = Words.count(judged.size(), "source");
    if (troubled == 0) {
      return sources + "; none needs a look.";
    }
    return sources + "; " + (troubled == 1 ? "one needs" : troubled + " need") + " a look.";
  }

  private static List<SourcesView.Filter> filters(List<Judged> judged, Show chosen) {
    var filters = new ArrayList<SourcesView.Filter>();
    for (var show : Show.values()) {
      var href = show == Show.ALL ? "/sources" : "/sources?show=" + show.key();
      var name = show.name().charAt(0) + show.key().substring(1);
      filters.add(new SourcesView.Filter(href, name, count(judged, show), show == chosen));
    }
    return filters;
  }

  private static long count(List<Judged> judged, Show show) {
    return judged.stream().map(Judged::kind).filter(show::takes).count();
  }

  private static List<SourcesView.Group> groups(List<Followed> feeds, Instant now) {
    var groups = new LinkedHashMap<String, List<FeedRow>>();
    for (var feed : feeds) {
      groups
          .computeIfAbsent(feed.feed().settings().folder(), folder -> new ArrayList<>())
          .add(FeedRow.of(feed, now));
    }
    return groups.entrySet().stream()
        .map(group -> new SourcesView.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static String next(Show show, Followed last) {
    return "/sources?show=" + show.key() + "&after=" + last.feed().id().value();
  }
}
