package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an outlet, and how.
 *
 * @param aliases other names that stand for it
 * @param facts for a field at most one of each kind of knowledge
 */
public record OutletFile(String name, List<String> aliases, List<OutletFact> facts) {
  public OutletFile {
    aliases = List.copyOf(aliases);
    facts =
        facts.stream()
            .sorted(Comparator.comparing(OutletFact::field).thenComparing(OutletFact::knowledge))
            .toList();
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet without a name");
    }
  }

  /** What a list, a feed or a page tells of an outlet; what is null is not told. */
  public static OutletFile learnt(Outlet outlet) {
    var facts = new ArrayList<OutletFact>();
    add(facts, OutletField.DOMAIN, outlet.domain());
    add(facts, OutletField.HOME, outlet.home() == null ? null : outlet.home().value());
    add(facts, OutletField.COUNTRY, outlet.country());
    add(facts, OutletField.LANGUAGE, outlet.language());
    add(facts, OutletField.FAMILY, outlet.family());
    add(facts, OutletField.AGENCY, outlet.agency() ? "yes" : null);
    add(facts, OutletField.FAVICON, outlet.favicon() == null ? null : outlet.favicon().value());
    return new OutletFile(outlet.name(), outlet.aliases(), facts);
  }

  private static void add(List<OutletFact> facts, OutletField field, @Nullable String value) {
    if (value != null && !value.isBlank() && value.length() <= OutletFact.LENGTH_MAX) {
      facts.add(new OutletFact(field, value, Knowledge.LEARNT));
    }
  }

  /** The best that is known of a field, guesses too; empty when nothing is, or there is none. */
  public Optional<OutletFact> best(OutletField field) {
    return facts.stream()
        .filter(fact -> fact.field() == field)
        .max(Comparator.comparing(OutletFact::knowledge))
        .filter(fact -> !fact.value().isBlank());
  }

  /** The outlet as far as it is known for sure: without guesses. */
  public Outlet outlet() {
    return new Outlet(
        name,
        aliases,
        sure(OutletField.DOMAIN),
        sure(OutletField.COUNTRY),
        sure(OutletField.FAMILY),
        "yes".equals(sure(OutletField.AGENCY)),
        sure(OutletField.LANGUAGE),
        address(OutletField.HOME),
        address(OutletField.FAVICON));
  }

  private @Nullable String sure(OutletField field) {
    return best(field)
        .filter(fact -> fact.knowledge() != Knowledge.GUESSED)
        .map(OutletFact::value)
        .orElse(null);
  }

  private @Nullable Url address(OutletField field) {
    var value = sure(field);
    return value != null && Url.isWebAddress(value) ? new Url(value) : null;
  }
}
