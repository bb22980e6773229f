package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link PeopleStore} and {@link InvitationStore} over one store of accounts does. */
public abstract class PeopleStoreContract {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final ReaderId DAGNA = new ReaderId("r1");
  private static final ReaderId JON = new ReaderId("r2");
  private static final Account OWNER = new Account(DAGNA, "dagna", Role.OWNER, "one");
  private static final Account READER = new Account(JON, "jon", Role.READER, "two");

  /** Everything about accounts that one store keeps. */
  public record Room(
      AccountStore accounts,
      PeopleStore people,
      InvitationStore invitations,
      SessionStore sessions) {}

  protected abstract Room room();

  private Room inhabited() {
    var room = room();
    room.accounts.add(OWNER);
    room.accounts.add(READER);
    room.sessions.open(new Session("s1", JON, NOON.plusSeconds(60), NOON, ""));
    return room;
  }

  private static Invitation invitation(String token, ReaderId reader) {
    return new Invitation(token, Role.EDITOR, reader, "dagna", NOON, NOON.plusSeconds(60));
  }

  private static Invitation invitation(String token) {
    return new Invitation(token, Role.EDITOR, null, "dagna", NOON, NOON.plusSeconds(60));
  }

  @Test
  public void peopleAreListedByName() {
    assertThat(inhabited().people.people())
        .containsExactly(
            new Person(DAGNA, "dagna", Role.OWNER, true, null),
            new Person(JON, "jon", Role.READER, true, null));
  }

  @Test
  public void lastOwnerStays() {
    var room = inhabited();

    assertThat(room.people.appoint(DAGNA, Role.EDITOR)).isFalse();
    assertThat(room.people.keepOut(DAGNA)).isFalse();
    assertThat(room.people.remove(DAGNA)).isFalse();
    assertThat(room.accounts.byName("dagna")).contains(OWNER);

    assertThat(room.people.appoint(JON, Role.OWNER)).isTrue();
    assertThat(room.people.appoint(DAGNA, Role.READER)).isTrue();
    assertThat(room.people.remove(JON)).isFalse();
  }

  @Test
  public void ownerWhoIsKeptOutIsNoOwner() {
    var room = inhabited();
    room.people.appoint(JON, Role.OWNER);
    room.people.keepOut(JON);

    assertThat(room.people.remove(DAGNA)).isFalse();
  }

  @Test
  public void whoIsKeptOutIsNotFoundUntilLetIn() {
    var room = inhabited();
    room.invitations.keep(invitation("t1", JON));

    assertThat(room.people.keepOut(JON)).isTrue();

    assertThat(room.accounts.byName("jon")).isEmpty();
    assertThat(room.accounts.byId(JON)).isEmpty();
    assertThat(room.sessions.find("s1", NOON)).isEmpty();
    assertThat(room.invitations.find("t1", NOON)).isEmpty();
    assertThat(room.accounts.add(new Account(new ReaderId("r9"), "jon", Role.READER, "x")))
        .isFalse();
    assertThat(room.people.letIn(JON)).isTrue();
    assertThat(room.accounts.byName("jon")).contains(READER);
  }

  @Test
  public void whoIsRemovedIsGoneWithTheirSessions() {
    var room = inhabited();

    assertThat(room.people.remove(JON)).isTrue();

    assertThat(room.people.people()).hasSize(1);
    assertThat(room.sessions.find("s1", NOON)).isEmpty();
    assertThat(room.people.remove(JON)).isFalse();
    assertThat(room.people.letIn(JON)).isFalse();
  }

  @Test
  public void invitationIsAcceptedOnce() {
    var room = inhabited();
    room.invitations.keep(invitation("t1"));
    var mira = new Account(new ReaderId("r3"), "mira", Role.EDITOR, "three");
    var again = new Account(new ReaderId("r4"), "nobody", Role.EDITOR, "four");

    assertThat(room.invitations.accept("t1", mira, NOON)).isTrue();
    assertThat(room.invitations.accept("t1", again, NOON)).isFalse();

    assertThat(room.accounts.byName("mira")).contains(mira);
    assertThat(room.people.people())
        .contains(new Person(mira.id(), "mira", Role.EDITOR, true, NOON));
    assertThat(room.invitations.open(NOON)).isEmpty();
  }

  @Test
  public void invitationSurvivesATakenNameAndAnotherRole() {
    var room = inhabited();
    room.invitations.keep(invitation("t1"));
    var taken = new Account(new ReaderId("r3"), "jon", Role.EDITOR, "x");
    var owner = new Account(new ReaderId("r3"), "mira", Role.OWNER, "x");

    assertThat(room.invitations.accept("t1", taken, NOON)).isFalse();
    assertThat(room.invitations.accept("t1", owner, NOON)).isFalse();

    assertThat(room.invitations.find("t1", NOON)).contains(invitation("t1"));
    assertThat(room.people.people()).hasSize(2);
  }

  @Test
  public void oldAndRevokedInvitationsAreNoGood() {
    var room = inhabited();
    room.invitations.keep(invitation("t1"));
    room.invitations.keep(invitation("t2"));
    room.invitations.revoke("t2");
    var mira = new Account(new ReaderId("r3"), "mira", Role.EDITOR, "x");
    var late = NOON.plusSeconds(60);

    assertThat(room.invitations.accept("t1", mira, late)).isFalse();
    assertThat(room.invitations.accept("t2", mira, NOON)).isFalse();
    assertThat(room.invitations.open(NOON)).containsExactly(invitation("t1"));
    assertThat(room.invitations.open(late)).isEmpty();
  }

  @Test
  public void newPasswordEndsSessionsAndOlderLinks() {
    var room = inhabited();
    room.invitations.keep(invitation("t1", JON));
    room.invitations.keep(invitation("t2", JON));
    var renewed = new Account(JON, "jon", Role.READER, "new");
    var other = new Account(DAGNA, "dagna", Role.OWNER, "new");

    assertThat(room.invitations.find("t1", NOON)).isEmpty();
    assertThat(room.invitations.accept("t2", other, NOON)).isFalse();
    assertThat(room.invitations.accept("t2", renewed, NOON)).isTrue();

    assertThat(room.accounts.byName("jon")).contains(renewed);
    assertThat(room.accounts.byName("dagna")).contains(OWNER);
    assertThat(room.sessions.sessions(JON, NOON)).isEqualTo(List.of());
    assertThat(room.invitations.find("t2", NOON)).isEmpty();
  }
}
