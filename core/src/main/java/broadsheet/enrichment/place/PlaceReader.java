package broadsheet.enrichment.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads which places a text names, and where they are. Thread-safe. */
public final class PlaceReader {
  /** Finds nothing: where no gazetteer is. */
  public static final PlaceReader NONE = new PlaceReader(Gazetteer.EMPTY, null);

  private static final double CHANCE_MIN = 0.5;
  private static final double ROUND = 10_000;

  private final Gazetteer gazetteer;
  private final @Nullable PlaceModel model;

  private PlaceReader(Gazetteer gazetteer, @Nullable PlaceModel model) {
    this.gazetteer = gazetteer;
    this.model = model;
  }

  public static PlaceReader of(Gazetteer gazetteer, PlaceModel model) {
    return new PlaceReader(gazetteer, model);
  }

  /** The places in the order of the text; names whose place is not known are left out. */
  public List<Place> read(PlaceText article) {
    if (model == null) {
      return List.of();
    }
    var scene = PlaceScene.of(article, gazetteer);
    model.judge(scene);
    var isPlace = judge(scene, model);
    var places = new ArrayList<Place>();
    for (var i = 0; i < scene.spots().size(); i++) {
      if (isPlace.test(i)) {
        places.add(place(scene, i));
      }
    }
    return places;
  }

  /** What was learnt of English news holds for no other language. */
  private static IntPredicate judge(PlaceScene scene, PlaceModel model) {
    if (!scene.article().language().equals("en")) {
      return new PlainSpots(scene)::isPlace;
    }
    var features = new SpotFeatures(scene);
    var teams = new TeamNames(scene);
    return i -> !teams.isPartOfOne(i) && model.chance(features, i) >= CHANCE_MIN;
  }

  private Place place(PlaceScene scene, int spot) {
    var sense = scene.senseOf(spot);
    var place = sense.places()[sense.best()];
    var country = gazetteer.country(place);
    return new Place(
        scene.spots().get(spot).span(),
        gazetteer.name(place),
        Math.round(gazetteer.lat(place) * ROUND) / ROUND,
        Math.round(gazetteer.lon(place) * ROUND) / ROUND,
        country.isEmpty() ? null : country,
        gazetteer.kind(place).precision());
  }
}
