package broadsheet.entity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Standing;
import broadsheet.story.Reason;
import broadsheet.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of the register does. */
public abstract class RegisterStoreContract {
  private static final Instant DAY = Instant.parse("2031-03-01T08:00:00Z");
  private static final EntityId ORLIK = new EntityId("orlik");
  private static final EntityId BRANDT = new EntityId("brandt");

  protected abstract RegisterStore register();

  protected abstract RulingStore rulings();

  protected abstract EntityStore entities();

  private static Entity person(EntityId id, String name, int articles) {
    var key = NameForms.key(EntityType.PERSON, name);
    var reason = new Reason("name", "the same name", 1);
    var source = new Citation(new ArticleId("a1"), 2, new Span(3, 9));
    var sighting = new Sighting(DAY, source);
    var role = new RoleSpell("envoy", null, Standing.FORMER, 2, sighting, sighting);
    return new Entity(
        id,
        EntityType.PERSON,
        name,
        List.of(new Alias(name, key, articles, List.of(reason))),
        List.of(role),
        Map.of(new EntityId("varr"), 3),
        articles,
        DAY,
        DAY.plusSeconds(60));
  }

  private static Appearance appearance(String article, int hours, @Nullable EntityId entity) {
    return new Appearance(
        new ArticleId(article),
        DAY.plusSeconds(hours * 3600L),
        new EntityId("P:" + article),
        "Orlik",
        entity,
        2,
        List.of(new Reason("company", "named beside Varr before", 0.25)));
  }

  private static RegisterChange change(List<Entity> entities, Appearance... appearances) {
    return new RegisterChange(Set.of(), Map.of(), entities, List.of(appearances));
  }

  @Test
  void whatWasKeptIsFoundAgain() {
    var orlik = person(ORLIK, "Dagna Orlik", 2);
    var first = appearance("a1", 0, ORLIK);
    var second = appearance("a2", 1, ORLIK);
    var unclear = appearance("a3", 2, null);
    register().keep(change(List.of(orlik), first, second, unclear), null);

    assertThat(entities().entities(List.of(ORLIK, BRANDT)))
        .containsExactly(Map.entry(ORLIK, orlik));
    assertThat(entities().named("dagna orlik")).containsExactly(orlik);
    assertThat(entities().most(EntityType.PERSON, 5, 0)).containsExactly(orlik);
    assertThat(entities().most(EntityType.PLACE, 5, 0)).isEmpty();
    assertThat(entities().reports(ORLIK, 5, 0)).containsExactly(second, first);
    assertThat(entities().reports(ORLIK, 5, 1)).containsExactly(first);
    assertThat(entities().appearances(List.of(new ArticleId("a3")))).containsExactly(unclear);
    assertThat(register().sharing(Set.of("=dagna orlik", "=nobody"))).containsExactly(orlik);
  }

  @Test
  void laterStateTakesThePlaceOfTheEarlier() {
    register()
        .keep(change(List.of(person(ORLIK, "Dagna Orlik", 1)), appearance("a1", 0, ORLIK)), null);
    var more = person(ORLIK, "Dagna Orlik", 9);
    register().keep(change(List.of(more), appearance("a1", 0, BRANDT)), null);

    assertThat(entities().entities(List.of(ORLIK))).containsValue(more);
    assertThat(entities().reports(ORLIK, 5, 0)).isEmpty();
    assertThat(entities().reports(BRANDT, 5, 0)).hasSize(1);
  }

  @Test
  void unitedEntityLeavesItsAppearancesToTheOther() {
    register()
        .keep(
            change(
                List.of(person(ORLIK, "Dagna Orlik", 1), person(BRANDT, "Ivo Brandt", 1)),
                appearance("a1", 0, BRANDT)),
            null);
    register()
        .keep(new RegisterChange(Set.of(), Map.of(BRANDT, ORLIK), List.of(), List.of()), null);

    assertThat(entities().entities(List.of(BRANDT))).isEmpty();
    assertThat(entities().reports(ORLIK, 5, 0)).hasSize(1);
    assertThat(register().sharing(Set.of("=ivo brandt"))).isEmpty();
  }

  @Test
  void goneEntityTakesItsAppearancesWithIt() {
    register()
        .keep(change(List.of(person(ORLIK, "Dagna Orlik", 1)), appearance("a1", 0, ORLIK)), null);
    register().keep(new RegisterChange(Set.of(ORLIK), Map.of(), List.of(), List.of()), null);

    assertThat(entities().entities(List.of(ORLIK))).isEmpty();
    assertThat(entities().appearances(List.of(new ArticleId("a1")))).isEmpty();
  }

  @Test
  void markIsKeptUntilEverythingIsForgottenButRulingsStay() {
    var mark = new RegisterMark(DAY, new ArticleId("a1"));
    var ruling = new Ruling(Ruling.Kind.APART, "b", "a");
    register().keep(change(List.of(person(ORLIK, "Dagna Orlik", 1))), mark);
    register().keep(change(List.of()), null);
    rulings().rule(new Ruling(Ruling.Kind.SAME, "a", "b"));
    rulings().rule(ruling);

    assertThat(register().mark()).contains(mark);
    register().clear();

    assertThat(register().mark()).isEmpty();
    assertThat(entities().most(EntityType.PERSON, 5, 0)).isEmpty();
    assertThat(rulings().rulings()).containsExactly(ruling);
  }

  @Test
  void onlyTheMostNamedShareALookup() {
    for (var i = 0; i < 40; i++) {
      var entity = person(new EntityId("e" + i), "Dagna Orlik", i + 1);
      register().keep(change(List.of(entity)), null);
    }

    assertThat(register().sharing(Set.of("=dagna orlik")))
        .hasSize(RegisterStore.SHARING_MAX)
        .allMatch(entity -> entity.articles() > 40 - RegisterStore.SHARING_MAX);
  }
}
