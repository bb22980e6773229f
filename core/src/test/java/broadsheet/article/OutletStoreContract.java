package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.source.Url;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link OutletStore} does. */
public abstract class OutletStoreContract {
  private static final String NAME = "The Salline Tidings";
  private static final Outlet TIDINGS =
      new Outlet(
          NAME,
          List.of(),
          "tidings.example",
          "Velmora",
          "Tern House",
          false,
          "en",
          new Url("https://tidings.example/"),
          new Url("https://tidings.example/sign.svg"));
  private static final Outlet WIRE =
      new Outlet("Meridian Wire", List.of(), null, null, null, true, null, null, null);

  protected abstract OutletStore store();

  private static OutletFile told(OutletField field, String value, Knowledge knowledge) {
    return new OutletFile(NAME, List.of(), List.of(new OutletFact(field, value, knowledge)));
  }

  private static OutletFile learnt(OutletField field, String value) {
    return told(field, value, Knowledge.LEARNT);
  }

  private static @Nullable String country(OutletStore store) {
    return store.outlets().getFirst().country();
  }

  @Test
  public void learntOutletsComeBackByName() {
    var store = store();

    store.learn(List.of(OutletFile.learnt(TIDINGS), OutletFile.learnt(WIRE)));

    assertThat(store.outlets()).containsExactly(WIRE, TIDINGS);
    assertThat(store.file(NAME)).contains(OutletFile.learnt(TIDINGS));
    assertThat(store.file("Nobody")).isEmpty();
  }

  @Test
  public void learningAgainReplacesWhatIsToldAndKeepsTheRest() {
    var store = store();
    store.learn(List.of(OutletFile.learnt(TIDINGS)));

    store.learn(List.of(learnt(OutletField.FAMILY, "Gull Group")));

    assertThat(store.outlets().getFirst().family()).isEqualTo("Gull Group");
    assertThat(country(store)).isEqualTo("Velmora");
  }

  @Test
  public void learningNothingKeepsEverything() {
    var store = store();
    store.learn(List.of(OutletFile.learnt(WIRE)));

    store.learn(List.of());

    assertThat(store.outlets()).containsExactly(WIRE);
  }

  @Test
  public void guessIsKeptApartAndNeverStandsForKnowledge() {
    var store = store();

    store.learn(List.of(told(OutletField.COUNTRY, "VL", Knowledge.GUESSED)));

    assertThat(country(store)).isNull();
    var guess = store.file(NAME).orElseThrow().best(OutletField.COUNTRY).orElseThrow();
    assertThat(guess.knowledge()).isEqualTo(Knowledge.GUESSED);
    store.learn(List.of(learnt(OutletField.COUNTRY, "OK")));
    store.learn(List.of(told(OutletField.COUNTRY, "XX", Knowledge.GUESSED)));
    assertThat(country(store)).isEqualTo("OK");
  }

  @Test
  public void whatAnEditorSetIsNeverOverwrittenByWhatIsLearnt() {
    var store = store();
    store.learn(List.of(OutletFile.learnt(TIDINGS)));

    store.set(NAME, Map.of(OutletField.COUNTRY, "Osmaria", OutletField.FAMILY, ""));
    store.learn(List.of(OutletFile.learnt(TIDINGS)));

    assertThat(country(store)).isEqualTo("Osmaria");
    assertThat(store.outlets().getFirst().family()).isNull();
  }

  @Test
  public void whatIsNoLongerSetIsAgainWhatWasLearnt() {
    var store = store();
    store.set(NAME, Map.of(OutletField.COUNTRY, "Osmaria"));
    store.learn(List.of(OutletFile.learnt(TIDINGS)));

    store.set(NAME, Map.of(OutletField.LANGUAGE, "fr"));

    assertThat(country(store)).isEqualTo("Velmora");
    assertThat(store.outlets().getFirst().language()).isEqualTo("fr");
  }

  @Test
  public void nobodyLearnsAnEditorsWord() {
    var store = store();

    assertThatThrownBy(
            () -> store.learn(List.of(told(OutletField.COUNTRY, "Osmaria", Knowledge.SET))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void mergedOutletsAreOneUnderOneName() {
    var store = store();
    store.learn(List.of(OutletFile.learnt(WIRE), learnt(OutletField.COUNTRY, "Velmora")));
    store.learn(
        List.of(
            new OutletFile(
                "Tidings",
                List.of("Tidings Online"),
                List.of(
                    new OutletFact(OutletField.COUNTRY, "Osmaria", Knowledge.LEARNT),
                    new OutletFact(OutletField.LANGUAGE, "en", Knowledge.LEARNT)))));

    store.merge("Tidings", NAME);
    store.learn(
        List.of(
            new OutletFile(
                "Tidings",
                List.of(),
                List.of(new OutletFact(OutletField.FAMILY, "Gull", Knowledge.LEARNT)))));

    assertThat(store.outlets()).hasSize(2);
    var merged = store.file("Tidings Online").orElseThrow().outlet();
    assertThat(merged.name()).isEqualTo(NAME);
    assertThat(merged.aliases()).containsExactly("Tidings", "Tidings Online");
    assertThat(merged.country()).isEqualTo("Velmora");
    assertThat(merged.language()).isEqualTo("en");
    assertThat(merged.family()).isEqualTo("Gull");
  }

  @Test
  public void mergingWithItselfOrNobodyChangesNothing() {
    var store = store();
    store.learn(List.of(OutletFile.learnt(WIRE)));

    store.merge("Meridian Wire", "Meridian Wire");
    store.merge("Meridian Wire", "Nobody");

    assertThat(store.outlets()).containsExactly(WIRE);
  }

  @Test
  public void aliasThatIsAnOutletOfItsOwnStaysOne() {
    var store = store();
    store.learn(List.of(OutletFile.learnt(WIRE)));

    store.learn(List.of(new OutletFile(NAME, List.of("Meridian Wire", "Tidings"), List.of())));

    assertThat(store.outlets()).extracting(Outlet::name).containsExactly("Meridian Wire", NAME);
    assertThat(store.file("Tidings").orElseThrow().name()).isEqualTo(NAME);
  }
}
