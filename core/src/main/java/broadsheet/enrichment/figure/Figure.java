package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param span the number with its sign or currency
 * @param value of a range its lower end
 * @param max of a range its upper end
 * @param unit "killed", "injured", "shot", "missing", "percent", "points", a currency, or what is
 *     counted
 * @param counts the words that say what is counted, null when none do
 * @param from what it was before, where the text tells
 * @param scope what it is limited to, where the text tells
 * @param subsetOf the place in the list of the figure that it is a part of
 * @param according who says so
 * @param place the nearest place named in the sentence
 * @param date the nearest day or year named in the sentence
 */
public record Figure(
    Span span,
    double value,
    @Nullable Double max,
    String unit,
    @Nullable String counts,
    Qualifier qualifier,
    @Nullable Change change,
    @Nullable Double from,
    @Nullable String scope,
    @Nullable Integer subsetOf,
    @Nullable String according,
    @Nullable String place,
    @Nullable String date) {

  /** The same in a list where the figure that it is a part of stands elsewhere. */
  public Figure withSubsetOf(int place) {
    return new Figure(
        span,
        value,
        max,
        unit,
        counts,
        qualifier,
        change,
        from,
        scope,
        place,
        according,
        this.place,
        date);
  }
}
