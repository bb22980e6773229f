package broadsheet.story;

import broadsheet.enrichment.EnrichedArticle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what reports have from other outlets ("told the Salline Post", "Velinform reported"). */
public final class Leanings {
  private Leanings() {}

  /** Which claims a report has from which outlets, in the order of its text; never from itself. */
  public static List<Leaning> leansOn(EnrichedArticle report) {
    var article = report.article();
    return report.enrichment().statements().stream()
        .flatMap(statement ->
            statement.via().stream()
                .filter(via -> !isSame(via, article.outlet()))
                .map(via -> new Leaning(article.id(), statement.content(), via)))
        .toList();
  }

  private static boolean isSame(String via, @Nullable String outlet) {
    return outlet != null && bare(via).equals(bare(outlet));
  }

  private static String bare(String name) {
    var key = name.strip().toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }
}
