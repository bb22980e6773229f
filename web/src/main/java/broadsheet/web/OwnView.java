package broadsheet.web;

import broadsheet.reader.Session;
import java.time.Instant;
import java.util.List;

/**
 * A reader's own account.
 *
 * @param said what was just done, empty when nothing was
 */
public record OwnView(String name, String role, List<Row> sessions, String said, String problem) {
  /**
   * A browser that is signed in.
   *
   * @param current whether it is this one
   */
  public record Row(String id, String device, Moment since, boolean current) {
    static Row of(Session session, String current, Instant now) {
      return new Row(
          session.tokenHash(),
          session.device().isEmpty() ? "A browser" : session.device(),
          session.opened().equals(Instant.EPOCH)
              ? Moment.UNKNOWN
              : Moment.of(session.opened(), now),
          session.tokenHash().equals(current));
    }
  }
}
