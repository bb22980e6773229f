package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.brief.BriefEditor;
import broadsheet.brief.BriefMarkdown;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Hashtag;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.RelatedArticle;
import broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints what the code makes of the demo as small files that are read when they change. */
final class GoldenFiles {
  /** Stories of fewer reports have no brief among the files. */
  private static final int BRIEF_REPORTS_MIN = 5;

  /** One article of so many has its related ones shown. */
  private static final int RELATED_EACH = 5;

  private static final int RELATED = 3;
  private static final String HEAD =
      "# Written by ./broadsheet dev golden. Read the difference before you commit it.\n";

  private final StoryRun run;
  private final List<EnrichedArticle> articles;
  private final Map<ArticleId, Article> byId;

  private GoldenFiles(GoldenEdition edition) {
    run = edition.run();
    articles = edition.understood().stream().map(Understood::enriched).toList();
    byId = edition.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
  }

  /** The content of each file by its path below the folder of golden files. */
  static SortedMap<String, String> of(GoldenEdition edition) {
    return new GoldenFiles(edition).files();
  }

  private SortedMap<String, String> files() {
    var files = new TreeMap<String, String>();
    files.put("stories.txt", HEAD + lines(run.stories(), this::story));
    files.put("hashtags.txt", HEAD + lines(articles, GoldenFiles::hashtags));
    files.put("related.txt", HEAD + lines(sample(), this::related));
    run.stories().stream()
        .filter(story -> story.members().size() >= BRIEF_REPORTS_MIN)
        .forEach(story -> files.put(briefPath(story), brief(story)));
    return files;
  }

  private static <T> String lines(List<T> things, Function<T, String> printed) {
    return things.stream().map(printed).collect(Collectors.joining());
  }

  private String story(Story story) {
    var sources =
        String.format(
            Locale.ROOT,
            "   %d independent sources, %d reports\n",
            story.independentSources(),
            story.members().size());
    var tags = story.hashtags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    return String.format(Locale.ROOT, "\n%s\n   %s\n   %s\n", story.headline(), story.gist(), tags)
        + sources
        + lines(story.members(), GoldenFiles::member);
  }

  private static String member(Member member) {
    var copied = member.copyOf() == null ? "" : " = " + member.copyOf();
    var reason = member.joined().isEmpty() ? "" : ": " + member.joined().getFirst().text();
    return String.format(
        Locale.ROOT, "   - %s (%s)%s%s\n", member.article(), member.outlet(), copied, reason);
  }

  private static String hashtags(EnrichedArticle article) {
    var tags = article.enrichment().hashtags().stream().map(Hashtag::name);
    return article.article().id() + ": " + tags.collect(Collectors.joining(" ")) + "\n";
  }

  private List<Article> sample() {
    var sample = new ArrayList<Article>();
    for (var i = 0; i < articles.size(); i += RELATED_EACH) {
      sample.add(articles.get(i).article());
    }
    return sample;
  }

  private String related(Article article) {
    var related = run.related(article.id(), RELATED);
    return String.format(Locale.ROOT, "\n%s: %s\n", article.id(), article.title())
        + lines(related, this::related);
  }

  private String related(RelatedArticle related) {
    var reasons = related.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
    return String.format(
        Locale.ROOT,
        "   - %s: %s\n     %s\n",
        related.article(),
        titled(related.article()),
        reasons);
  }

  private String titled(ArticleId id) {
    return Objects.requireNonNull(byId.get(id)).title();
  }

  /** Named after the report that started it: headlines change, that does not. */
  private static String briefPath(Story story) {
    var first = story.members().getFirst().article().value();
    return "briefs/" + first.replace('/', '-') + ".md";
  }

  private String brief(Story story) {
    return BriefMarkdown.print(BriefEditor.edit(story, run.reports(story)), this::source);
  }

  private String source(Citation citation) {
    var article = Objects.requireNonNull(byId.get(citation.article()));
    return article.outlet() + ", " + article.id();
  }
}
