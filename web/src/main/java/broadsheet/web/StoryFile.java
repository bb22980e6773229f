package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Citation;
import broadsheet.article.OutletDirectory;
import broadsheet.brief.Brief;
import broadsheet.brief.Line;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.reader.ReadingText;
import broadsheet.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A story with what its pages say of it, made once while its reports stay the same. Holds no full
 * texts.
 *
 * @param reports the reports by id
 * @param cited what each citation of the brief points to
 * @param sources who stands behind the reports
 * @param people the persons and organisations that most reports name
 * @param openings how the first reports of different sources begin, for a story without a brief
 */
record StoryFile(
    Story story,
    Brief brief,
    Map<ArticleId, Report> reports,
    Map<Citation, Cited> cited,
    List<String> places,
    List<SourceView> sources,
    List<EntityLink> people,
    List<Opening> openings) {
  private static final int OPENINGS = 3;
  private static final int PLACES = 3;
  private static final int SENTENCE_MAX = 500;

  StoryFile {
    reports = Map.copyOf(reports);
    cited = Map.copyOf(cited);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    people = List.copyOf(people);
    openings = List.copyOf(openings);
  }

  /** A report without its text. */
  record Report(Article head) {
    ArticleRow row(Instant now) {
      return ArticleRow.of(head, now);
    }
  }

  /** What is known beside the reports: outlets, and who is named in them. */
  record Background(OutletDirectory outlets, List<EntityLink> people) {}

  /** How a report begins. */
  record Opening(ArticleId article, String text) {}

  static StoryFile of(
      Story story, List<EnrichedArticle> reports, Brief brief, Background background) {
    var articles = new HashMap<ArticleId, Article>();
    reports.forEach(report -> articles.put(report.article().id(), report.article()));
    var heads = new HashMap<ArticleId, Report>();
    articles.forEach((id, article) -> heads.put(id, new Report(withoutText(article))));
    return new StoryFile(
        story,
        brief,
        heads,
        cited(brief, articles),
        places(reports),
        SourceView.of(story, background.outlets()),
        background.people(),
        openings(story, articles));
  }

  /** Whether the brief cites exactly this. */
  boolean cites(Citation citation) {
    return cited.containsKey(citation);
  }

  private static Article withoutText(Article article) {
    return new Article(
        article.id(),
        article.version(),
        article.url(),
        article.heading(),
        article.credit(),
        article.date(),
        article.language(),
        Body.of(""),
        article.notes());
  }

  private static Map<Citation, Cited> cited(Brief brief, Map<ArticleId, Article> articles) {
    var cited = new HashMap<Citation, Cited>();
    var citations =
        brief.sections().stream()
            .flatMap(section -> section.lines().stream())
            .map(Line::citations)
            .flatMap(List::stream)
            .toList();
    var notes = new HashMap<ArticleId, Integer>();
    for (var citation : citations) {
      var article = articles.get(citation.article());
      if (article != null
          && article.version() == citation.version()
          && citation.span().end() <= article.text().length()) {
        notes.putIfAbsent(article.id(), notes.size() + 1);
        cited.put(citation, cite(article, citation, notes.getOrDefault(article.id(), 0)));
      }
    }
    return cited;
  }

  private static Cited cite(Article article, Citation citation, int note) {
    return new Cited(
        Objects.requireNonNullElse(article.outlet(), "Outlet unknown"),
        article.title(),
        ReadingText.cut(citation.span().in(article.text()), SENTENCE_MAX),
        Links.sentence(article, citation.span()),
        note,
        article.url() == null ? "" : article.url().value());
  }

  private static List<String> places(List<EnrichedArticle> reports) {
    var counts = new TreeMap<String, Integer>();
    for (var report : reports) {
      report.enrichment().entities().stream()
          .filter(mention -> mention.type() == EntityType.PLACE)
          .map(Mention::name)
          .distinct()
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .limit(PLACES)
        .collect(Collectors.toList());
  }

  private static List<Opening> openings(Story story, Map<ArticleId, Article> articles) {
    var origins = new ArrayList<String>();
    var openings = new ArrayList<Opening>();
    for (var member : story.members()) {
      var article = Optional.ofNullable(articles.get(member.article()));
      var isNew = article.isPresent() && !origins.contains(member.origin());
      if (isNew && openings.size() < OPENINGS) {
        origins.add(member.origin());
        var text = ReadingText.excerpt(article.get().body(), SENTENCE_MAX);
        openings.add(new Opening(member.article(), text));
      }
    }
    return openings;
  }
}
