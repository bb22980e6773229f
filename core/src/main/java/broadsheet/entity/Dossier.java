package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.story.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An entity while articles are added to it. Belongs to one {@link Register}. */
final class Dossier {
  private static final int ALIASES_MAX = 40;
  private static final int ROLES_MAX = 30;
  private static final int COMPANIONS_KEPT = 16;
  private static final int COMPANIONS_MAX = 32;

  /** A full name that so few of the articles use is not the one to show. */
  private static final int SELDOM = 4;

  private static final Comparator<Map.Entry<EntityId, Integer>> RAREST =
      Comparator.comparingInt((Map.Entry<EntityId, Integer> entry) -> entry.getValue())
          .thenComparing(entry -> entry.getKey().value());

  private static final Comparator<KnownRole> LEAST_TOLD =
      Comparator.comparingInt((KnownRole role) -> role.spell().articles())
          .thenComparing(role -> role.spell().last().at())
          .thenComparing(role -> role.spell().words());

  private final EntityId id;
  private final EntityType type;
  private final List<KnownName> names = new ArrayList<>();
  private final List<KnownRole> roles = new ArrayList<>();
  private final Map<EntityId, Integer> companions;
  private int articles;
  private Instant first;
  private Instant last;

  Dossier(Entity entity) {
    this.id = entity.id();
    this.type = entity.type();
    entity.aliases().forEach(alias -> names.add(KnownName.of(alias)));
    entity.roles().forEach(role -> roles.add(KnownRole.of(role)));
    this.companions = new HashMap<>(entity.companions());
    this.articles = entity.articles();
    this.first = entity.first();
    this.last = entity.last();
  }

  static Dossier fresh(EntityId id, EntityType type, Instant at) {
    return new Dossier(new Entity(id, type, "", List.of(), List.of(), Map.of(), 0, at, at));
  }

  EntityId id() {
    return id;
  }

  EntityType type() {
    return type;
  }

  int articles() {
    return articles;
  }

  List<KnownName> names() {
    return names;
  }

  List<KnownRole> roles() {
    return roles;
  }

  Map<EntityId, Integer> companions() {
    return companions;
  }

  boolean isNamed(String key) {
    return names.stream().anyMatch(name -> name.key().equals(key));
  }

  /** Persons known by one word only. */
  boolean isLone() {
    return type == EntityType.PERSON && names.stream().noneMatch(name -> name.person().isFull());
  }

  /** The countries that its names say. */
  Set<String> countries() {
    return names.stream()
        .map(name -> name.body().country())
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Counts an article that names it. */
  void add(Instant at) {
    articles++;
    first = at.isBefore(first) ? at : first;
    last = at.isAfter(last) ? at : last;
  }

  /** Takes a name of one article, its reasons if it is new; whether it is. */
  boolean addName(String form, List<Reason> reasons) {
    return add(new Alias(form, NameForms.key(type, form), 1, reasons));
  }

  private boolean add(Alias alias) {
    for (var i = 0; i < names.size(); i++) {
      var known = names.get(i).alias();
      if (known.key().equals(alias.key())) {
        var form = NameForms.isClean(known.form()) ? known.form() : alias.form();
        var articles = known.articles() + alias.articles();
        names.set(i, names.get(i).as(new Alias(form, alias.key(), articles, known.reasons())));
        return false;
      }
    }
    return names.size() < ALIASES_MAX && names.add(KnownName.of(alias));
  }

  void addRole(KnownRole role) {
    for (var i = 0; i < roles.size(); i++) {
      if (roles.get(i).isSame(role)) {
        roles.set(i, roles.get(i).and(role));
        return;
      }
    }
    if (roles.size() >= ROLES_MAX) {
      roles.remove(roles.stream().min(LEAST_TOLD).orElseThrow());
    }
    roles.add(role);
  }

  void addCompanion(EntityId other) {
    addCompanion(other, 1);
  }

  private void addCompanion(EntityId other, int times) {
    companions.merge(other, times, Integer::sum);
    if (companions.size() > COMPANIONS_MAX) {
      var rarest = companions.entrySet().stream().sorted(RAREST).map(Map.Entry::getKey);
      rarest.limit(COMPANIONS_MAX - COMPANIONS_KEPT).toList().forEach(companions::remove);
    }
  }

  /** Takes over all of another, with the reasons why they are one. */
  void absorb(Dossier other, List<Reason> reasons) {
    for (var name : other.names) {
      var alias = name.alias();
      var why = new ArrayList<>(reasons);
      why.addAll(alias.reasons());
      add(new Alias(alias.form(), alias.key(), alias.articles(), why));
    }
    other.roles.forEach(this::addRole);
    other.companions.forEach(this::addCompanion);
    companions.remove(id);
    companions.remove(other.id);
    articles += other.articles;
    first = other.first.isBefore(first) ? other.first : first;
    last = other.last.isAfter(last) ? other.last : last;
  }

  /** The name that most articles use; of a person one in full, unless that is seldom used. */
  String label() {
    var most = most(names);
    if (type != EntityType.PERSON || most.isEmpty() || most.get().person().isFull()) {
      return most.map(name -> name.alias().form()).orElse("");
    }
    var lone = most.get().alias();
    return most(names.stream().filter(name -> name.person().isFull()).toList())
        .filter(name -> name.alias().articles() * SELDOM >= lone.articles())
        .map(name -> name.alias().form())
        .orElse(lone.form());
  }

  private static Optional<KnownName> most(List<KnownName> names) {
    return names.stream().max(Comparator.comparingInt(name -> name.alias().articles()));
  }

  Entity entity() {
    return new Entity(
        id,
        type,
        label(),
        names.stream().map(KnownName::alias).toList(),
        roles.stream().map(KnownRole::spell).toList(),
        companions,
        articles,
        first,
        last);
  }
}
