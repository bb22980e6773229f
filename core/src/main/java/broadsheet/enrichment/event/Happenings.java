package broadsheet.enrichment.event;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The events and claims of an article, in the order of the text.
 *
 * @param events by their first tellings
 * @param claims by their contents
 */
public record Happenings(List<Event> events, List<Claim> claims) {
  public static final Happenings NONE = new Happenings(List.of(), List.of());

  public Happenings {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }

  /** Reads a text; linear in its length. */
  public static Happenings in(EventText text) {
    if (text.words().isEmpty()) {
      return NONE;
    }
    var wording = new Wording(text);
    return new Happenings(EventReader.in(wording), ClaimReader.in(wording));
  }

  /**
   * The same beside longer lists of an article.
   *
   * @param dates where each date stands in the new list, and so for the others
   */
  public Happenings renumbered(
      IntUnaryOperator dates, IntUnaryOperator places, IntUnaryOperator statements) {
    var renumbered =
        events.stream().map(event -> event.renumbered(dates, places, statements)).toList();
    return new Happenings(renumbered, claims);
  }
}
