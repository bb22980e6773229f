package broadsheet.enrichment.place;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as places are read in it.
 *
 * @param title may name places that help to tell those of the text
 * @param home ISO 3166 alpha-2 code of the country that the outlet is at home in, null when that is
 *     not known
 * @param language ISO 639-1
 * @param names found in the text, in its order
 */
public record PlaceText(
    String text,
    String title,
    @Nullable String outlet,
    @Nullable String home,
    String language,
    List<PlaceName> names) {
  public PlaceText {
    names = List.copyOf(names);
  }

  /** The words of the text up to a bound. */
  List<Span> words(int lengthMax) {
    var words = new ArrayList<Span>();
    for (var word : Words.in(text.substring(0, Math.min(text.length(), lengthMax)))) {
      words.add(isParty(word) ? new Span(word.begin() + 2, word.end()) : word);
    }
    return words;
  }

  /** "D-Lima": the town of a member of a party. */
  private boolean isParty(Span word) {
    return word.length() > 2
        && text.charAt(word.begin() + 1) == '-'
        && Character.isUpperCase(text.charAt(word.begin()))
        && Character.isUpperCase(text.charAt(word.begin() + 2));
  }
}
