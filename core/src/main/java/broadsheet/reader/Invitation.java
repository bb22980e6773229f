package broadsheet.reader;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that can be used once: to get an account, or a new password for one.
 *
 * @param tokenHash SHA-256 of the link's token, in hex; the token itself is kept nowhere
 * @param role what the new account may do
 * @param reader whose password it renews, null when it makes an account
 * @param by the name of who made it
 */
public record Invitation(
    String tokenHash,
    Role role,
    @Nullable ReaderId reader,
    String by,
    Instant made,
    Instant expires) {
  /** How long an invitation can be accepted. */
  public static final Duration TO_JOIN = Duration.ofDays(7);

  /** How long a link to a new password can be used. */
  public static final Duration TO_RENEW = Duration.ofDays(1);

  public boolean renewsPassword() {
    return reader != null;
  }
}
