package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.enrichment.place.HomeCountry;
import broadsheet.enrichment.place.PlaceName;
import broadsheet.enrichment.place.PlaceText;
import java.util.List;

/** Hands an article and its names to the reader of places. */
public final class PlaceNames {
  private PlaceNames() {}

  static PlaceText of(Article article, String language, List<Mention> mentions) {
    var names = of(mentions);
    var url = article.url();
    var home = url == null ? null : HomeCountry.of(url.host());
    return new PlaceText(article.text(), article.title(), article.outlet(), home, language, names);
  }

  /** The names with their kinds. */
  public static List<PlaceName> of(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> new PlaceName(mention.span(), kind(mention.type())))
        .toList();
  }

  private static PlaceName.Kind kind(EntityType type) {
    return switch (type) {
      case PLACE -> PlaceName.Kind.PLACE;
      case PERSON -> PlaceName.Kind.PERSON;
      case ORGANIZATION -> PlaceName.Kind.BODY;
      case GROUP -> PlaceName.Kind.PEOPLE;
      case EVENT, WORK, LAW, OTHER -> PlaceName.Kind.OTHER;
    };
  }
}
