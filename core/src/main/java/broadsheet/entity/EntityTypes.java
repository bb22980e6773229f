package broadsheet.entity;

import broadsheet.enrichment.EntityType;

/** Types of entities in words. */
public final class EntityTypes {
  private EntityTypes() {}

  /** Whether the register keeps things of this type. */
  public static boolean isKept(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, PLACE -> true;
      case GROUP, EVENT, WORK, LAW, OTHER -> false;
    };
  }

  /** "a person". */
  public static String article(EntityType type) {
    var word = word(type);
    return ("aeo".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  /** "person". */
  public static String word(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANIZATION -> "organisation";
      case PLACE -> "place";
      case GROUP -> "people or group";
      case EVENT -> "event";
      case WORK -> "work";
      case LAW -> "law";
      case OTHER -> "name of another kind";
    };
  }
}
