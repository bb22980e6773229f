package broadsheet.brief;

import broadsheet.article.Article;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Ranks the sentences of a story's reports: by how many origins use their terms, how early they
 * stand, how late their report came, and whether it is a report or its author's thoughts.
 */
final class Candidates {
  private static final int REPORTS_MAX = 80;
  private static final int SENTENCES_MAX = 60;
  private static final int WORDS_MIN = 6;
  private static final int LENGTH_MAX = 600;
  private static final int TERMS_SMOOTH = 4;
  private static final double LEAD_WEIGHT = 0.8;
  private static final double RECENCY_WEIGHT = 0.08;
  private static final double LENGTH_POWER = 0.7;
  private static final double TITLE_WEIGHT = 0.5;

  private static final double ASIDE_WEIGHT = 0.45;

  private final List<EnrichedArticle> reports;
  private final Function<Article, String> origin;
  private final Map<String, Double> weights = new HashMap<>();

  private Candidates(List<EnrichedArticle> reports, Function<Article, String> origin) {
    this.reports = reports;
    this.origin = origin;
  }

  /** The sentences of these reports, best first; agency and outlet tell where each comes from. */
  static List<Candidate> of(List<EnrichedArticle> reports) {
    return of(reports, Candidates::maker);
  }

  /**
   * The sentences of these reports, best first.
   *
   * @param origin who stands behind an article; what one origin says in many reports counts once
   */
  static List<Candidate> of(List<EnrichedArticle> reports, Function<Article, String> origin) {
    var ranking = new Candidates(reports.stream().limit(REPORTS_MAX).toList(), origin);
    ranking.weigh();
    return ranking.ranked();
  }

  private static String maker(Article article) {
    var maker = article.agency() == null ? article.outlet() : article.agency();
    return maker == null ? article.id().value() : maker;
  }

  private void weigh() {
    var terms = new HashMap<String, Set<String>>();
    var titles = new HashMap<String, Set<String>>();
    var origins = new HashSet<String>();
    for (var report : reports) {
      var article = report.article();
      var from = origin.apply(article);
      origins.add(from);
      add(Terms.of(article.text()), from, terms);
      add(Terms.of(article.title()), from, titles);
    }
    if (origins.size() == 1) {
      countSentences();
    } else {
      var all = Math.max(1.0, origins.size());
      terms.forEach((term, by) -> weights.put(term, (by.size() - 1) / all));
    }
    var all = Math.max(1.0, origins.size());
    titles.forEach((term, by) -> weights.merge(term, TITLE_WEIGHT * by.size() / all, Double::sum));
  }

  private static void add(Set<String> terms, String from, Map<String, Set<String>> by) {
    terms.forEach(term -> by.computeIfAbsent(term, _ -> new HashSet<>()).add(from));
  }

  /** In a single source, what it says again and again is central. */
  private void countSentences() {
    for (var report : reports) {
      var text = report.article().text();
      for (var span : Sentences.in(text)) {
        Terms.of(span.in(text)).forEach(term -> weights.merge(term, 1.0, Double::sum));
      }
    }
    weights.replaceAll((term, count) -> Math.min(1, (count - 1) / 5));
  }

  private List<Candidate> ranked() {
    var candidates = new ArrayList<Candidate>();
    for (var i = 0; i < reports.size(); i++) {
      var recency = reports.size() == 1 ? 0 : RECENCY_WEIGHT * i / (reports.size() - 1);
      add(reports.get(i), recency, candidates);
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  private void add(EnrichedArticle report, double recency, List<Candidate> candidates) {
    var article = report.article();
    var titles = titleBegins(article);
    var manner = Manner.isAside(article) ? ASIDE_WEIGHT : 1;
    var sentences = Sentences.in(article.text());
    for (var at = 0; at < Math.min(SENTENCES_MAX, sentences.size()); at++) {
      var span = sentences.get(at);
      if (span.length() > LENGTH_MAX) {
        continue;
      }
      var text = span.in(article.text());
      var terms = Terms.of(text);
      if (!titles.contains(span.begin()) && terms.size() >= WORDS_MIN) {
        var score = centrality(terms) * (1 + LEAD_WEIGHT / (1 + at) + recency) * manner;
        candidates.add(new Candidate(report, at, span, text, terms, score));
      }
    }
  }

  private static Set<Integer> titleBegins(Article article) {
    return article.sections().stream()
        .map(section -> section.begin())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private double centrality(Set<String> terms) {
    var sum = terms.stream().mapToDouble(term -> weights.getOrDefault(term, 0.0)).sum();
    return sum / Math.pow(terms.size() + TERMS_SMOOTH, LENGTH_POWER);
  }
}
