package broadsheet.enrichment.event;

import broadsheet.text.Span;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells that happened, or may or will happen; what it does not say is absent.
 *
 * @param status of the first telling
 * @param by who did it, or who met whom
 * @param to to whom or what it was done, or what it befell
 * @param where null when no place is told
 * @param when the place in the article's dates of the one it is told for, null when there is none
 * @param means in the order of the text: "missile", "knife" …
 * @param isBackground whether it is told of an earlier time than the report's
 * @param tellings where it is told, at least one
 */
public record Event(
    EventKind kind,
    EventStatus status,
    List<Party> by,
    List<Party> to,
    @Nullable Where where,
    @Nullable Integer when,
    List<String> means,
    boolean isBackground,
    List<Telling> tellings) {
  public Event {
    by = List.copyOf(by);
    to = List.copyOf(to);
    means = List.copyOf(means);
    tellings = List.copyOf(tellings);
  }

  Event renumbered(IntUnaryOperator dates, IntUnaryOperator places, IntUnaryOperator statements) {
    var at =
        where == null ? null : new Where(where.span(), where.name(), moved(where.place(), places));
    var told =
        tellings.stream()
            .map(telling -> telling.withStatement(moved(telling.statement(), statements)))
            .toList();
    return new Event(kind, status, by, to, at, moved(when, dates), means, isBackground, told);
  }

  private static @Nullable Integer moved(@Nullable Integer place, IntUnaryOperator places) {
    return place == null ? null : places.applyAsInt(place);
  }

  /**
   * A place where something happened.
   *
   * @param name canonical in the article
   * @param place the place in the article's places, null when its position is not known
   */
  public record Where(Span span, String name, @Nullable Integer place) {}
}
