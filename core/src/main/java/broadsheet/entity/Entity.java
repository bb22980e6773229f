package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person, organisation or place of the news.
 *
 * @param name the one that most articles use
 * @param aliases all its names, the first known first
 * @param roles in the order in which they were first told
 * @param companions whom articles named most often beside it, with how many did
 * @param articles how many name it
 * @param first when it was first in the news
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    List<Alias> aliases,
    List<RoleSpell> roles,
    Map<EntityId, Integer> companions,
    int articles,
    Instant first,
    Instant last) {
  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    companions = Map.copyOf(companions);
  }

  /** Under what it is looked for, in the register. */
  public Set<String> lookups() {
    var lookups = new LinkedHashSet<String>();
    aliases.forEach(alias -> lookups.addAll(Lookups.of(type, alias.key())));
    return lookups;
  }

  /** The role that most articles give, of equals the one told last. */
  public Optional<RoleSpell> role() {
    return roles.stream()
        .max(
            Comparator.comparingInt(RoleSpell::articles)
                .thenComparing(role -> role.last().at())
                .thenComparing(RoleSpell::words));
  }
}
