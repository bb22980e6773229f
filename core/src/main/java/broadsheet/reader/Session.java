package broadsheet.reader;

import java.time.Instant;

/**
 * A signed-in browser.
 *
 * @param tokenHash SHA-256 of the cookie's token, in hex; the token itself is kept nowhere
 * @param opened when somebody signed in with it
 * @param device what kind of browser it is, in a few words; may be empty
 */
public record Session(
    String tokenHash, ReaderId reader, Instant expires, Instant opened, String device) {}
