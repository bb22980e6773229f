package broadsheet.store;

import broadsheet.reader.ReaderId;
import broadsheet.reader.Session;
import broadsheet.reader.SessionStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps sessions for one run. */
public final class MemorySessionStore implements SessionStore {
  private static final Comparator<Session> LATEST_FIRST =
      Comparator.comparing(Session::opened).reversed().thenComparing(Session::tokenHash);

  private final Map<String, Session> byToken = new HashMap<>();

  /** Nobody is signed in yet. */
  public MemorySessionStore() {}

  @Override
  public synchronized void open(Session session) {
    byToken.put(session.tokenHash(), session);
  }

  @Override
  public synchronized Optional<Session> find(String tokenHash, Instant now) {
    return Optional.ofNullable(byToken.get(tokenHash))
        .filter(session -> session.expires().isAfter(now));
  }

  @Override
  public synchronized List<Session> sessions(ReaderId reader, Instant now) {
    return byToken.values().stream()
        .filter(session -> session.reader().equals(reader) && session.expires().isAfter(now))
        .sorted(LATEST_FIRST)
        .limit(100)
        .toList();
  }

  @Override
  public synchronized void close(String tokenHash) {
    byToken.remove(tokenHash);
  }

  @Override
  public synchronized void closeAll(ReaderId reader) {
    byToken.values().removeIf(session -> session.reader().equals(reader));
  }
}
