package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A harmful event of one place that an article tells of; words are the article's.
 *
 * @param kind of the vocabulary in docs/vocabulary.md: "attack", "fire" …
 * @param means in the order of the text: "missile", "drone" …
 * @param by whose deed it is
 * @param damage what was damaged
 * @param according who tells of it
 */
public record Incident(
    String kind,
    @Nullable String place,
    @Nullable String date,
    @Nullable String object,
    List<String> means,
    @Nullable String by,
    @Nullable Toll killed,
    @Nullable Toll injured,
    @Nullable Toll missing,
    List<Span> damage,
    List<String> according) {
  public Incident {
    means = List.copyOf(means);
    damage = List.copyOf(damage);
    according = List.copyOf(according);
  }
}
