package broadsheet.brief;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a finished brief against its reports again. */
public final class BriefVerifier {
  private BriefVerifier() {}

  /** What is wrong with the brief, a sentence each; a brief without any line is a fault too. */
  public static List<String> faults(Brief brief, List<EnrichedArticle> reports) {
    Map<ArticleId, Article> articles =
        reports.stream()
            .map(EnrichedArticle::article)
            .collect(Collectors.toMap(Article::id, Function.identity()));
    var lines = brief.sections().stream().flatMap(section -> section.lines().stream()).toList();
    if (lines.isEmpty()) {
      return List.of("the brief has no line");
    }
    return lines.stream().flatMap(line -> fault(line, articles)).toList();
  }

  private static Stream<String> fault(Line line, Map<ArticleId, Article> articles) {
    return switch (Evidence.check(line, articles::get)) {
      case Verdict.Allowed _ -> Stream.empty();
      case Verdict.Refused(var reason) -> Stream.of(reason + ": " + line.text());
    };
  }
}
