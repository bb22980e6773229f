package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article's spots, what each may mean, and which names stand where. */
final class PlaceScene {
  /** A town so many times smaller than its namesake is not meant without its country. */
  private static final int DWARFED = 10;

  /** Longer texts are read to here, in UTF-16 code units. */
  static final int LENGTH_MAX = 200_000;

  private final PlaceText article;
  private final Gazetteer gazetteer;
  private final List<Span> words;
  private final List<PlaceSpot> spots;
  private final List<PlaceSense> senses = new ArrayList<>();
  private final PlaceSense[] senseOf;
  private final PlaceName[] nameOf;
  private final List<PlaceSpot> around;

  private PlaceScene(PlaceText article, Gazetteer gazetteer) {
    this.article = article;
    this.gazetteer = gazetteer;
    words = article.words(LENGTH_MAX);
    spots = PlaceSpots.in(article.text(), words, gazetteer, article.language());
    senseOf = new PlaceSense[spots.size()];
    nameOf = new PlaceName[spots.size()];
    around = around();
    divide();
    names();
  }

  static PlaceScene of(PlaceText article, Gazetteer gazetteer) {
    return new PlaceScene(article, gazetteer);
  }

  PlaceText article() {
    return article;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  List<Span> words() {
    return words;
  }

  List<PlaceSpot> spots() {
    return spots;
  }

  List<PlaceSense> senses() {
    return senses;
  }

  PlaceSense senseOf(int spot) {
    return senseOf[spot];
  }

  /** The name that covers a spot, null when none does. */
  @Nullable PlaceName nameOf(int spot) {
    return nameOf[spot];
  }

  /** Whether a choice lies in the outlet's own country and is not dwarfed by a namesake abroad. */
  boolean isHome(PlaceSense sense, int choice) {
    var place = sense.places()[choice];
    if (!gazetteer.country(place).equals(article.home())) {
      return false;
    }
    var most = 0;
    for (var other : sense.places()) {
      most = Math.max(most, gazetteer.people(other));
    }
    return gazetteer.people(place) >= most / DWARFED;
  }

  /** What the title and the outlet's name may name. */
  List<PlaceSpot> aroundSpots() {
    return around;
  }

  private List<PlaceSpot> around() {
    var outlet = article.outlet() == null ? "" : article.outlet();
    var line = article.title() + "\n" + outlet;
    var bounded = line.substring(0, Math.min(line.length(), 1_000));
    var spoken = new PlaceText(bounded, "", null, null, article.language(), List.of());
    return PlaceSpots.in(bounded, spoken.words(1_000), gazetteer, article.language());
  }

  private void divide() {
    Map<String, PlaceSense> latest = new HashMap<>();
    Map<String, PlaceSense> byContainer = new HashMap<>();
    for (var i = 0; i < spots.size(); i++) {
      var spot = spots.get(i);
      var inside = inside(i);
      var same = latest.get(spot.key());
      if (inside != null) {
        var contained = byContainer.get(containerKey(i));
        same = contained != null || (same != null && same.hasContainer()) ? contained : same;
      }
      if (same == null) {
        same = new PlaceSense(spot);
        senses.add(same);
      }
      same.add(spot);
      senseOf[i] = same;
      latest.put(spot.key(), same);
      if (inside != null) {
        same.contain(inside);
        byContainer.put(containerKey(i), same);
      }
    }
  }

  private String containerKey(int spot) {
    return spots.get(spot).key() + "|" + spots.get(spot + 1).key();
  }

  /** Which of a spot's places lie in what is named right after it; null when none does. */
  private boolean @Nullable [] inside(int i) {
    if (i + 1 >= spots.size() || !isApposed(spots.get(i), spots.get(i + 1))) {
      return null;
    }
    var places = spots.get(i).places();
    var inside = new boolean[places.length];
    var any = false;
    for (var container : spots.get(i + 1).places()) {
      for (var k = 0; k < places.length; k++) {
        inside[k] |= liesIn(places[k], container);
        any |= inside[k];
      }
    }
    return any ? inside : null;
  }

  private boolean isApposed(PlaceSpot one, PlaceSpot next) {
    var from = one.span().end();
    var gap = article.text().substring(from, Math.min(next.span().begin(), from + 6));
    return switch (gap) {
      case ", ", ",", " (", ", in ", " in ", "," + "\u00a0", ",\n" -> true;
      default -> false;
    };
  }

  private boolean liesIn(int place, int container) {
    if (place == container) {
      return false;
    }
    return switch (gazetteer.kind(container)) {
      case COUNTRY ->
          gazetteer.country(place).equals(gazetteer.country(container))
              && gazetteer.kind(place) != PlaceKind.COUNTRY;
      case REGION ->
          gazetteer.group(place).equals(gazetteer.group(container))
              && gazetteer.kind(place) != PlaceKind.REGION;
      case COUNTY ->
          gazetteer.kind(place) == PlaceKind.TOWN && gazetteer.kilometres(place, container) < 60;
      case TOWN, AREA -> false;
    };
  }

  private void names() {
    var names = article.names();
    var at = 0;
    for (var i = 0; i < spots.size(); i++) {
      var span = spots.get(i).span();
      while (at < names.size() && names.get(at).span().end() <= span.begin()) {
        at++;
      }
      if (at < names.size() && names.get(at).span().overlaps(span)) {
        nameOf[i] = names.get(at);
      }
    }
  }
}
