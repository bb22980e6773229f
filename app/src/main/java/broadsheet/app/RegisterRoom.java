package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.RevisedArticle;
import broadsheet.entity.Alias;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.Register;
import broadsheet.entity.RegisterChange;
import broadsheet.entity.RegisterDesk;
import broadsheet.entity.RegisterMark;
import broadsheet.entity.Report;
import broadsheet.entity.Ruling;
import broadsheet.story.Admission;
import broadsheet.story.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register of one data folder: takes articles in the order of admission, a batch in one
 * transaction, and notes how far it is. What an interruption left out is taken at the next start.
 * Its caller lets one thread in at a time, except for what editors rule.
 */
final class RegisterRoom implements RegisterDesk {
  private static final int CHUNK = 64;

  /** Of somebody whom more articles name, the later ones are not looked at again. */
  private static final int AGAIN_MAX = 20_000;

  private final Stores stores;
  private boolean current;

  /** An article that is not in the register yet. */
  private record Waiting(ArticleId id, Instant seenAt, Instant at) {
    static Waiting of(Fingerprint print) {
      return new Waiting(print.id(), print.seenAt(), print.at());
    }
  }

  RegisterRoom(Stores stores) {
    this.stores = stores;
  }

  /** Takes what was just admitted, unless older articles are to be taken first. */
  synchronized void take(List<Admission> admissions) {
    if (!current) {
      return;
    }
    var reports = new ArrayList<Report>();
    for (var admission : admissions) {
      reports.add(Report.of(admission.enriched(), admission.fingerprint().at()));
    }
    var last = admissions.getLast().fingerprint();
    take(reports, new RegisterMark(last.seenAt(), last.id()));
  }

  private void take(List<Report> reports, RegisterMark mark) {
    var rulings = stores.rulings().rulings();
    var shelf = stores.register().sharing(Register.lookups(reports, rulings));
    var register = new Register(shelf, rulings);
    reports.forEach(register::take);
    stores.register().keep(register.change(Set.of()), mark);
  }

  /** Takes all articles that were admitted after the last one taken. */
  synchronized void catchUp(Runnable goOn) {
    var mark = stores.register().mark();
    var since = mark.map(RegisterMark::seenAt).orElse(Instant.EPOCH);
    var waiting = new ArrayList<Waiting>();
    stores
        .stories()
        .replay(
            since,
            (print, story) -> {
              if (mark.isEmpty() || isAfter(print, mark.get())) {
                waiting.add(Waiting.of(print));
              }
            });
    for (var begin = 0; begin < waiting.size(); begin += CHUNK) {
      goOn.run();
      var chunk = waiting.subList(begin, Math.min(waiting.size(), begin + CHUNK));
      var articles = articles(chunk.stream().map(Waiting::id).toList());
      var reports = new ArrayList<Report>();
      for (var one : chunk) {
        var article = articles.get(one.id());
        if (article != null) {
          reports.add(Report.of(article, one.at()));
        }
      }
      take(reports, new RegisterMark(chunk.getLast().seenAt(), chunk.getLast().id()));
    }
    current = true;
  }

  private static boolean isAfter(Fingerprint print, RegisterMark mark) {
    var order = print.seenAt().compareTo(mark.seenAt());
    return order > 0 || (order == 0 && print.id().value().compareTo(mark.article().value()) > 0);
  }

  /** Makes the register again from the articles; rulings stay. */
  synchronized void again(Runnable goOn) {
    current = false;
    stores.register().clear();
    catchUp(goOn);
  }

  /** Finds who is meant by the new names of new versions; who was meant before stays. */
  synchronized void revised(List<RevisedArticle> batch) {
    if (current) {
      batch.forEach(one -> takeAgain(one.enriched(), one.version().seenAt(), Set.of()));
    }
  }

  /** Who is meant by names of an article that meant nobody or somebody who is no more. */
  private void takeAgain(EnrichedArticle article, Instant at, Set<EntityId> gone) {
    var known = new HashMap<EntityId, EntityId>();
    var when = at;
    for (var one : stores.entities().appearances(List.of(article.article().id()))) {
      when = one.at();
      if (one.entity() != null && !gone.contains(one.entity())) {
        known.put(one.named(), one.entity());
      }
    }
    var report = Report.of(article, when);
    var rulings = stores.rulings().rulings();
    var shelf = new LinkedHashSet<Entity>();
    shelf.addAll(stores.register().sharing(Register.lookups(List.of(report), rulings)));
    shelf.addAll(stores.entities().entities(known.values()).values());
    var register = new Register(shelf, rulings);
    register.take(report, known);
    stores.register().keep(register.change(Set.of()), null);
  }

  @Override
  public synchronized void unite(EntityId one, EntityId other) {
    var both = stores.entities().entities(List.of(one, other));
    var first = both.get(one);
    var second = both.get(other);
    if (first == null || second == null || one.equals(other)) {
      return;
    }
    stores.rulings().rule(new Ruling(Ruling.Kind.SAME, mainKey(first), mainKey(second)));
    decideAgain(Set.of(one, other));
  }

  private static String mainKey(Entity entity) {
    return entity.aliases().stream()
        .max(Comparator.comparingInt(Alias::articles))
        .map(Alias::key)
        .orElse("");
  }

  @Override
  public synchronized void split(EntityId id, String key) {
    var entity = stores.entities().entities(List.of(id)).get(id);
    if (entity == null || entity.aliases().size() < 2) {
      return;
    }
    for (var alias : entity.aliases()) {
      if (!alias.key().equals(key)) {
        stores.rulings().rule(new Ruling(Ruling.Kind.APART, key, alias.key()));
      }
    }
    decideAgain(Set.of(id));
  }

  /** Takes these out of the register, and all articles that name them in again. */
  private void decideAgain(Set<EntityId> ids) {
    var places = new ArrayList<Appearance>();
    ids.forEach(id -> places.addAll(stores.entities().reports(id, AGAIN_MAX, 0)));
    places.sort(Comparator.comparing(Appearance::at).thenComparing(one -> one.article().value()));
    stores.register().keep(new RegisterChange(ids, Map.of(), List.of(), List.of()), null);
    var order = places.stream().map(Appearance::article).distinct().toList();
    for (var begin = 0; begin < order.size(); begin += CHUNK) {
      var chunk = order.subList(begin, Math.min(order.size(), begin + CHUNK));
      var articles = articles(chunk);
      for (var id : chunk) {
        var article = articles.get(id);
        if (article != null) {
          takeAgain(article, at(places, id), ids);
        }
      }
    }
  }

  private static Instant at(List<Appearance> places, ArticleId id) {
    return places.stream()
        .filter(one -> one.article().equals(id))
        .map(Appearance::at)
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private Map<ArticleId, EnrichedArticle> articles(List<ArticleId> ids) {
    var articles = new HashMap<ArticleId, EnrichedArticle>();
    for (var entry : stores.indexables().indexables(ids)) {
      articles.put(entry.enriched().article().id(), entry.enriched());
    }
    return articles;
  }
}
