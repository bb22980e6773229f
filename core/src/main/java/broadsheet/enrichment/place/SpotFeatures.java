package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What speaks for a spot's naming a place, and what against it. */
final class SpotFeatures {
  private final PlaceScene scene;
  private final String text;
  private final List<Span> words;
  private final Set<String> smallWords = new HashSet<>();
  private final Set<String> personWords = new HashSet<>();
  private final Map<String, Integer> asPlace = new HashMap<>();

  SpotFeatures(PlaceScene scene) {
    this.scene = scene;
    text = scene.article().text();
    words = scene.words();
    for (var word : words) {
      if (Character.isLowerCase(text.charAt(word.begin()))) {
        smallWords.add(word.in(text));
      }
    }
    for (var name : scene.article().names()) {
      if (name.kind() == PlaceName.Kind.PERSON) {
        personWords.addAll(List.of(PlaceKeys.of(name.span().in(text)).split(" ", -1)));
      } else if (name.kind() == PlaceName.Kind.PLACE) {
        asPlace.merge(PlaceKeys.of(name.span().in(text)), 1, Integer::sum);
      }
    }
  }

  PlaceFeatures of(int index) {
    var features = new PlaceFeatures().add(99, 0);
    var spot = scene.spots().get(index);
    var named = name(index, features);
    around(spot, named, features);
    meaning(index, named, features);
    elsewhere(spot, named, features);
    return features;
  }

  /** How the spot stands in the name that covers it. */
  private int name(int index, PlaceFeatures features) {
    var name = scene.nameOf(index);
    var span = scene.spots().get(index).span();
    if (name == null) {
      features.add(1, 0);
      return 0;
    }
    var begins = name.span().begin() >= span.begin();
    var ends = name.span().end() <= span.end();
    var part = begins && ends ? 0 : begins ? 1 : ends ? 2 : 3;
    var named = 1 + name.kind().number() * 4 + part;
    features.add(1, named);
    if (part != 0) {
      var last = scene.article().text().substring(0, name.span().end());
      var word = last.substring(1 + Math.max(last.lastIndexOf(' '), last.lastIndexOf('\n')));
      features.add(2, word.toLowerCase(Locale.ROOT));
      features.add(3, named * 8 + Math.min(7, name.span().length() / 8));
    }
    return named;
  }

  private void around(PlaceSpot spot, int named, PlaceFeatures features) {
    var before = word(spot.first() - 1);
    var after = word(spot.last() + 1);
    var gapBefore = gap(spot.first() - 1, spot.first());
    var end = spot.span().end();
    var gapAfter = text.substring(end, Math.min(text.length(), end + 2));
    features.add(10, before.toLowerCase(Locale.ROOT));
    features.add(11, after.toLowerCase(Locale.ROOT));
    features.add(12, named * 31 + shape(before) * 4 + (gapBefore.equals(" ") ? 1 : 0));
    features.add(13, named * 31 + shape(after) * 4 + (gapAfter.startsWith(" ") ? 1 : 0));
    features.add(14, gapBefore);
    features.add(15, gapAfter.isEmpty() ? "" : gapAfter.substring(0, 1));
    features.add(16, word(spot.first() - 2).toLowerCase(Locale.ROOT));
    features.add(17, word(spot.last() + 2).toLowerCase(Locale.ROOT));
    var joinedBefore = gapBefore.equals(" ") && shape(before) >= 2;
    var joinedAfter = gapAfter.startsWith(" ") && shape(after) >= 2;
    features.add(18, named * 4 + (joinedBefore ? 2 : 0) + (joinedAfter ? 1 : 0));
    if (joinedAfter) {
      features.add(19, after.toLowerCase(Locale.ROOT));
    }
    if (joinedBefore) {
      features.add(20, before.toLowerCase(Locale.ROOT));
    }
  }

  private void meaning(int index, int named, PlaceFeatures features) {
    var sense = scene.senseOf(index);
    var gazetteer = scene.gazetteer();
    var best = sense.best();
    var place = sense.places()[best];
    var kind = gazetteer.kind(place).number();
    var people = (int) Math.round(Math.log10(gazetteer.people(place) + 1.0));
    features.add(30, kind * 16 + people);
    features.add(31, named * 8 + kind);
    features.add(32, named * 16 + people);
    features.add(33, sense.hasContainer() ? 1 : 0);
    features.add(34, (int) Math.round(4 * sense.chance(best)));
    features.add(35, Math.min(10, sense.places().length));
    var spot = scene.spots().get(index);
    features.add(36, (spot.last() - spot.first()) * 8 + kind);
    features.add(37, isContainer(index) ? kind : -1);
  }

  private boolean isContainer(int index) {
    if (index == 0) {
      return false;
    }
    var before = scene.senseOf(index - 1);
    var gap = scene.spots().get(index).span().begin() - scene.spots().get(index - 1).span().end();
    return before.hasContainer() && gap <= 2;
  }

  private void elsewhere(PlaceSpot spot, int named, PlaceFeatures features) {
    var written = spot.span().in(text);
    var small = smallWords.contains(written.toLowerCase(Locale.ROOT));
    var person = personWords.contains(spot.key());
    var place = Math.min(2, asPlace.getOrDefault(spot.key(), 0));
    var capitals = written.chars().noneMatch(Character::isLowerCase);
    features.add(40, small ? 1 : 0);
    features.add(41, named * 4 + (person ? 1 : 0) + (place > 0 ? 2 : 0));
    features.add(42, place);
    features.add(43, (capitals ? 8 : 0) + Math.min(7, written.length()));
    features.add(44, beginsSentence(spot) ? named + 1 : 0);
  }

  private boolean beginsSentence(PlaceSpot spot) {
    if (spot.first() == 0) {
      return true;
    }
    var gap = gap(spot.first() - 1, spot.first());
    return gap.indexOf('.') >= 0 || gap.indexOf('\n') >= 0;
  }

  /** 0 nothing, 1 small, 2 capital, 3 all capitals, 4 a number. */
  private static int shape(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    var first = word.charAt(0);
    if (Character.isDigit(first)) {
      return 4;
    }
    var capital = Character.isUpperCase(first);
    return !capital ? 1 : word.chars().noneMatch(Character::isLowerCase) ? 3 : 2;
  }

  private String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).in(text);
  }

  private String gap(int one, int next) {
    if (one < 0) {
      return "";
    }
    var from = words.get(one).end();
    return text.substring(from, Math.min(words.get(next).begin(), from + 3));
  }
}
