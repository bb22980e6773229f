package broadsheet.brief;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for what a brief may say (docs: evidence): a line is a span of a stored article, as
 * it stands or with recorded edits that can be done again, and it stands alone.
 */
public final class Evidence {
  private static final Set<String> JUDGEMENTS =
      Set.of(
          "essentially",
          "outrageous",
          "disgraceful",
          "shameful",
          "so-called",
          "sham",
          "staged",
          "unsurprisingly",
          "predictably",
          "cynical",
          "cynically",
          "brazen",
          "brazenly",
          "heroic",
          "cowardly",
          "barbaric",
          "remarkable",
          "stunning",
          "shocking",
          "shockingly",
          "farcical",
          "thankfully",
          "sadly",
          "tragically",
          "absurd",
          "evil",
          "laughable",
          "pathetic",
          "historic");
  private static final List<String> JUDGING =
      List.of(
          "war machine",
          "tangible blow",
          "speaks for itself",
          "no accident",
          "needless to say",
          "no secret that",
          "of course",
          "plain enough");
  private static final int LOOK_BACK = 600;
  private static final int LENGTH_MAX = 2000;

  private Evidence() {}

  /**
   * Whether {@code line} may be shown.
   *
   * @param articles the cited version of an article, null when it is not stored
   */
  public static Verdict check(Line line, Function<ArticleId, @Nullable Article> articles) {
    for (var citation : line.citations()) {
      var cited = articles.apply(citation.article());
      if (cited == null || citation.span().end() > cited.text().length()) {
        return new Verdict.Refused("the cited sentence is not stored");
      }
      if (citation.version() != cited.version()) {
        return new Verdict.Refused("another version of the report is cited");
      }
    }
    var citation = line.citations().getFirst();
    var article = articles.apply(citation.article());
    if (article == null || line.text().isBlank() || line.text().length() > LENGTH_MAX) {
      return new Verdict.Refused("no line, or one too long");
    }
    var fault =
        switch (line.form()) {
          case VERBATIM -> verbatim(line, citation.span().in(article.text()));
          case TRIMMED -> new TrimCheck(line, article, citation.span()).fault();
          case COMPOSED -> "composed lines need a ledger's fields";
        };
    fault = fault == null ? StandAlone.fault(line.text()) : fault;
    fault = fault == null ? judgement(line.text()) : fault;
    return fault == null ? new Verdict.Allowed() : new Verdict.Refused(fault);
  }

  private static @Nullable String verbatim(Line line, String source) {
    if (!line.edits().isEmpty()) {
      return "verbatim, yet with edits";
    }
    return line.text().equals(source) ? null : "not the words of the cited span";
  }

  /** Words that evaluate and stand in nobody's mouth. */
  private static @Nullable String judgement(String line) {
    var bare = Quotes.outside(line);
    var keys = Words.keys(bare);
    if (keys.stream().anyMatch(Speech::isVerb)) {
      return null;
    }
    var lower = Words.key(bare);
    for (var phrase : JUDGING) {
      if (lower.contains(phrase)) {
        return "the outlet's own judgement: \"" + phrase + "\"";
      }
    }
    return keys.stream()
        .filter(JUDGEMENTS::contains)
        .findFirst()
        .map(word -> "the outlet's own judgement: \"" + word + "\"")
        .orElse(null);
  }

  /** Names of two or more words in the text before {@code end}, nearest paragraph only. */
  static Set<String> namesBefore(String text, int end) {
    var paragraph = text.lastIndexOf("\n\n", Math.max(0, end - 1));
    var begin = Math.max(paragraph < 0 ? 0 : paragraph, end - LOOK_BACK);
    return new LinkedHashSet<>(Names.in(text.substring(begin, end)));
  }
}
