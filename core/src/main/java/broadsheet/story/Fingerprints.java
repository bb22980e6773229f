package broadsheet.story;

import broadsheet.article.Article;
import broadsheet.enrichment.SentenceVector;
import broadsheet.text.Words;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes what articles are compared by. */
public final class Fingerprints {
  /** The vector is made of headline, standfirst and this much of the text, in UTF-16 units. */
  private static final int MEANING_WITHIN = 1_200;

  /** Copies are recognised by this much of the text. */
  private static final int SKETCHED_WITHIN = 20_000;

  private Fingerprints() {}

  /** Every different word of an article in the form in which words are compared and counted. */
  public static Set<String> words(Article article) {
    return Words.keys(article.title() + "\n" + article.text()).stream()
        .map(TermFinder::stem)
        .collect(Collectors.toSet());
  }

  /** The words whose meaning stands for the article. */
  public static String opening(Article article) {
    var standfirst = article.standfirst() == null ? "" : article.standfirst() + ". ";
    var text = article.text();
    return article.title()
        + ". "
        + standfirst
        + text.substring(0, Math.min(text.length(), MEANING_WITHIN));
  }

  /**
   * The fingerprint of an article.
   *
   * @param vector the meaning of {@link #opening}
   * @param seenAt when it is admitted
   * @param rarity how rare words are
   */
  public static Fingerprint of(
      Article article, SentenceVector vector, Instant seenAt, Rarity rarity) {
    var date = article.date();
    var text = article.text();
    return new Fingerprint(
        article.id(),
        seenAt,
        date == null ? null : date.instant(),
        article.outlet(),
        vector,
        TermFinder.of(article, rarity),
        TextSketches.of(Words.keys(text.substring(0, Math.min(text.length(), SKETCHED_WITHIN)))));
  }
}
