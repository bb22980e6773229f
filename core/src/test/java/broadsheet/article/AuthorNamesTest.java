package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Tam Vael|Tam Vael",
        "By Tam Vael and Mira Teel|Tam Vael; Mira Teel",
        "Von Tilda Morn und Jorn Haske, 9. Mai 2031|Tilda Morn; Jorn Haske",
        "Par Ilse Marrin et Odo Brenn|Ilse Marrin; Odo Brenn",
        "Por Ana Lirio y Bruno Casta|Ana Lirio; Bruno Casta",
        "di Lia Verani|Lia Verani",
        "Автор: Мира Тил|Мира Тил",
        "بقلم: سامر الخولي|سامر الخولي",
        "Author: Ludo van der Berk|Ludo van der Berk",
        "Tam Vael, Staff Writer|Tam Vael",
        "Tam Vael (Lorne Harbour)|Tam Vael",
        "Tam Vael • 9 May 2031|Tam Vael",
        "9. Mai 2031 von Tilda Morn|Tilda Morn",
        "Tilda Morn Fr, 9. Mai 2031|Tilda Morn",
        "Jon Arrad, Reuters|Jon Arrad; Reuters",
        "Mira Teel, Osk|Mira Teel",
        "Tilda Morn Chefredakteurin|Tilda Morn",
        "Mira|Mira",
      })
  void namesAreTakenOutOfTheirLine(String line, String names) {
    assertThat(String.join("; ", AuthorNames.of(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Staff",
        "admin",
        "https://osk.example/tam",
        "tam@osk.example",
        "by",
        "Redaktion",
        "a sentence that goes on about nothing at all"
      })
  void whatIsNoNameIsLeftOut(String line) {
    assertThat(AuthorNames.of(line)).isEmpty();
  }

  @Test
  void aLineIsAByLineOnlyWhenItBeginsAsOneAndHoldsNothingElse() {
    assertThat(AuthorNames.ofByLine("By Tam Vael")).containsExactly("Tam Vael");
    assertThat(AuthorNames.ofByLine("Tam Vael")).isEmpty();
    assertThat(AuthorNames.ofByLine("By the time the boats came in, Tam Vael had left the harbour"))
        .isEmpty();
  }
}
