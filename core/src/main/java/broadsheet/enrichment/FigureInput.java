package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.enrichment.figure.NamedPlace;
import broadsheet.enrichment.figure.ReportedText;
import broadsheet.enrichment.figure.Saying;
import java.util.ArrayList;
import java.util.List;

/** Hands figures what is already known of an article: who says what, and which places it names. */
final class FigureInput {
  private FigureInput() {}

  static ReportedText of(
      Article article, String language, List<Mention> mentions, List<Statement> statements) {
    var title = article.title() == null ? "" : article.title();
    return new ReportedText(title, article.text(), language, sayings(statements), places(mentions));
  }

  private static List<Saying> sayings(List<Statement> statements) {
    var sayings = new ArrayList<Saying>();
    for (var statement : statements) {
      var name = statement.speaker().name();
      if (name != null) {
        sayings.add(new Saying(statement.content(), name));
      }
    }
    return sayings;
  }

  private static List<NamedPlace> places(List<Mention> mentions) {
    var places = new ArrayList<NamedPlace>();
    for (var mention : mentions) {
      if (mention.type() == EntityType.GROUP) {
        places.add(new NamedPlace(mention.span(), mention.name(), NamedPlace.Sort.PEOPLE));
      } else if (mention.type() == EntityType.PLACE) {
        var country = !Nations.countryOf(mention, mentions).isEmpty();
        var sort = country ? NamedPlace.Sort.COUNTRY : NamedPlace.Sort.TOWN;
        places.add(new NamedPlace(mention.span(), mention.name(), sort));
      }
    }
    return places;
  }
}
