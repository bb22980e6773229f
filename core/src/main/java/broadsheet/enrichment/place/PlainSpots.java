package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which spots name a place in a language that nothing was learnt of: countries, regions and large
 * towns, as far as their surroundings do not look like another name or word.
 */
final class PlainSpots {
  private static final int TOWN_MIN = 30_000;
  private static final int CITY_MIN = 300_000;
  private static final int GREAT_CITY_MIN = 1_000_000;
  private static final int LENGTH_MIN = 4;

  /** Before these words' nouns no town stands. */
  private static final Map<String, Set<String>> ARTICLES =
      Map.of(
          "de",
          Set.of("das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "beim", "zum"),
          "es",
          Set.of("el", "los", "las", "un", "una"),
          "fr",
          Set.of("les", "un", "une", "des"),
          "it",
          Set.of("il", "lo", "gli", "un", "una"),
          "nl",
          Set.of("het", "een"),
          "pt",
          Set.of("os", "as", "um", "uma"));

  private static final Set<String> ARABIC_LEADS =
      Set.of(
          "\u0641\u064a",
          "\u0645\u0646",
          "\u0625\u0644\u0649",
          "\u0645\u062f\u064a\u0646\u0629",
          "\u0628\u064a\u0646",
          "\u0642\u0631\u0628");

  private final PlaceScene scene;
  private final String text;
  private final String language;
  private final List<Span> words;
  private final Set<String> smallWords = new HashSet<>();

  PlainSpots(PlaceScene scene) {
    this.scene = scene;
    text = scene.article().text();
    language = scene.article().language();
    words = scene.words();
    for (var word : words) {
      if (Character.isLowerCase(text.charAt(word.begin()))) {
        smallWords.add(word.in(text));
      }
    }
  }

  boolean isPlace(int index) {
    var spot = scene.spots().get(index);
    var sense = scene.senseOf(index);
    var place = sense.places()[sense.best()];
    var kind = scene.gazetteer().kind(place);
    if (spot.span().in(text).equals("Ende")
        || isInOtherName(index)
        || smallWords.contains(PlaceKeys.of(spot.span().in(text)))) {
      return false;
    }
    if (kind != PlaceKind.TOWN) {
      return kind != PlaceKind.COUNTY;
    }
    return isTown(spot, scene.gazetteer().people(place), isNamedPlace(index));
  }

  private boolean isNamedPlace(int index) {
    var name = scene.nameOf(index);
    return name != null && name.kind() == PlaceName.Kind.PLACE;
  }

  /** Part of a person's name, or of a longer name that is no place's. */
  private boolean isInOtherName(int index) {
    var name = scene.nameOf(index);
    if (name == null || name.kind() == PlaceName.Kind.PLACE) {
      return false;
    }
    var spot = scene.spots().get(index);
    var before = spot.first() - 1;
    var after = spot.last() + 1;
    return (before >= 0 && isPart(before, name) && isJoined(before) && !isOpening(before))
        || (after < words.size() && isPart(after, name) && isJoined(spot.last()));
  }

  private boolean isPart(int word, PlaceName name) {
    return isCapital(word) && name.span().contains(words.get(word));
  }

  /** "En", "In": a short word that is written large because it is the first. */
  private boolean isOpening(int word) {
    return beginsSentence(word) && words.get(word).length() <= 3;
  }

  private boolean isTown(PlaceSpot spot, int people, boolean named) {
    if (spot.span().length() < LENGTH_MIN && people < GREAT_CITY_MIN) {
      return false;
    }
    var before = word(spot.first() - 1);
    if (language.equals("ar")) {
      var led = ARABIC_LEADS.contains(before) || named;
      return people >= (led ? CITY_MIN : GREAT_CITY_MIN);
    }
    var article = ARTICLES.getOrDefault(language, Set.of()).contains(before);
    if (article || isBesideName(spot)) {
      return false;
    }
    var first = beginsSentence(spot.first());
    return people >= (first && !named ? CITY_MIN : TOWN_MIN);
  }

  /** Another word with a capital joins it: German writes all nouns with one. */
  private boolean isBesideName(PlaceSpot spot) {
    var before = spot.first() - 1;
    var after = spot.last() + 1;
    if (after < words.size() && isJoined(spot.last()) && isCapital(after)) {
      return !language.equals("de");
    }
    return before >= 0
        && isJoined(before)
        && isCapital(before)
        && !beginsSentence(before)
        && !language.equals("de");
  }

  private boolean isJoined(int word) {
    return text.startsWith(" ", words.get(word).end())
        && words.get(word).end() + 1 == words.get(word + 1).begin();
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(text.charAt(words.get(word).begin()));
  }

  private boolean beginsSentence(int word) {
    if (word == 0) {
      return true;
    }
    var gap = text.substring(words.get(word - 1).end(), words.get(word).begin());
    return gap.chars().anyMatch(c -> ".!?\n\u201c\u00ab\"".indexOf(c) >= 0);
  }

  private String word(int i) {
    return i < 0 ? "" : words.get(i).in(text);
  }
}
