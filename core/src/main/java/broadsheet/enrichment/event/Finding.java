package broadsheet.enrichment.event;

import java.util.List;

/**
 * A word that tells of an event, with who takes part.
 *
 * @param at the word
 * @param isNoun whether it is a noun, which may be a mere name for an event told elsewhere
 * @param carrier the verb that says whether it happened: the word itself, or the one that the noun
 *     hangs on; -1 when there is none
 * @param reason which reading of the word it was
 */
record Finding(
    EventKind kind,
    int at,
    boolean isNoun,
    int carrier,
    List<Group> by,
    List<Group> to,
    String reason) {}
