package broadsheet.entity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EntityType;
import org.junit.jupiter.api.Test;

class NameFormsTest {
  @Test
  void accentsHyphensAndApostrophesMakeNoOtherName() {
    assertThat(NameForms.key(EntityType.PERSON, "Édouard d\u2019Alemb\u00e9rt-No\u00ebl"))
        .isEqualTo("edouard dalembert noel");
    assertThat(NameForms.key(EntityType.PERSON, "J.K. Orlik")).isEqualTo("j k orlik");
    assertThat(NameForms.key(EntityType.PERSON, "\u0141ukasz \u00d8rlik"))
        .isEqualTo("lukasz orlik");
  }

  @Test
  void bodiesAreLookedForInOneOrderOfWords() {
    assertThat(NameForms.key(EntityType.ORGANIZATION, "Ministry of Defence"))
        .isEqualTo("defense ministry");
    assertThat(NameForms.key(EntityType.ORGANIZATION, "U.S. Department of the Interior"))
        .isEqualTo("us interior department");
    assertThat(NameForms.key(EntityType.ORGANIZATION, "Merewind Holdings Inc."))
        .isEqualTo("merewind holdings");
  }

  @Test
  void usagesOfWritingSoundTheSame() {
    assertThat(NameForms.sound("zavadskyy"))
        .isEqualTo(NameForms.sound("zavadskiy"))
        .isEqualTo(NameForms.sound("zavadsky"));
    assertThat(NameForms.sound("yevgeny")).isEqualTo(NameForms.sound("evgeni"));
    assertThat(NameForms.sound("orlik")).isNotEqualTo(NameForms.sound("orlek"));
  }
}
