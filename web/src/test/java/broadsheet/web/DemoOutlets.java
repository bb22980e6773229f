package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Knowledge;
import broadsheet.article.Outlet;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletShelf;
import broadsheet.article.OutletStore;
import broadsheet.enrichment.EnrichedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outlets of a demo desk's articles, in memory. */
final class DemoOutlets implements OutletStore, OutletShelf {
  final Map<String, OutletFile> files = new LinkedHashMap<>();
  private final Map<ArticleId, EnrichedArticle> articles;

  DemoOutlets(Map<ArticleId, EnrichedArticle> articles) {
    this.articles = articles;
  }

  private Stream<Article> articles() {
    return articles.values().stream().map(EnrichedArticle::article);
  }

  @Override
  public List<Outlet> outlets() {
    var merged = files.values().stream().flatMap(file -> file.aliases().stream()).toList();
    return Stream.concat(
            files.keySet().stream(), articles().map(Article::outlet).filter(Objects::nonNull))
        .distinct()
        .filter(name -> !merged.contains(name))
        .map(name -> file(name).orElseThrow().outlet())
        .toList();
  }

  @Override
  public Optional<OutletFile> file(String name) {
    return Optional.of(files.getOrDefault(name, new OutletFile(name, List.of(), List.of())));
  }

  @Override
  public void learn(List<OutletFile> learnt) {
    learnt.forEach(file -> files.put(file.name(), file));
  }

  @Override
  public void set(String name, Map<OutletField, String> values) {
    var file = file(name).orElseThrow();
    var facts = new ArrayList<>(file.facts());
    facts.removeIf(fact -> fact.knowledge() == Knowledge.SET);
    values.forEach((field, value) -> facts.add(new OutletFact(field, value, Knowledge.SET)));
    files.put(name, new OutletFile(name, file.aliases(), facts));
  }

  @Override
  public void merge(String alias, String name) {
    var file = file(name).orElseThrow();
    files.remove(alias);
    files.put(
        name,
        new OutletFile(
            name, Stream.concat(file.aliases().stream(), Stream.of(alias)).toList(), file.facts()));
  }

  @Override
  public List<ArticleId> latest(Collection<String> names, int limit, int offset) {
    return articles()
        .filter(article -> article.outlet() != null && names.contains(article.outlet()))
        .skip(offset)
        .limit(limit)
        .map(Article::id)
        .toList();
  }

  @Override
  public Map<String, Long> counts() {
    return articles()
        .map(Article::outlet)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  @Override
  public Map<String, Long> languages(Collection<String> names) {
    return Map.of();
  }
}
