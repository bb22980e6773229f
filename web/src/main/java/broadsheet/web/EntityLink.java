package broadsheet.web;

import broadsheet.entity.Entity;
import broadsheet.entity.RoleSpell;

/**
 * Somebody as named in a list.
 *
 * @param note the role, or how many articles name it
 */
public record EntityLink(String href, String name, String note) {
  static EntityLink of(Entity entity) {
    var count = Counts.reports(entity.articles());
    return new EntityLink(
        Links.entity(entity), entity.name(), entity.role().map(RoleSpell::words).orElse(count));
  }
}
