package broadsheet.enrichment;

import broadsheet.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader would mark in an article, best first: words, names and phrases. In English a forest
 * says how likely each is; elsewhere frequency and place do.
 */
final class Keyphrases {
  private static final int COUNT_MAX = 30;
  private static final double NAME = 1.3;
  private static final double LONGER = 1.2;

  private Keyphrases() {}

  static List<Keyphrase> of(Article article, String language, List<Mention> mentions) {
    return language.equals("en") ? judged(article, mentions) : weighed(article, mentions);
  }

  private static List<Keyphrase> judged(Article article, List<Mention> mentions) {
    var text = KeyphraseText.of(article, mentions);
    var candidates = KeyphraseCandidates.in(text);
    var rows = KeyphraseCandidates.rows(candidates, text.count());
    var phrases = new ArrayList<Keyphrase>();
    for (var i = 0; i < rows.length; i++) {
      var likelihood = KeyphraseForest.TREES.likelihood(rows[i]);
      phrases.add(new Keyphrase(candidates.get(i).name(), likelihood));
    }
    phrases.sort(Comparator.comparingDouble(Keyphrase::score).reversed());
    return phrases.stream()
        .limit(COUNT_MAX)
        .map(phrase -> new Keyphrase(phrase.name(), Math.round(phrase.score() * 1000) / 1000.0))
        .toList();
  }

  private static List<Keyphrase> weighed(Article article, List<Mention> mentions) {
    var weights = new LinkedHashMap<String, Double>();
    var names = new LinkedHashMap<String, String>();
    for (var thing : NamedThing.in(article, mentions)) {
      var key = Phrases.keyOf(thing.name());
      weights.merge(key, thing.weight() * NAME, Math::max);
      names.putIfAbsent(key, thing.name());
    }
    for (var phrase : Phrases.in(article)) {
      var single = phrase.words() == 1;
      if (single || phrase.count() > 1 || phrase.headline()) {
        weights.merge(phrase.key(), phrase.weight() * (single ? 1 : LONGER), Math::max);
        names.putIfAbsent(phrase.key(), phrase.name());
      }
    }
    return scaled(weights, names);
  }

  private static List<Keyphrase> scaled(Map<String, Double> weights, Map<String, String> names) {
    var best = weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
    var sorted = new ArrayList<>(weights.entrySet());
    sorted.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
    var seen = new HashSet<String>();
    var phrases = new ArrayList<Keyphrase>();
    for (var entry : sorted) {
      if (phrases.size() < COUNT_MAX && seen.add(entry.getKey())) {
        var score = Math.round(entry.getValue() / best * 1000) / 1000.0;
        phrases.add(new Keyphrase(names.getOrDefault(entry.getKey(), entry.getKey()), score));
      }
    }
    return phrases;
  }
}
