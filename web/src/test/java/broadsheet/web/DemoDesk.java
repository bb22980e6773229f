package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleStore;
import broadsheet.article.Body;
import broadsheet.article.Heading;
import broadsheet.article.Reading;
import broadsheet.article.Revision;
import broadsheet.article.Revisions;
import broadsheet.article.Version;
import broadsheet.ask.Answer;
import broadsheet.ask.AskSources;
import broadsheet.ask.Asker;
import broadsheet.ask.PlainLeadFinder;
import broadsheet.ask.Question;
import broadsheet.brief.Brief;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EnrichmentStore;
import broadsheet.enrichment.Hashtag;
import broadsheet.story.Admission;
import broadsheet.story.Fingerprint;
import broadsheet.story.Member;
import broadsheet.story.Rarity;
import broadsheet.story.Reason;
import broadsheet.story.RelatedArticle;
import broadsheet.story.SearchIndex;
import broadsheet.story.SearchIndex.Hit;
import broadsheet.story.SearchIndex.Query;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A desk with everything in memory, for tests and for looking at pages. */
final class DemoDesk {
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  final Map<ArticleId, EnrichedArticle> articles = new LinkedHashMap<>();
  final Map<StoryId, Story> stories = new LinkedHashMap<>();
  final DemoAccounts accounts = new DemoAccounts();
  final DemoInvitations invitations = new DemoInvitations(accounts);
  final DemoCorrections corrections = new DemoCorrections(this);
  final DemoOutlets outlets = new DemoOutlets(articles);
  final DemoSigns signs = new DemoSigns();
  final DemoRegister register = new DemoRegister();
  final DemoVersions versions = new DemoVersions(articles);
  long revisions;
  final DemoIntake intake = new DemoIntake();
  final DemoSources sources = new DemoSources();
  BiFunction<Story, List<EnrichedArticle>, Brief> editor = DemoBriefs::edit;
  Instant now = NOW;

  DemoDesk with(Story story, List<EnrichedArticle> reports) {
    reports.forEach(report -> articles.put(report.article().id(), report));
    stories.put(story.id(), story);
    return this;
  }

  /** The article reads otherwise from now on. */
  void revise(String id, String title, String text) {
    var before = articles.get(new ArticleId(id));
    if (before == null) {
      throw new IllegalArgumentException(id);
    }
    var old = before.article();
    var fresh =
        new Article(
            old.id(),
            1,
            old.url(),
            new Heading(title, old.standfirst()),
            old.credit(),
            old.date(),
            old.language(),
            Body.of(text),
            old.notes());
    if (Revisions.of(new Reading(old, null), new Reading(fresh, null))
        instanceof Revision.Changed(var article, var change)) {
      var known = new ArrayList<>(versions.versions(old.id()));
      known.add(Version.of(article, now, change));
      versions.changed.put(old.id(), known);
      articles.put(old.id(), new EnrichedArticle(article, before.enrichment()));
      revisions++;
    }
  }

  Desk desk() {
    return new Desk(
        new Articles(),
        new Enrichments(),
        register(),
        register,
        new Stories(),
        outlets,
        outlets,
        signs,
        versions,
        new Search(),
        words -> null,
        this::ask,
        (story, reports) -> editor.apply(story, reports),
        this::related,
        accounts,
        accounts,
        accounts,
        accounts,
        accounts,
        invitations,
        corrections,
        intake,
        sources.room(),
        () -> now,
        stories::size,
        () -> revisions);
  }

  private Answer ask(Question question, List<ArticleId> within) {
    var finder = new PlainLeadFinder();
    articles.forEach((id, report) -> {
      if (within.isEmpty() || within.contains(id)) {
        finder.add(report.article());
      }
    });
    var sources =
        new AskSources(
            finder,
            ids -> new Articles().articles(ids),
            some ->
                some.stream()
                    .map(article -> Objects.requireNonNull(articles.get(article.id())))
                    .toList(),
            null,
            Rarity.unknown());
    return Asker.answer(question, sources);
  }

  /** Takes in all articles that are not in the register yet. */
  private DemoRegister register() {
    articles.values().forEach(register::take);
    return register;
  }

  private Optional<Story> storyOf(ArticleId id) {
    return stories.values().stream()
        .filter(story -> story.members().stream().map(Member::article).anyMatch(id::equals))
        .findFirst();
  }

