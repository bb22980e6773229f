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
import java.util.stream.Collectors;

/**
 * Ranks the sentences of a story's reports: by how many reports use their terms, how early they
 * stand, and how late their report came.
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

  private final List<EnrichedArticle> reports;
  private final Map<String, Double> weights = new HashMap<>();

  private Candidates(List<EnrichedArticle> reports) {
    this.reports = reports;
  }

  /** The sentences of these reports, best first; give no copies, or they count double. */
  static List<Candidate> of(List<EnrichedArticle> reports) {
    var ranking = new Candidates(reports.stream().limit(REPORTS_MAX).toList());
    ranking.weigh();
    return ranking.ranked();
  }

  private void weigh() {
    var titles = new HashMap<String, Integer>();
    for (var report : reports) {
      var article = report.article();
      Terms.of(article.text()).forEach(term -> weights.merge(term, 1.0, Double::sum));
      Terms.of(article.title()).forEach(term -> titles.merge(term, 1, Integer::sum));
    }
    if (reports.size() == 1) {
      countSentences(reports.getFirst().article());
    }
    var all = Math.max(1.0, reports.size());
    weights.replaceAll((term, count) -> reports.size() == 1 ? count : Math.max(0, count - 1) / all);
    titles.forEach((term, count) -> weights.merge(term, TITLE_WEIGHT * count / all, Double::sum));
  }

  /** In a single report, what it says again and again is central. */
  private void countSentences(Article article) {
    weights.clear();
    var sentences = Sentences.in(article.text());
    for (var span : sentences) {
      Terms.of(span.in(article.text())).forEach(term -> weights.merge(term, 1.0, Double::sum));
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
    var sentences = Sentences.in(article.text());
    for (var at = 0; at < Math.min(SENTENCES_MAX, sentences.size()); at++) {
      var span = sentences.get(at);
      if (span.length() > LENGTH_MAX) {
        continue;
      }
      var text = span.in(article.text());
      var terms = Terms.of(text);
      if (!titles.contains(span.begin()) && terms.size() >= WORDS_MIN) {
        var score = centrality(terms) * (1 + LEAD_WEIGHT / (1 + at) + recency);
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
