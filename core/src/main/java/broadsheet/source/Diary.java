package broadsheet.source;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a feed's last looks.
 *
 * @param days the last {@link #DAYS_MAX} days on which it was looked at, oldest first
 * @param looks the last {@link #LOOKS_MAX} looks, newest first
 */
public record Diary(List<DayCount> days, List<LookNote> looks) {
  public static final int DAYS_MAX = 30;
  public static final int LOOKS_MAX = 10;
  public static final Diary EMPTY = new Diary(List.of(), List.of());

  public Diary {
    days = List.copyOf(days);
    looks = List.copyOf(looks);
  }

  /** The diary with one more look. */
  public Diary with(LookNote note) {
    var newest = Stream.concat(Stream.of(note), looks.stream()).limit(LOOKS_MAX).toList();
    return new Diary(counted(note), newest);
  }

  private List<DayCount> counted(LookNote note) {
    var today = LocalDate.ofInstant(note.at(), ZoneOffset.UTC);
    var first = today.minusDays(DAYS_MAX - 1L);
    var kept = new ArrayList<DayCount>();
    var own = new DayCount(today, 0, 0, 0);
    for (var count : days) {
      if (count.day().equals(today)) {
        own = count;
      } else if (!count.day().isBefore(first) && count.day().isBefore(today)) {
        kept.add(count);
      }
    }
    var well = note.outcome().isSuccess() ? 1 : 0;
    kept.add(
        new DayCount(
            today, own.well() + well, own.failed() + 1 - well, own.fresh() + note.fresh()));
    return kept;
  }

  /** One count a day for the {@link #DAYS_MAX} days up to {@code today}, oldest first. */
  public List<DayCount> strip(LocalDate today) {
    return Stream.iterate(today.minusDays(DAYS_MAX - 1L), day -> day.plusDays(1))
        .limit(DAYS_MAX)
        .map(this::on)
        .toList();
  }

  private DayCount on(LocalDate day) {
    return days.stream()
        .filter(count -> count.day().equals(day))
        .findFirst()
        .orElse(new DayCount(day, 0, 0, 0));
  }
}
