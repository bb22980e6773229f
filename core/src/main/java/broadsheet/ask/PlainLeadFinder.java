package broadsheet.ask;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds leads by an index in memory and BM25 (Robertson and Zaragoza 2009), words of the title
 * counted {@value #TITLE_WEIGHT} times. Belongs to one thread while articles are added.
 */
public final class PlainLeadFinder implements LeadFinder {
  private static final int TITLE_WEIGHT = 3;
  private static final double SATURATION = 1.2;
  private static final double LENGTH_SHARE = 0.6;

  /** Longer texts are read up to here, in UTF-16 code units. */
  private static final int TEXT_MAX = 100_000;

  private static final Comparator<Lead> BEST_FIRST =
      Comparator.comparingDouble(Lead::score).reversed().thenComparing(Lead::article);

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private long length;

  private record Entry(ArticleId article, @Nullable LocalDate day, int length) {}

  private record Posting(int entry, int count) {}

  /** Takes in an article; one that is there already is left as it is. */
  public void add(Article article) {
    if (numbers.putIfAbsent(article.id(), entries.size()) != null) {
      return;
    }
    var counts = new HashMap<String, Integer>();
    count(article.title(), TITLE_WEIGHT, counts);
    var text = article.text();
    count(text.substring(0, Math.min(text.length(), TEXT_MAX)), 1, counts);
    var number = entries.size();
    counts.forEach((stem, count) ->
        postings.computeIfAbsent(stem, _ -> new ArrayList<>()).add(new Posting(number, count)));
    var words = counts.values().stream().mapToInt(Integer::intValue).sum();
    var date = article.date();
    entries.add(new Entry(article.id(), date == null ? null : date.day(), words));
    length += words;
  }

  private static void count(CharSequence text, int weight, Map<String, Integer> counts) {
    AskWords.stems(text).forEach(stem -> counts.merge(stem, weight, Integer::sum));
  }

  @Override
  public List<Lead> leads(Request request) {
    var scores = new HashMap<Integer, Double>();
    for (var stem : AskWords.stems(request.words()).stream().distinct().toList()) {
      addScores(postings.getOrDefault(stem, List.of()), scores);
    }
    var leads = new ArrayList<Lead>();
    scores.forEach((number, score) -> {
      var entry = entries.get(number);
      if (isWithin(entry.day(), request)) {
        leads.add(new Lead(entry.article(), score));
      }
    });
    leads.sort(BEST_FIRST);
    return List.copyOf(leads.subList(0, Math.clamp(request.limit(), 0, leads.size())));
  }

  private void addScores(List<Posting> found, Map<Integer, Double> scores) {
    var rarity = Math.log1p((entries.size() - found.size() + 0.5) / (found.size() + 0.5));
    var mean = Math.max(1, (double) length / Math.max(1, entries.size()));
    for (var posting : found) {
      var stretch = 1 - LENGTH_SHARE + LENGTH_SHARE * entries.get(posting.entry()).length() / mean;
      var weight = posting.count() * (SATURATION + 1) / (posting.count() + SATURATION * stretch);
      scores.merge(posting.entry(), rarity * weight, Double::sum);
    }
  }

  private static boolean isWithin(@Nullable LocalDate day, Request request) {
    if (request.from() == null && request.until() == null) {
      return true;
    }
    return day != null
        && (request.from() == null || !day.isBefore(request.from()))
        && (request.until() == null || !day.isAfter(request.until()));
  }
}
