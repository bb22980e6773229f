package broadsheet.enrichment.topic;

import broadsheet.article.Article;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which sections of the paper an article belongs in: by English words of our own choice, each
 * counted once, a little more when repeated, more in the headline; and by the section in its
 * address. None when nothing speaks plainly enough.
 */
public final class Topics {
  private static final int TEXT_MAX = 20_000;
  private static final int OPENING = 900;
  private static final double HEADLINE = 2.5;
  private static final double OPENING_WEIGHT = 1.5;
  private static final double ADDRESS = 1.2;
  private static final double HALF = 0.45;
  private static final double SCORE_MIN = 0.5;
  private static final double OF_BEST_MIN = 0.5;
  private static final int COUNT_MAX = 3;
  private static final int REASONS_MAX = 4;

  private final Map<String, Double> words = new HashMap<>();
  private int length;

  private Topics() {}

  /**
   * Three topics at most, best first.
   *
   * @param language ISO 639-1; words are read in English only
   */
  public static List<Topic> in(Article article, String language) {
    var topics = new Topics();
    if (language.equals("en")) {
      var text = article.text();
      topics.read(article.title(), HEADLINE);
      topics.read(text.substring(0, Math.min(OPENING, text.length())), OPENING_WEIGHT);
      topics.read(
          text.substring(Math.min(OPENING, text.length()), Math.min(TEXT_MAX, text.length())), 1);
    }
    var url = article.url();
    return topics.best(url == null ? "" : url.toString());
  }

  private void read(String text, double weight) {
    var before = "";
    for (var span : Words.in(text)) {
      var word = stem(WordForms.withoutPossessive(span.in(text)).toLowerCase(Locale.ROOT));
      words.merge(word, weight, Double::sum);
      if (!before.isEmpty()) {
        words.merge(before + "_" + word, weight, Double::sum);
      }
      before = word;
      length++;
    }
  }

  /** Singular, for most words. */
  static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    var plural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
  }

  private record Sum(TopicName topic, double sum, List<Map.Entry<String, Double>> words) {}

  private List<Topic> best(String address) {
    var sums = sums();
    var section = TopicAddress.of(address);
    var topics = new ArrayList<Topic>();
    for (var topic : TopicName.values()) {
      var sum = sums.getOrDefault(topic, new Sum(topic, 0, List.of()));
      var evidence = sum.sum() / Math.sqrt(Math.max(length, 60));
      var all = evidence + (topic == section ? ADDRESS : 0);
      if (all > 0 && evidence(sum, topic == section)) {
        topics.add(new Topic(topic.word(), rounded(all / (all + HALF)), reason(sum, section)));
      }
    }
    topics.sort(Comparator.comparingDouble(Topic::score).reversed());
    var best = topics.isEmpty() ? 0 : odds(topics.getFirst());
    return topics.stream()
        .filter(topic -> topic.score() >= SCORE_MIN && odds(topic) >= best * OF_BEST_MIN)
        .limit(COUNT_MAX)
        .toList();
  }

  /** Two words at least, or the address. */
  private static boolean evidence(Sum sum, boolean isSection) {
    return isSection || sum.words().size() > 1;
  }

  private static double odds(Topic topic) {
    return topic.score() / (1.001 - topic.score());
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private Map<TopicName, Sum> sums() {
    var found = new EnumMap<TopicName, List<Map.Entry<String, Double>>>(TopicName.class);
    words.forEach((word, count) ->
        TopicWords.of(word)
            .forEach((topic, weight) ->
                found
                    .computeIfAbsent(topic, key -> new ArrayList<>())
                    .add(Map.entry(word, worth(weight, count)))));
    var sums = new EnumMap<TopicName, Sum>(TopicName.class);
    found.forEach((topic, list) -> {
      list.sort(
          Map.Entry.<String, Double>comparingByValue()
              .reversed()
              .thenComparing(Map.Entry.comparingByKey()));
      sums.put(topic, new Sum(topic, list.stream().mapToDouble(Map.Entry::getValue).sum(), list));
    });
    return sums;
  }

  private static double worth(int weight, double count) {
    return weight * weight / 3.0 * Math.pow(Math.min(count, 8), 0.7);
  }

  private static String reason(Sum sum, @Nullable TopicName section) {
    var reasons = new ArrayList<String>();
    if (sum.topic() == section) {
      reasons.add("its address");
    }
    sum.words().stream()
        .limit(REASONS_MAX)
        .forEach(word -> reasons.add("\"" + word.getKey().replace('_', ' ') + "\""));
    return String.join(", ", reasons);
  }
}
