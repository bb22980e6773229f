package broadsheet.enrichment.place;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as places are read in it.
 *
 * @param title may name places that help to tell those of the text
 * @param language ISO 639-1
 * @param names found in the text, in its order
 */
public record PlaceText(
    String text, String title, @Nullable String outlet, String language, List<PlaceName> names) {
  public PlaceText {
    names = List.copyOf(names);
  }

  /** The words of the text up to a bound. */
  List<Span> words(int lengthMax) {
    return Words.in(text.substring(0, Math.min(text.length(), lengthMax)));
  }
}
