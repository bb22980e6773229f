package broadsheet.enrichment;

import broadsheet.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a reader would mark in an article, best first: words, names and phrases. In English a forest
 * says how likely each is; elsewhere frequency and place do, and in unknown languages there are
 * none.
 */
final class Keyphrases {
  private static final int COUNT_MAX = 30;

  private Keyphrases() {}

  static List<Keyphrase> of(Article article, String language, List<Mention> mentions) {
    return Hashtags.isForeign(language)
        ? ForeignPhrases.keyphrases(article, language)
        : judged(article, mentions);
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
}
