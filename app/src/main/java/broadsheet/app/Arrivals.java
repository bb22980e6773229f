package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.Change;
import broadsheet.article.PublicationTime;
import broadsheet.article.Reading;
import broadsheet.article.Revision;
import broadsheet.article.Revisions;
import broadsheet.article.Version;
import broadsheet.enrichment.RevisedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in: tells new ones from new versions of kept ones and from what is known already,
 * and lets them in, in the order of publication, a batch in one transaction. Two readings of one
 * address never stand in one batch, so that each is held against the one before it.
 */
final class Arrivals {
  /** Articles let in together. */
  static final int BATCH = 32;

  private static final Comparator<Incoming> BY_TIME =
      Comparator.comparing((Incoming one) -> instant(one.article().date()))
          .thenComparing(one -> instant(one.article().notes().modified()))
          .thenComparing(one -> Objects.requireNonNullElse(one.readAt(), Instant.EPOCH));

  private final Newsroom newsroom;
  private final Workshop workshop;
  private final IngestListener listener;

  /** A new version that is still to be understood. */
  private record Revised(Article article, Change change, @Nullable Instant readAt) {}

  Arrivals(Newsroom newsroom, Workshop workshop, IngestListener listener) {
    this.newsroom = newsroom;
    this.workshop = workshop;
    this.listener = listener;
  }

  /** Takes in all of these. */
  void take(List<Incoming> incoming) {
    var waiting = new ArrayList<>(waiting(incoming));
    listener.known(incoming.size() - waiting.size());
    listener.found(waiting.size());
    waiting.sort(BY_TIME);
    while (!waiting.isEmpty()) {
      var round = round(waiting);
      for (var begin = 0; begin < round.size(); begin += BATCH) {
        takeBatch(round.subList(begin, Math.min(round.size(), begin + BATCH)));
      }
    }
  }

  /** Those whose text is not kept; a reading whose time is known may bring an older text back. */
  private List<Incoming> waiting(List<Incoming> incoming) {
    var named =
        incoming.stream()
            .map(one -> new Incoming(ArticleIds.named(one.article()), one.readAt(), one.earlier()))
            .toList();
    var known = newsroom.known(named.stream().map(Arrivals::id).toList());
    var seen = new HashSet<>(known);
    return named.stream().filter(one -> one.readAt() != null || seen.add(id(one))).toList();
  }

  /** Takes out the first reading of each article; later ones wait for the next round. */
  private static List<Incoming> round(List<Incoming> waiting) {
    var keys = new HashSet<String>();
    var round = waiting.stream().filter(one -> keys.add(key(one))).toList();
    var left = new HashSet<String>();
    waiting.removeIf(one -> left.add(key(one)));
    return round;
  }

  private static String key(Incoming one) {
    return one.earlier() != null
        ? one.earlier().value()
        : ArticleIds.address(one.article()).orElse(id(one).value());
  }

  private void takeBatch(List<Incoming> batch) {
    var kept = kept(batch);
    var known = newsroom.known(batch.stream().map(Arrivals::id).toList());
    var fresh = new ArrayList<Article>();
    var revised = new ArrayList<Revised>();
    for (var one : batch) {
      var before = Optional.ofNullable(kept.get(key(one)));
      var now = new Reading(one.article(), one.readAt());
      switch (before.map(reading -> Revisions.of(reading, now)).orElse(new Revision.Another())) {
        case Revision.Changed(var article, var change) ->
            revised.add(new Revised(article, change, one.readAt()));
        case Revision.Another _ when known.contains(id(one)) -> listener.passed(one, "");
        case Revision.Another _ -> fresh.add(one.article());
        case Revision.Same _ -> listener.passed(one, "");
        case Revision.Stale(var why) -> listener.passed(one, why);
        case Revision.Broken(var why) -> listener.passed(one, why);
      }
    }
    admit(fresh);
    revise(revised);
  }

  /** The readings that are kept, by the keys of the batch. */
  private Map<String, Reading> kept(List<Incoming> batch) {
    var versions = newsroom.stores().versions();
    var addresses =
        batch.stream()
            .filter(one -> one.earlier() == null)
            .flatMap(one -> ArticleIds.address(one.article()).stream())
            .toList();
    var kept = new HashMap<>(versions.byAddress(addresses));
    var earlier =
        batch.stream().map(Incoming::earlier).filter(Objects::nonNull).distinct().toList();
    for (var article : newsroom.stores().articles().articles(earlier)) {
      var isFirst = article.version() == 1;
      var readAt = isFirst ? null : versions.versions(article.id()).getLast().seenAt();
      kept.put(article.id().value(), new Reading(article, readAt));
    }
    return kept;
  }

  private void admit(List<Article> fresh) {
    if (!fresh.isEmpty()) {
      newsroom.admit(workshop.understand(fresh));
      listener.added(fresh.size());
    }
  }

  private void revise(List<Revised> revised) {
    if (revised.isEmpty()) {
      return;
    }
    var enriched = workshop.enrich(revised.stream().map(Revised::article).toList());
    var batch = new ArrayList<RevisedArticle>();
    for (var i = 0; i < revised.size(); i++) {
      var one = revised.get(i);
      var seenAt = Objects.requireNonNullElseGet(one.readAt(), newsroom::now);
      var article = enriched.get(i).article();
      batch.add(new RevisedArticle(enriched.get(i), Version.of(article, seenAt, one.change())));
    }
    newsroom.revise(batch);
    listener.changed(batch.size());
  }

  private static ArticleId id(Incoming one) {
    return one.article().id();
  }

  private static Instant instant(@Nullable PublicationTime time) {
    return time == null ? Instant.EPOCH : time.instant();
  }
}
