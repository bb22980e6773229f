package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.EntityStore;
import broadsheet.entity.NameForms;
import broadsheet.entity.RegisterChange;
import broadsheet.entity.RegisterMark;
import broadsheet.entity.RegisterStore;
import broadsheet.entity.Ruling;
import broadsheet.entity.RulingStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the register for one run. Its own monitor guards it. */
public final class MemoryRegisterStore implements EntityStore, RegisterStore, RulingStore {
  private static final Comparator<Entity> MOST_FIRST =
      Comparator.comparingInt(Entity::articles)
          .reversed()
          .thenComparing(entity -> entity.id().value());
  private static final Comparator<Appearance> NEWEST_FIRST =
      Comparator.comparing(Appearance::at).thenComparing(one -> one.article().value()).reversed();

  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Map<Place, Appearance> appearances = new LinkedHashMap<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private @Nullable RegisterMark mark;

  private record Place(ArticleId article, EntityId named) {}

  @Override
  public synchronized Map<EntityId, Entity> entities(Collection<EntityId> ids) {
    var found = new HashMap<>(entities);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public synchronized List<Appearance> appearances(Collection<ArticleId> articles) {
    return appearances.values().stream()
        .filter(one -> articles.contains(one.article()))
        .sorted(
            Comparator.comparing((Appearance one) -> one.article().value())
                .thenComparing(one -> one.named().value()))
        .toList();
  }

  @Override
  public synchronized List<Appearance> reports(EntityId id, int limit, int offset) {
    return appearances.values().stream()
        .filter(one -> id.equals(one.entity()))
        .sorted(NEWEST_FIRST)
        .skip(Math.max(0, offset))
        .limit(Math.max(0, limit))
        .toList();
  }

  @Override
  public synchronized List<Entity> most(EntityType type, int limit, int offset) {
    return entities.values().stream()
        .filter(entity -> entity.type() == type)
        .sorted(MOST_FIRST)
        .skip(Math.max(0, offset))
        .limit(Math.max(0, limit))
        .toList();
  }

  @Override
  public synchronized List<Entity> named(String key) {
    return under(NameForms.lookup(key)).toList();
  }

  private Stream<Entity> under(String lookup) {
    return entities.values().stream()
        .filter(entity -> entity.lookups().contains(lookup))
        .sorted(MOST_FIRST);
  }

  @Override
  public synchronized List<Entity> sharing(Collection<String> lookups) {
    var found = new LinkedHashSet<Entity>();
    for (var lookup : lookups) {
      under(lookup).limit(SHARING_MAX).forEach(found::add);
    }
    return found.stream().sorted(Comparator.comparing(entity -> entity.id().value())).toList();
  }

  @Override
  public synchronized void keep(RegisterChange change, @Nullable RegisterMark reached) {
    change.gone().forEach(entities::remove);
    appearances
        .values()
        .removeIf(one -> one.entity() != null && change.gone().contains(one.entity()));
    change
        .united()
        .forEach((old, now) -> {
          entities.remove(old);
          appearances.replaceAll((place, one) -> old.equals(one.entity()) ? as(one, now) : one);
        });
    change.entities().forEach(entity -> entities.put(entity.id(), entity));
    change
        .appearances()
        .forEach(one -> appearances.put(new Place(one.article(), one.named()), one));
    mark = reached == null ? mark : reached;
  }

  private static Appearance as(Appearance one, EntityId entity) {
    return new Appearance(
        one.article(), one.at(), one.named(), one.name(), entity, one.mentions(), one.reasons());
  }

  @Override
  public synchronized Optional<RegisterMark> mark() {
    return Optional.ofNullable(mark);
  }

  @Override
  public synchronized void clear() {
    entities.clear();
    appearances.clear();
    mark = null;
  }

  @Override
  public synchronized List<Ruling> rulings() {
    return List.copyOf(rulings);
  }

  @Override
  public synchronized void rule(Ruling ruling) {
    rulings.removeIf(old -> old.one().equals(ruling.one()) && old.other().equals(ruling.other()));
    rulings.add(ruling);
  }
}
