package broadsheet.enrichment.event;

import java.util.List;

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
}
