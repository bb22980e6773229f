package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;

/** Ids of entities: short, and the same whenever the register is made again. */
final class EntityIds {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 9;

  private EntityIds() {}

  /** From the key of the name that it was first known by; {@code number} tells namesakes apart. */
  static EntityId of(EntityType type, String key, int number) {
    var seed = type.name() + ':' + key + (number == 0 ? "" : "#" + number);
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < seed.length(); i++) {
      hash = (hash ^ seed.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    var id = new StringBuilder(LENGTH);
    for (var i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt((int) (hash >>> (5 * i)) & 31));
    }
    return new EntityId(id.toString());
  }
}
