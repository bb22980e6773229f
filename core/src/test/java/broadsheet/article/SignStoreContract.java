package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Bytes;
import broadsheet.source.Url;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of signs does. */
public abstract class SignStoreContract {
  private static final Instant NOW = Instant.parse("2031-05-09T12:00:00Z");
  private static final Url HERE = new Url("https://gull.example/sign.png");
  private static final Url THERE = new Url("https://gull.example/new.png");

  protected abstract SignStore store();

  private static SignLook look(Url address, @Nullable Sign sign) {
    var next = NOW.plus(Duration.ofDays(7));
    return new SignLook("The Gull", address, NOW, next, sign, sign == null ? "gone" : "");
  }

  private static Sign sign(int mark) {
    return new Sign(Sign.Kind.PNG, Bytes.of(new byte[] {1, 2, (byte) mark}));
  }

  private static String key(SignStore store) {
    return Objects.requireNonNull(store.keys(List.of("The Gull")).get("The Gull"));
  }

  @Test
  void keptSignIsFoundByItsKey() {
    var store = store();

    store.keep(look(HERE, sign(1)));

    var keys = store.keys(List.of("The Gull", "Nobody"));
    assertThat(keys).containsOnlyKeys("The Gull");
    assertThat(store.sign(key(store))).contains(sign(1));
    assertThat(store.sign("no such key")).isEmpty();
  }

  @Test
  void newSignTakesTheOldOnesPlace() {
    var store = store();
    store.keep(look(HERE, sign(1)));
    var old = key(store);

    store.keep(look(HERE, sign(2)));

    assertThat(store.sign(key(store))).contains(sign(2));
    assertThat(store.sign(old)).isEmpty();
  }

  @Test
  void failureLeavesTheSignOfTheSameAddressOnly() {
    var store = store();
    store.keep(look(HERE, sign(1)));

    store.keep(look(HERE, null));
    assertThat(store.keys(List.of("The Gull"))).hasSize(1);

    store.keep(look(THERE, null));
    assertThat(store.keys(List.of("The Gull"))).isEmpty();
  }

  @Test
  void outletIsDueAtFirstAfterItsTimeAndAtANewAddress() {
    var store = store();
    assertThat(store.due(Map.of("The Gull", HERE), NOW)).containsExactly("The Gull");

    store.keep(look(HERE, null));

    assertThat(store.due(Map.of("The Gull", HERE), NOW)).isEmpty();
    assertThat(store.due(Map.of("The Gull", THERE), NOW)).containsExactly("The Gull");
    assertThat(store.due(Map.of("The Gull", HERE), NOW.plus(Duration.ofDays(7))))
        .containsExactly("The Gull");
  }
}
