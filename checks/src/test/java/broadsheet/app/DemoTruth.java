package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the demo's writers know of it.
 *
 * @param events which event each article tells of
 * @param copies which article each copy repeats
 */
record DemoTruth(Map<ArticleId, String> events, Map<ArticleId, ArticleId> copies) {
  DemoTruth {
    events = Map.copyOf(events);
    copies = Map.copyOf(copies);
  }

  static DemoTruth read() {
    var events = new HashMap<ArticleId, String>();
    var copies = new HashMap<ArticleId, ArticleId>();
    GoldenDemo.read("events.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(fields -> {
          var id = new ArticleId(fields[0]);
          events.put(id, fields[1]);
          if (!fields[2].isEmpty()) {
            copies.put(id, new ArticleId(fields[2]));
          }
        });
    return new DemoTruth(events, copies);
  }

  boolean isCopy(ArticleId article) {
    return copies.containsKey(article);
  }

  /** The article whose text this one has, itself when it copies none. */
  ArticleId original(ArticleId article) {
    var copied = copies.get(article);
    return copied == null ? article : original(copied);
  }

  boolean isOneEvent(ArticleId one, ArticleId other) {
    return event(one).equals(event(other));
  }

  String event(ArticleId article) {
    return Objects.requireNonNull(events.get(article), () -> "events.tsv lacks " + article);
  }

  /**
   * Who stands behind each article's text, by the writers' word on copies: the agency, else the
   * outlet's family, else the outlet.
   */
  Map<ArticleId, String> voices(List<Article> articles) {
    var families = new HashMap<String, String>();
    for (var outlet : DemoEdition.outlets()) {
      var family = outlet.family();
      families.put(outlet.name(), family == null ? outlet.name() : family);
    }
    Map<ArticleId, Article> byId =
        articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    var voices = new HashMap<ArticleId, String>();
    for (var article : articles) {
      var original = Objects.requireNonNull(byId.get(original(article.id())));
      var outlet = Objects.requireNonNull(original.outlet());
      var agency = original.agency();
      var own = Objects.requireNonNull(families.get(outlet), () -> "outlets.tsv lacks " + outlet);
      voices.put(article.id(), agency == null ? own : agency);
    }
    return voices;
  }
}
