package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.Nations;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells for which country, party or organisation somebody speaks. */
final class Sides {
  private static final int BEFORE_MAX = 60;
  private static final int AFTER_MAX = 80;
  private static final int MENTIONS_MAX = 20_000;
  private static final Set<String> TOWN_WORDS =
      Set.of(
          "harbour", "harbor", "port", "city", "town", "bay", "island", "river", "street", "bridge",
          "sea", "strait", "village", "square", "airport", "park", "quay", "road", "station");
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "the", "from", "who", "leads", "heads", "runs", "chairs");

  /** How often each person is called somebody's. */
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();

  private Sides() {}

  static Sides in(List<EnrichedArticle> reports) {
    var sides = new Sides();
    var left = MENTIONS_MAX;
    for (var report : reports) {
      left -= report.enrichment().entities().size();
      if (left > 0) {
        sides.read(report);
      }
    }
    return sides;
  }

  /** The side of a speaker, null when the reports do not say. */
  @Nullable String of(Mention speaker, EnrichedArticle report) {
    if (speaker.type() == EntityType.ORGANIZATION) {
      return isBody(speaker.name(), report) ? speaker.name() : null;
    }
    return votes.getOrDefault(speaker.name(), Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static boolean isBody(String name, EnrichedArticle report) {
    var keys = Words.keys(name);
    var place =
        report.enrichment().entities().stream()
            .anyMatch(other -> other.type() == EntityType.PLACE && other.name().equals(name));
    return !place
        && !keys.isEmpty()
        && !TOWN_WORDS.contains(keys.getLast())
        && !name.equals(report.article().outlet())
        && !name.equals(report.article().agency());
  }

  private void read(EnrichedArticle report) {
    var mentions = report.enrichment().entities();
    for (var i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).type() == EntityType.PERSON) {
        var person = mentions.get(i);
        var near = mentions.subList(Math.max(0, i - 2), Math.min(mentions.size(), i + 3));
        near.stream()
            .filter(other -> belongs(person.span(), other, report.article().text()))
            .findFirst()
            .flatMap(other -> name(other, report))
            .ifPresent(side ->
                votes
                    .computeIfAbsent(person.name(), _ -> new HashMap<>())
                    .merge(side, 1, Integer::sum));
      }
    }
  }

  private static Optional<String> name(Mention other, EnrichedArticle report) {
    if (other.type() == EntityType.ORGANIZATION) {
      return isBody(other.name(), report) ? Optional.of(other.name()) : Optional.empty();
    }
    var country = Nations.countryOf(other, report.enrichment().entities());
    return country.isEmpty() ? Optional.empty() : Optional.of(country);
  }

  /**
   * "Velmoran President Orlik", "Velmora's minister, Orlik", "Orlik, head of the Dockers' Union".
   */
  private static boolean belongs(Span person, Mention other, String text) {
    var span = other.span();
    if (other.type() == EntityType.PERSON || span.overlaps(person)) {
      return false;
    }
    if (span.end() <= person.begin()) {
      var between = text.substring(span.end(), person.begin());
      return between.length() <= BEFORE_MAX && isTitle(between);
    }
    var between = text.substring(person.end(), span.begin());
    return between.length() <= AFTER_MAX && isApposition(between);
  }

  private static boolean isTitle(String between) {
    var bare =
        between.startsWith("'s") || between.startsWith("’s") ? between.substring(2) : between;
    if (bare.isBlank() || bare.chars().anyMatch(c -> ".;:\n\"“”()".indexOf(c) >= 0)) {
      return false;
    }
    var keys = Words.keys(bare);
    return keys.stream().anyMatch(Names::isTitle) || keys.stream().anyMatch(StandAlone::isRole);
  }

  private static boolean isApposition(String between) {
    if (!between.startsWith(", ") || between.indexOf(',', 2) >= 0) {
      return between.equals(" of ");
    }
    var keys = Words.keys(between);
    return between.chars().noneMatch(c -> ".;:\n\"“”()".indexOf(c) >= 0)
        && keys.stream().noneMatch(Speech::isVerb)
        && !keys.isEmpty()
        && (LINKS.contains(keys.getLast()) || keys.getFirst().equals("a"));
  }
}
