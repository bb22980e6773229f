package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private static final String NAME = "Dagna Orlik";

  private static Role role(String text) {
    var begin = text.indexOf(NAME);
    return Objects.requireNonNull(Roles.of(text, new Span(begin, begin + NAME.length())), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday Russian Foreign Minister Dagna Orlik spoke.     | Russian Foreign Minister | Russia     | CURRENT
          Secretary of State Dagna Orlik spoke.                     | Secretary of State       |            | CURRENT
          It was former Texas Gov. Dagna Orlik who spoke.           | former Texas Gov.        | Texas      | FORMER
          Acting Defense Secretary Dagna Orlik spoke.               | Acting Defense Secretary |            | ACTING
          President-elect Dagna Orlik spoke.                        | President-elect          |            | COMING
          Kremlin spokesman Dagna Orlik spoke.                      | Kremlin spokesman        | Kremlin    | CURRENT
          Dagna Orlik, the head of the Pell Council, spoke.         | the head of the Pell Council | Pell Council | CURRENT
          Dagna Orlik, an adviser to Ms. Renk, spoke.               | an adviser to Ms. Renk   | Renk       | CURRENT
          Dagna Orlik is leading the Russian delegation in Kelda.   | leads the Russian delegation | Russia | CURRENT
          It was a group led by his chief of staff, Dagna Orlik.    | his chief of staff       |            | CURRENT
          Dagna Orlik, a veteran diplomat and former Velmoran deputy foreign minister who took part in the talks of 2014 and of 2015, spoke. | a veteran diplomat and former Velmoran deputy foreign minister | Velmoran | FORMER
          Fourteen-year-old Varr resident Dagna Orlik spoke.        | Fourteen-year-old Varr resident | Varr | CURRENT
          Dagna Orlik, an envoy to Russia, spoke.                   | an envoy to Russia       |            | CURRENT
          Dagna Orlik, head of the Pell Harbour Service, spoke.     | head of the Pell Harbour Service | Pell Harbour Service | CURRENT
          Dagna Orlik, a lawyer who won, spoke.                     | a lawyer                 |            | CURRENT
          Dagna Orlik, 42, a teacher from Varr, spoke.              | a teacher from Varr      | Varr       | CURRENT
          Dagna Orlik (R-Ohio) spoke.                               | R-Ohio                   | Republican | CURRENT
          Dagna Orlik, who leads the delegation, spoke.             | leads the delegation     |            | CURRENT
          Dagna Orlik was the minister of trade.                    | the minister of trade    |            | FORMER
          Dagna Orlik, whom the president has tapped to be his envoy, spoke. | his envoy       |            | COMING
          The foreign minister, Dagna Orlik, spoke.                 | The foreign minister     |            | CURRENT
          They met a delegation led by Dagna Orlik.                 | leads a delegation       |            | CURRENT
          Labour leader Dagna Orlik spoke.                          | Labour leader            | Labour     | CURRENT
          """)
  void roleIsTakenFromTheWordsAround(
      String text, String words, @Nullable String side, Standing standing) {
    var role = role(text);

    assertThat(role.words()).isEqualTo(words);
    assertThat(role.side()).isEqualTo(side);
    assertThat(role.standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Dagna Orlik spoke.
          A spokesman for Dagna Orlik spoke.
          Dagna Orlik, the council said on Monday.
          On Monday, Dagna Orlik, in Varr, spoke.
          Dagna Orlik, said the minister, spoke.
          When it rained Dagna Orlik spoke.
          He is a lawyer. Dagna Orlik is not.
          """)
  void wordsThatOnlyStandNearAreNoRole(String text) {
    var begin = text.indexOf(NAME);

    assertThat(Roles.of(text, new Span(begin, begin + NAME.length()))).as(text).isNull();
  }

  @Test
  void spanIsOfTheWordsThatSaySo() {
    var text = "They met Velmoran envoy Dagna Orlik.";

    assertThat(role(text).span().in(text)).isEqualTo("Velmoran envoy");
  }
}