  private List<RelatedArticle> related(ArticleId id, int limit) {
    var tags = storyOf(id).map(Story::hashtags).orElse(List.of());
    var found = new ArrayList<RelatedArticle>();
    for (var story : stories.values()) {
      var shared = story.hashtags().stream().filter(tags::contains).toList();
      var isOther = story.members().stream().noneMatch(m -> m.article().equals(id));
      if (isOther && !shared.isEmpty() && found.size() < limit) {
        var reason = new Reason("names", "both name " + String.join(", ", shared), 1);
        var article = story.members().getFirst().article();
        found.add(new RelatedArticle(article, story.id(), List.of(reason)));
      }
    }
    return found;
  }

  private final class Articles implements ArticleStore {
    @Override
    public Optional<Article> article(ArticleId id) {
      return Optional.ofNullable(articles.get(id)).map(EnrichedArticle::article);
    }

    @Override
    public List<Article> articles(Collection<ArticleId> ids) {
      return ids.stream().flatMap(id -> article(id).stream()).toList();
    }

    @Override
    public Set<ArticleId> known(Collection<ArticleId> ids) {
      return ids.stream().filter(articles::containsKey).collect(Collectors.toSet());
    }

    @Override
    public long count() {
      return articles.size();
    }
  }

  private final class Enrichments implements EnrichmentStore {
    @Override
    public Optional<Enrichment> enrichment(ArticleId id) {
      return Optional.ofNullable(articles.get(id)).map(EnrichedArticle::enrichment);
    }

    @Override
    public Map<ArticleId, Enrichment> enrichments(Collection<ArticleId> ids) {
      return ids.stream()
          .filter(articles::containsKey)
          .collect(Collectors.toMap(id -> id, id -> enrichment(id).orElseThrow(), (a, b) -> a));
    }

    @Override
    public List<ArticleId> tagged(String hashtagKey, int limit, int offset) {
      return articles.values().stream()
          .filter(a -> isTagged(a, hashtagKey))
          .map(a -> a.article().id())
          .skip(offset)
          .limit(limit)
          .toList();
    }

    @Override
    public long countTagged(String hashtagKey) {
      return articles.values().stream().filter(a -> isTagged(a, hashtagKey)).count();
    }

    private static boolean isTagged(EnrichedArticle article, String key) {
      return article.enrichment().hashtags().stream().map(Hashtag::key).anyMatch(key::equals);
    }
  }

  private final class Stories implements StoryStore {
    @Override
    public void admit(List<Admission> batch) {
      batch.forEach(admission -> stories.put(admission.story().id(), admission.story()));
    }

    @Override
    public Optional<Story> story(StoryId id) {
      return Optional.ofNullable(stories.get(id));
    }

    @Override
    public Optional<Story> storyOf(ArticleId id) {
      return DemoDesk.this.storyOf(id);
    }

    @Override
    public List<Story> latest(Instant before, int limit) {
      return stories.values().stream()
          .filter(story -> story.last().isBefore(before))
          .sorted(Comparator.comparing(Story::last).reversed())
          .limit(limit)
          .toList();
    }

    @Override
    public void replay(Instant since, BiConsumer<Fingerprint, StoryId> each) {}
  }

  private final class Search implements SearchIndex {
    @Override
    public void add(List<Entry> entries) {}

    @Override
    public List<Hit> search(Query query, broadsheet.enrichment.@Nullable SentenceVector vector) {
      var words = query.words().toLowerCase(Locale.ROOT);
      if (words.contains("(")) {
        throw new IllegalArgumentException("A bracket is open.");
      }
      var found = articles.values().stream().filter(a -> has(a, words)).toList();
      return found.stream()
          .skip(query.offset())
          .limit(query.limit())
          .map(a -> hit(a.article(), words, found.size()))
          .toList();
    }

    private static boolean has(EnrichedArticle report, String words) {
      return report.article().text().toLowerCase(Locale.ROOT).contains(words);
    }

    private Hit hit(Article article, String words, int total) {
      var at = article.text().toLowerCase(Locale.ROOT).indexOf(words);
      var from = Math.max(0, at - 80);
      var to = Math.min(article.text().length(), at + 160);
      var end = at + words.length();
      var snippet =
          article.text().substring(from, at)
              + '\ue000'
              + article.text().substring(at, end)
              + '\ue001'
              + article.text().substring(end, Math.max(end, to));
      var story = storyOf(article.id()).map(Story::id).orElse(new StoryId("none"));
      return new Hit(article.id(), story, 1, snippet, total);
    }

    @Override
    public void clear() {}

    @Override
    public long count() {
      return articles.size();
    }
  }
}
