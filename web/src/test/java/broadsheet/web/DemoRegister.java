package broadsheet.web;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.EntityStore;
import broadsheet.entity.NameForms;
import broadsheet.entity.Register;
import broadsheet.entity.RegisterDesk;
import broadsheet.entity.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The register of the demo news; corrections are only noted. */
final class DemoRegister implements EntityStore, RegisterDesk {
  final List<String> corrections = new ArrayList<>();
  private final Register register = new Register(List.of(), List.of());

  void take(EnrichedArticle article) {
    var date = article.article().date();
    register.take(Report.of(article, date == null ? Instant.EPOCH : date.instant()));
  }

  private List<Entity> all() {
    return register.change(Set.of()).entities().stream()
        .sorted(Comparator.comparingInt(Entity::articles).reversed())
        .toList();
  }

  @Override
  public Map<EntityId, Entity> entities(Collection<EntityId> ids) {
    var found = new HashMap<EntityId, Entity>();
    all().forEach(entity -> found.put(entity.id(), entity));
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public List<Appearance> appearances(Collection<ArticleId> articles) {
    return register.change(Set.of()).appearances().stream()
        .filter(one -> articles.contains(one.article()))
        .toList();
  }

  @Override
  public List<Appearance> reports(EntityId id, int limit, int offset) {
    return register.change(Set.of()).appearances().stream()
        .filter(one -> id.equals(one.entity()))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Entity> most(EntityType type, int limit, int offset) {
    return all().stream()
        .filter(entity -> entity.type() == type)
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Entity> named(String key) {
    return all().stream()
        .filter(entity -> entity.lookups().contains(NameForms.lookup(key)))
        .toList();
  }

  @Override
  public void unite(EntityId one, EntityId other) {
    corrections.add("unite " + one.value() + " " + other.value());
  }

  @Override
  public void split(EntityId id, String key) {
    corrections.add("split " + id.value() + " " + key);
  }
}
