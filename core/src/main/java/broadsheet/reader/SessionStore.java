package broadsheet.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: keeps sessions. */
public interface SessionStore {
  void open(Session session);

  /** The session of this token hash that has not expired at {@code now}. */
  Optional<Session> find(String tokenHash, Instant now);

  /** A reader's sessions that have not expired, the latest opened first, a hundred at most. */
  List<Session> sessions(ReaderId reader, Instant now);

  void close(String tokenHash);

  void closeAll(ReaderId reader);
}
