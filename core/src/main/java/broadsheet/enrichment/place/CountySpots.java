package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counties that are named without their word: "Oconee and Walton counties", and "Oconee" where the
 * text has named Oconee County.
 */
final class CountySpots {
  private static final Map<String, String> WORDS =
      Map.of("counties", "County", "Counties", "County", "parishes", "Parish");
  private static final Set<String> LINKS = Set.of(", ", " and ", ", and ", " or ", " & ");

  private final String text;
  private final List<Span> words;
  private final Gazetteer gazetteer;
  private final Map<Integer, PlaceSpot> byWord = new HashMap<>();

  private CountySpots(String text, List<Span> words, Gazetteer gazetteer) {
    this.text = text;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** The spots with those of counties, in the order of the text. */
  static List<PlaceSpot> with(
      List<PlaceSpot> spots, String text, List<Span> words, Gazetteer gazetteer) {
    var counties = new CountySpots(text, words, gazetteer);
    for (var i = 2; i < words.size(); i++) {
      var word = WORDS.get(words.get(i).in(text));
      if (word != null) {
        counties.list(i - 1, word);
      }
    }
    counties.bare(spots);
    return counties.merged(spots);
  }

  /** Goes back over the names of a list. */
  private void list(int last, String word) {
    var at = last;
    while (at >= 0) {
      var two = at > 0 && gap(at - 1).equals(" ") ? county(at - 1, at, word) : null;
      var spot = two == null ? county(at, at, word) : two;
      if (spot == null || (at == last && !isList(spot))) {
        return;
      }
      byWord.put(spot.first(), spot);
      at = spot.first() - 1;
      if (at < 0 || !skipsLink(at)) {
        return;
      }
      at -= isAnd(at) ? 1 : 0;
    }
  }

  private boolean isList(PlaceSpot last) {
    return last.first() > 1 && skipsLink(last.first() - 1);
  }

  /** Whether a comma or an "and" stands between a word and the next name. */
  private boolean skipsLink(int word) {
    if (isAnd(word) && word > 0) {
      return LINKS.contains(gap(word - 1) + words.get(word).in(text) + gap(word));
    }
    return LINKS.contains(gap(word));
  }

  private boolean isAnd(int word) {
    return Set.of("and", "or").contains(words.get(word).in(text));
  }

  private String gap(int word) {
    var from = words.get(word).end();
    return text.substring(from, Math.min(words.get(word + 1).begin(), from + 3));
  }

  private @Nullable PlaceSpot county(int first, int last, String word) {
    var span = new Span(words.get(first).begin(), words.get(last).end());
    if (!Character.isUpperCase(text.charAt(span.begin()))) {
      return null;
    }
    var name = span.in(text) + " " + word;
    var places = gazetteer.find(name);
    return places.length == 0 ? null : new PlaceSpot(span, PlaceKeys.of(name), first, last, places);
  }

  private void bare(List<PlaceSpot> spots) {
    Map<String, PlaceSpot> named = new HashMap<>();
    for (var spot : spots) {
      var words = spot.last() - spot.first();
      if (words == 1 && (spot.key().endsWith(" county") || spot.key().endsWith(" parish"))) {
        named.put(spot.key().substring(0, spot.key().indexOf(' ')), spot);
      }
    }
    for (var i = 0; i < words.size() && !named.isEmpty(); i++) {
      var upper = Character.isUpperCase(text.charAt(words.get(i).begin()));
      var county = upper ? named.get(PlaceKeys.of(words.get(i).in(text))) : null;
      if (county != null && gazetteer.find(words.get(i).in(text)).length == 0) {
        byWord.putIfAbsent(i, new PlaceSpot(words.get(i), county.key(), i, i, county.places()));
      }
    }
  }

  private List<PlaceSpot> merged(List<PlaceSpot> spots) {
    var merged = new ArrayList<PlaceSpot>();
    var at = 0;
    for (var i = 0; i < words.size(); i++) {
      while (at < spots.size() && spots.get(at).last() < i) {
        at++;
      }
      var other = at < spots.size() && spots.get(at).first() <= i ? spots.get(at) : null;
      var county = byWord.get(i);
      var free = other == null || (county != null && other.last() <= county.last());
      if (county != null && free && follows(merged, county)) {
        merged.add(county);
      } else if (other != null && other.first() == i) {
        addAll(spots, at, merged);
      }
    }
    return merged;
  }

  /** All spots of one word: the parts of "Riga-Minsk" are two. */
  private static void addAll(List<PlaceSpot> spots, int from, List<PlaceSpot> merged) {
    var first = spots.get(from).first();
    for (var i = from; i < spots.size() && spots.get(i).first() == first; i++) {
      if (follows(merged, spots.get(i))) {
        merged.add(spots.get(i));
      }
    }
  }

  private static boolean follows(List<PlaceSpot> merged, PlaceSpot spot) {
    return merged.isEmpty() || merged.getLast().span().end() <= spot.span().begin();
  }
}
