package broadsheet.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides between the dates that a page offers. */
public final class PublicationDates {
  private static final int PASSED_MAX = 8;

  /** An address with a day this much earlier is of an earlier edition. */
  private static final int EDITION_DAYS = 60;

  private PublicationDates() {}

  /**
   * The publication time by the most trusted source, in {@link DateSource}'s order and then the
   * given one; but the day that readers see counts when another source for machines names it too,
   * for the first one is then of an earlier edition, and so does the day in an address that is
   * weeks older. The same day from a later source counts when it brings the hour. A change counts
   * as publication only when nothing else is known, and as a change only after the publication. A
   * time in UTC is put on the publisher's clock when readers are shown the day before or after.
   */
  public static DateChoice choose(List<DateClue> clues) {
    var published = clues.stream().filter(clue -> !clue.isChange()).sorted(ORDER).toList();
    var changes = clues.stream().filter(DateClue::isChange).sorted(ORDER).toList();
    var first = (published.isEmpty() ? changes : published).stream().findFirst();
    if (first.isEmpty()) {
      return new DateChoice(null, null, "the page says nothing of a date", List.of());
    }
    var told = address(nextDay(agreed(first.get(), published), published), published);
    var best = onShownDay(withHour(told, published), published);
    return new DateChoice(
        best.time(), change(best, changes), said(best), passedOver(best, published));
  }

  private static final Comparator<DateClue> ORDER = Comparator.comparing(DateClue::source);

  private static boolean isForMachines(DateClue clue) {
    return clue.source() == DateSource.META
        || clue.source() == DateSource.LOOSE_META
        || clue.source() == DateSource.MARKUP;
  }

  /** The day that readers see, when a source for machines beside the first names it. */
  private static DateClue agreed(DateClue first, List<DateClue> published) {
    var shown = published.stream().filter(clue -> clue.source() == DateSource.VISIBLE).findFirst();
    if (shown.isEmpty() || shown.get().time().day().equals(first.time().day())) {
      return first;
    }
    var day = shown.get().time().day();
    var beside = isSameOrNext(first.time().day(), day);
    return published.stream()
        .filter(clue -> clue.time().day().equals(day))
        .filter(
            clue -> isForMachines(clue) || (!beside && clue.source() == DateSource.TIME_ELEMENT))
        .findFirst()
        .orElse(first);
  }

  /**
   * A day without its hour was cut from a time in UTC, west of Greenwich the day too early, when an
   * exact time or the line that readers see names the next one.
   */
  private static DateClue nextDay(DateClue first, List<DateClue> published) {
    if (first.time().hasTime()) {
      return first;
    }
    var next = first.time().day().plusDays(1);
    return published.stream()
        .filter(clue -> clue.time().day().equals(next))
        .filter(clue ->
            clue.source() == DateSource.VISIBLE
                || (clue.source() == DateSource.META && clue.time().hasTime()))
        .findFirst()
        .orElse(first);
  }

  /** Addresses outlive new editions: a day in one that is weeks earlier is the first one's. */
  private static DateClue address(DateClue first, List<DateClue> published) {
    return published.stream()
        .filter(clue -> clue.source() == DateSource.ADDRESS)
        .filter(clue -> clue.time().day().plusDays(EDITION_DAYS).isBefore(first.time().day()))
        .findFirst()
        .orElse(first);
  }

  private static boolean isSameOrNext(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
  }

  /** A time in UTC by the clock whose day readers are shown, when that is the day beside. */
  private static DateClue onShownDay(DateClue best, List<DateClue> published) {
    var time = best.time();
    if (!time.hasTime() || !time.offset().equals(ZoneOffset.UTC)) {
      return best;
    }
    var shown = published.stream().filter(PublicationDates::isShown).map(DateClue::time).toList();
    if (shown.stream().anyMatch(other -> other.day().equals(time.day()))) {
      return best;
    }
    return shown.stream()
        .map(PublicationTime::day)
        .filter(day -> isSameOrNext(time.day(), day))
        .findFirst()
        .map(day -> onDay(best, day))
        .orElse(best);
  }

  private static boolean isShown(DateClue clue) {
    return switch (clue.source()) {
      case TIME_ELEMENT, VISIBLE, ADDRESS -> true;
      case LINKED_DATA, META, MARKUP, LOOSE_META, FAR_LINE, CHANGE -> false;
    };
  }

  /** By the nearest whole hour's clock that shows the day, when one on earth does. */
  private static DateClue onDay(DateClue clue, LocalDate day) {
    var time = clue.time();
    var sign = day.isAfter(time.day()) ? 1 : -1;
    for (var hours = 1; hours <= 12; hours++) {
      var clock = ZoneOffset.ofHours(sign * hours);
      if (time.instant().atOffset(clock).toLocalDate().equals(day)) {
        var moved = new PublicationTime(time.instant(), true, clock);
        return new DateClue(clue.source(), clue.where(), moved, clue.isChange());
      }
    }
    return clue;
  }

  private static DateClue withHour(DateClue first, List<DateClue> others) {
    if (first.time().hasTime()) {
      return first;
    }
    var day = first.time().day();
    return others.stream()
        .filter(clue -> clue.time().hasTime() && clue.time().day().equals(day))
        .findFirst()
        .orElse(first);
  }

  private static @Nullable PublicationTime change(DateClue best, List<DateClue> changes) {
    Optional<PublicationTime> last =
        changes.stream().map(DateClue::time).filter(time -> isAfter(time, best.time())).findFirst();
    return last.orElse(null);
  }

  /** A change within the minute is the publication's own. */
  private static boolean isAfter(PublicationTime change, PublicationTime published) {
    var exact = change.hasTime() && published.hasTime();
    return exact
        ? change.instant().isAfter(published.instant().plusSeconds(60))
        : change.day().isAfter(published.day());
  }

  private static String said(DateClue clue) {
    return clue.source().words() + " (" + clue.where() + ")";
  }

  private static List<String> passedOver(DateClue best, List<DateClue> clues) {
    return clues.stream()
        .filter(clue -> !clue.time().day().equals(best.time().day()))
        .filter(clue -> !clue.time().instant().equals(best.time().instant()))
        .map(clue -> clue.time() + " by " + said(clue))
        .distinct()
        .limit(PASSED_MAX)
        .toList();
  }
}
