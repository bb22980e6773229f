package broadsheet.entity;

import broadsheet.enrichment.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A role of an entity over time.
 *
 * @param words as an article put it
 * @param side for whom it is held, null when no article said
 * @param articles how many called it so
 */
public record RoleSpell(
    String words,
    @Nullable String side,
    Standing standing,
    int articles,
    Sighting first,
    Sighting last) {}
