package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link SessionStore} does. */
public abstract class SessionStoreContract {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final ReaderId READER = new ReaderId("r1");
  private static final Session SESSION = session("ab12", READER, NOON);

  protected abstract SessionStore store();

  private static Session session(String token, ReaderId reader, Instant expires) {
    return new Session(token, reader, expires, expires.minusSeconds(600), "Firefox on Linux");
  }

  @Test
  public void openSessionIsFoundUntilItExpires() {
    var store = store();
    store.open(SESSION);

    assertThat(store.find("ab12", NOON.minusMillis(1))).contains(SESSION);
    assertThat(store.find("ab12", NOON)).isEmpty();
    assertThat(store.find("cd34", NOON.minusMillis(1))).isEmpty();
  }

  @Test
  public void openingAgainProlongs() {
    var store = store();
    store.open(SESSION);
    var longer = session("ab12", READER, NOON.plusSeconds(60));

    store.open(longer);

    assertThat(store.find("ab12", NOON)).contains(longer);
  }

  @Test
  public void closedSessionIsGone() {
    var store = store();
    store.open(SESSION);

    store.close("ab12");
    store.close("never opened");

    assertThat(store.find("ab12", Instant.EPOCH)).isEmpty();
  }

  @Test
  public void closeAllEndsOneReadersSessionsOnly() {
    var store = store();
    var other = session("ef56", new ReaderId("r2"), NOON);
    store.open(SESSION);
    store.open(session("cd34", READER, NOON));
    store.open(other);

    store.closeAll(READER);

    assertThat(store.find("ab12", Instant.EPOCH)).isEmpty();
    assertThat(store.find("cd34", Instant.EPOCH)).isEmpty();
    assertThat(store.find("ef56", Instant.EPOCH)).contains(other);
  }

  @Test
  public void sessionsAreListedForTheirReaderTheLatestFirst() {
    var store = store();
    var later = session("cd34", READER, NOON.plusSeconds(60));
    store.open(SESSION);
    store.open(later);
    store.open(session("ef56", new ReaderId("r2"), NOON));

    assertThat(store.sessions(READER, NOON.minusMillis(1))).containsExactly(later, SESSION);
    assertThat(store.sessions(READER, NOON)).containsExactly(later);
  }
}
