package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link AccountStore} does. */
public abstract class AccountStoreContract {
  private static final Account OWNER =
      new Account(new ReaderId("r1"), "dagna", Role.OWNER, "$argon2id$one");
  private static final Account READER =
      new Account(new ReaderId("r2"), "jon", Role.READER, "$argon2id$two");

  protected abstract AccountStore store();

  @Test
  public void addedAccountIsFound() {
    var store = store();

    assertThat(store.add(OWNER)).isTrue();

    assertThat(store.byName("dagna")).contains(OWNER);
    assertThat(store.byId(new ReaderId("r1"))).contains(OWNER);
    assertThat(store.byName("DAGNA")).isEmpty();
    assertThat(store.byId(new ReaderId("r9"))).isEmpty();
  }

  @Test
  public void takenNameIsRefusedAndNothingChanges() {
    var store = store();
    store.add(OWNER);

    assertThat(store.add(new Account(new ReaderId("r3"), "dagna", Role.READER, "x"))).isFalse();
    assertThat(store.add(new Account(new ReaderId("r1"), "other", Role.READER, "x"))).isFalse();

    assertThat(store.byName("dagna")).contains(OWNER);
    assertThat(store.byId(new ReaderId("r3"))).isEmpty();
    assertThat(store.byName("other")).isEmpty();
  }

  @Test
  public void ownerIsThereOnceAdded() {
    var store = store();
    store.add(READER);
    assertThat(store.hasOwner()).isFalse();

    store.add(OWNER);

    assertThat(store.hasOwner()).isTrue();
  }

  @Test
  public void changedPasswordIsTheOneThatCounts() {
    var store = store();
    store.add(OWNER);
    store.add(READER);

    store.changePassword(new ReaderId("r1"), "$argon2id$three");

    assertThat(store.byName("dagna").orElseThrow().passwordHash()).isEqualTo("$argon2id$three");
    assertThat(store.byName("jon")).contains(READER);
  }
}
