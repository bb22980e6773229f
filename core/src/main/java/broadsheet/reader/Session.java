package broadsheet.reader;

import java.time.Instant;

/**
 * A signed-in browser.
 *
 * @param tokenHash SHA-256 of the cookie's token, in hex; the token itself is kept nowhere
 */
public record Session(String tokenHash, ReaderId reader, Instant expires) {}
