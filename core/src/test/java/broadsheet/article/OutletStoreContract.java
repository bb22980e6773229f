package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link OutletStore} does. */
public abstract class OutletStoreContract {
  private static final Outlet TIDINGS =
      new Outlet("The Salline Tidings", "tidings.example", "Velmora", "Tern House", false);
  private static final Outlet WIRE = new Outlet("Meridian Wire", null, null, null, true);

  protected abstract OutletStore store();

  @Test
  public void learntOutletsComeBackByName() {
    var store = store();

    store.learn(List.of(TIDINGS, WIRE));

    assertThat(store.outlets()).containsExactly(WIRE, TIDINGS);
  }

  @Test
  public void learningAgainReplaces() {
    var store = store();
    store.learn(List.of(TIDINGS));
    var sold = new Outlet(TIDINGS.name(), TIDINGS.domain(), null, "Gull Group", false);

    store.learn(List.of(sold));

    assertThat(store.outlets()).containsExactly(sold);
  }

  @Test
  public void learningNothingKeepsEverything() {
    var store = store();
    store.learn(List.of(WIRE));

    store.learn(List.of());

    assertThat(store.outlets()).containsExactly(WIRE);
  }
}
