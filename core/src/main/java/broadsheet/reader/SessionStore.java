package broadsheet.reader;

import java.time.Instant;
import java.util.Optional;

/** Port: keeps sessions. */
public interface SessionStore {
  void open(Session session);

  /** The session of this token hash that has not expired at {@code now}. */
  Optional<Session> find(String tokenHash, Instant now);

  void close(String tokenHash);

  void closeAll(ReaderId reader);
}
