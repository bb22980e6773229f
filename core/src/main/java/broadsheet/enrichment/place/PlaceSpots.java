package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a text may name a place with: the longest names that the gazetteer has. */
final class PlaceSpots {
  private static final int SPOTS_MAX = 4_000;

  /** The last words of names that are written with a small letter. */
  private static final Set<String> LAND_WORDS =
      Set.of(
          "область",
          "області",
          "области",
          "областю",
          "областью",
          "край",
          "края",
          "море",
          "моря",
          "морі",
          "морем",
          "region");

  private static final int ELISION_MAX = 6;
  private static final Set<String> ELIDING = Set.of("fr", "it");
  private static final Set<String> BODIES =
      Set.of("Council", "Manager", "Hall", "Attorney", "Commission", "Clerk", "Schools", "Police");

  private static final Set<String> SAINTS = Set.of("St", "St.", "Saint");
  private static final Set<String> HOUSES =
      Set.of(
          "Basilica",
          "Cathedral",
          "Church",
          "Chapel",
          "Square",
          "Hospital",
          "School",
          "College",
          "Abbey",
          "Hospice",
          "Academy");

  private final String text;
  private final List<Span> words;
  private final Gazetteer gazetteer;
  private final Endings endings;
  private final boolean elides;

  private PlaceSpots(String text, List<Span> words, Gazetteer gazetteer, String language) {
    this.text = text;
    this.words = words;
    this.gazetteer = gazetteer;
    endings = Endings.of(language);
    elides = ELIDING.contains(language);
  }

  /** In the order of the text, not overlapping. */
  static List<PlaceSpot> in(String text, List<Span> words, Gazetteer gazetteer, String language) {
    var spots = new PlaceSpots(text, words, gazetteer, language).all();
    return language.equals("en") ? CountySpots.with(spots, text, words, gazetteer) : spots;
  }

  private List<PlaceSpot> all() {
    var spots = new ArrayList<PlaceSpot>();
    var at = 0;
    while (at < words.size() && spots.size() < SPOTS_MAX) {
      var before = spots.size();
      if (mayBegin(at)) {
        spot(at, spots);
      }
      at = spots.size() > before ? spots.getLast().last() + 1 : at + 1;
    }
    return spots;
  }

  private boolean mayBegin(int word) {
    var begin = begin(word);
    return Character.isLetter(text.charAt(begin)) && !Character.isLowerCase(text.charAt(begin));
  }

  /** Where a name begins in a word: behind the article of "l'Allemagne". */
  private int begin(int word) {
    var span = words.get(word);
    var limit = Math.min(span.end() - 2, span.begin() + ELISION_MAX);
    for (var at = span.begin() + 1; elides && at < limit; at++) {
      var mark = text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
      if (mark && Character.isUpperCase(text.charAt(at + 1))) {
        return at + 1;
      }
    }
    return span.begin();
  }

  private void spot(int first, List<PlaceSpot> spots) {
    for (var last = lastWord(first); last >= first; last--) {
      if (mayBegin(last) || last == first || LAND_WORDS.contains(words.get(last).in(text))) {
        var found = named(first, last);
        if (found.places().length > 0 && !isCityOfBody(first, last) && !isHouse(first, last)) {
          spots.add(found);
          return;
        }
      }
    }
    hyphenated(first, spots);
  }

  /**
   * "Riverton City Council" has the name of Riverton, "Kansas City Council" that of Kansas City.
   */
  private boolean isCityOfBody(int first, int last) {
    if (last == first || last + 1 >= words.size() || !words.get(last).in(text).equals("City")) {
      return false;
    }
    var shorter = named(first, last - 1).places();
    return BODIES.contains(words.get(last + 1).in(text))
        && most(shorter) >= most(named(first, last).places());
  }

  /** "St Anna's Cathedral" is a house, whatever towns are called St Anna. */
  private boolean isHouse(int first, int last) {
    return last > first
        && last + 1 < words.size()
        && SAINTS.contains(words.get(first).in(text))
        && words.get(last).in(text).endsWith("s")
        && HOUSES.contains(words.get(last + 1).in(text));
  }

  private int most(int[] places) {
    var most = 0;
    for (var place : places) {
      var town = gazetteer.kind(place) == PlaceKind.TOWN;
      most = Math.max(most, town ? gazetteer.people(place) : 0);
    }
    return most;
  }

  /** "Bremen-based", "EU-Israel": the parts of a word with a hyphen. */
  private void hyphenated(int word, List<PlaceSpot> spots) {
    var span = words.get(word);
    var hyphen = text.indexOf('-', span.begin());
    if (hyphen <= span.begin() || hyphen >= span.end() - 1) {
      return;
    }
    for (var part : List.of(new Span(span.begin(), hyphen), new Span(hyphen + 1, span.end()))) {
      var capital = Character.isUpperCase(text.charAt(part.begin()));
      var places = capital && part.length() > 1 ? gazetteer.find(part.in(text)) : new int[0];
      if (places.length > 0) {
        spots.add(new PlaceSpot(part, PlaceKeys.of(part.in(text)), word, word, places));
      }
    }
  }

  private PlaceSpot named(int first, int last) {
    var end = words.get(last).end();
    var begin = begin(first);
    if (end < text.length() && text.charAt(end) == '.') {
      var dotted = new Span(begin, end + 1);
      var written = dotted.in(text);
      var places = gazetteer.find(written);
      if (places.length > gazetteer.find(dotted.in(text).substring(0, end - begin)).length) {
        return new PlaceSpot(dotted, PlaceKeys.of(written), first, last, places);
      }
    }
    var plain = new Span(begin, withoutPossessive(begin, end));
    var places = find(plain.in(text));
    return new PlaceSpot(plain, PlaceKeys.of(plain.in(text)), first, last, places);
  }

  private int[] find(String written) {
    var places = gazetteer.find(written);
    return places.length == 0 ? endings.find(written, gazetteer) : places;
  }

  private int withoutPossessive(int begin, int end) {
    var mark = end - 2 > begin ? text.charAt(end - 2) : ' ';
    var possessive = (mark == '\'' || mark == '\u2019') && text.charAt(end - 1) == 's';
    return possessive ? end - 2 : end;
  }

  /** The last word that a name that begins here may have. */
  private int lastWord(int first) {
    var last = first;
    while (last + 1 < words.size()
        && last - first + 1 < Gazetteer.WORDS_MAX
        && joins(words.get(last), words.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean joins(Span one, Span next) {
    var gap = text.substring(one.end(), Math.min(next.begin(), one.end() + 3));
    return switch (gap) {
      case " ", "\u00a0", "/" -> true;
      case ". " -> one.length() <= 3;
      case ", " -> text.startsWith("D.C", next.begin());
      default -> false;
    };
  }
}
