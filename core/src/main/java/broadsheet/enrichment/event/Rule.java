package broadsheet.enrichment.event;

import java.util.List;
import java.util.Set;

/**
 * When a word tells of a kind of event.
 *
 * @param conditions all of which must hold
 * @param roles "subject-to", "own-to", "of-by", "with", "named" …
 */
record Rule(EventKind kind, List<Condition> conditions, Set<String> roles) {
  /** Which part of the clause a condition looks at. */
  enum Slot {
    SUBJECT,
    OBJECT,
    NEXT,
    MODIFIER,
    SENTENCE,
    GOVERNOR
  }

  /** How strict a condition is where the part is absent. */
  enum Need {
    /** The part is there and is one of these. */
    MUST,
    /** If the part is there, it is one of these. */
    MAY,
    /** The part is none of these. */
    NOT
  }

  /**
   * What a part of the clause must be.
   *
   * @param values words in small letters and senses in capitals
   */
  record Condition(Slot slot, Need need, Set<String> values) {}

  boolean has(String role) {
    return roles.contains(role);
  }
}
