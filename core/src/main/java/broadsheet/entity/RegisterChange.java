package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be kept of a step of the register, in one piece.
 *
 * @param gone entities that are no more, with all their appearances
 * @param united entities that are now part of another, with their appearances
 * @param entities new ones, and changed ones as they are now
 * @param appearances of the articles taken, in place of what was kept of these articles' names
 */
public record RegisterChange(
    Set<EntityId> gone,
    Map<EntityId, EntityId> united,
    List<Entity> entities,
    List<Appearance> appearances) {
  public RegisterChange {
    united = Map.copyOf(united);
    gone = Set.copyOf(gone);
    entities = List.copyOf(entities);
    appearances = List.copyOf(appearances);
  }
}
