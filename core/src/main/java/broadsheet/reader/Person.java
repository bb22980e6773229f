package broadsheet.reader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the owner's list of people has it.
 *
 * @param active whether they may come in
 * @param since when they accepted their invitation, null for those who came without one
 */
public record Person(
    ReaderId id, String name, Role role, boolean active, @Nullable Instant since) {}
