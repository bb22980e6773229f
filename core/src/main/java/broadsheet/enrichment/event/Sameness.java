package broadsheet.enrichment.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts tellings of one event together: the same kind, nothing that differs, something shared. */
final class Sameness {
  private static final int BACK_MAX = 12;

  private final EventText source;
  private final List<Event> events = new ArrayList<>();
  private final Map<EventKind, List<Integer>> byKind = new EnumMap<>(EventKind.class);

  Sameness(EventText source) {
    this.source = source;
  }

  int count() {
    return events.size();
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  /**
   * Adds a telling.
   *
   * @param isBare whether a noun alone tells of it; one that names no event told before is dropped
   */
  void add(Event event, boolean isBare) {
    var known = byKind.computeIfAbsent(event.kind(), _ -> new ArrayList<>());
    var same = same(event, known, isBare);
    if (same >= 0) {
      events.set(same, joined(events.get(same), event));
    } else if (!isBare) {
      known.add(events.size());
      events.add(event);
    }
  }

  private int same(Event event, List<Integer> known, boolean isBare) {
    var last = known.size() - 1;
    for (var i = last; i >= 0 && last - i < BACK_MAX; i--) {
      var other = events.get(known.get(i));
      if (!differ(event, other) && (isBare || isShared(event, other))) {
        return known.get(i);
      }
    }
    return -1;
  }

  private boolean differ(Event one, Event other) {
    return isOpen(one.status()) != isOpen(other.status())
        || differ(day(one), day(other))
        || differ(
            one.where() == null ? null : one.where().name(),
            other.where() == null ? null : other.where().name())
        || differ(one.to(), other.to())
        || differ(one.by(), other.by());
  }

  /** Whether it is still to come or not known to come. */
  private static boolean isOpen(EventStatus status) {
    return status == EventStatus.PLANNED || status == EventStatus.HYPOTHETICAL;
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private boolean differ(List<Party> one, List<Party> other) {
    return !one.isEmpty() && !other.isEmpty() && !isShared(one, other);
  }

  private boolean isShared(Event one, Event other) {
    var where = one.where();
    return isShared(one.to(), other.to())
        || isShared(one.by(), other.by())
        || (where != null && other.where() != null && where.name().equals(other.where().name()))
        || (day(one) != null && Objects.equals(day(one), day(other)));
  }

  private boolean isShared(List<Party> one, List<Party> other) {
    return one.stream().anyMatch(party -> other.stream().anyMatch(with -> isSame(party, with)));
  }

  private boolean isSame(Party one, Party other) {
    if (one.entity() != null || other.entity() != null) {
      return Objects.equals(one.entity(), other.entity());
    }
    return one.span().in(source.text()).equalsIgnoreCase(other.span().in(source.text()))
        || (one.side() != null && Objects.equals(one.side(), other.side()));
  }

  private @Nullable String day(Event event) {
    return event.when() == null ? null : source.dates().get(event.when()).value();
  }

  private static Event joined(Event first, Event more) {
    var tellings = new ArrayList<>(first.tellings());
    tellings.addAll(more.tellings());
    var means = new ArrayList<>(first.means());
    more.means().stream().filter(one -> !means.contains(one)).forEach(means::add);
    return new Event(
        first.kind(),
        first.status(),
        first.by().isEmpty() ? more.by() : first.by(),
        first.to().isEmpty() ? more.to() : first.to(),
        first.where() == null ? more.where() : first.where(),
        first.when() == null ? more.when() : first.when(),
        means,
        first.isBackground() && more.isBackground(),
        tellings);
  }
}
