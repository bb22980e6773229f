package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-09|2031-05-09",
        "2031-05-09T10:00:00+0200|2031-05-09T10:00:00+02:00",
        "2031-05-09 10:00:00 UTC|2031-05-09T10:00:00Z",
        "2031-05-09T10:00:00|2031-05-09",
        "20310509|2031-05-09",
        "Fri, 9 May 2031 10:00:00 GMT|2031-05-09T10:00:00Z",
        "Posted on May 9th, 2031 by Bo|2031-05-09",
        "9. Mai 2031|2031-05-09",
        "Stand: 09.05.2031|2031-05-09",
        "20310509T1135|2031-05-09",
        "1935999000|2031-05-08T09:30:00Z",
        "9 de mayo de 2031|2031-05-09",
        "le 9 mai 2031 à 18 h 20|2031-05-09",
        "1er juin 2031|2031-06-01",
        "9 maggio 2031|2031-05-09",
        "9 de março de 2031|2031-03-09",
        "vrijdag 9 mei 2031|2031-05-09",
        "9 травня 2031 року|2031-05-09",
        "9 мая 2031 г.|2031-05-09",
        "٩ مايو ٢٠٣١|2031-05-09",
        "9 كانون الثاني 2031|2031-01-09",
        "9 maja 2031|2031-05-09",
        "den 9 maj 2031|2031-05-09",
        "9. května 2031|2031-05-09",
        "9 Mayıs 2031 Cuma|2031-05-09",
        "2031. május 9.|2031-05-09",
        "2031年5月9日|2031-05-09",
        "2031년 5월 9일|2031-05-09",
        "09/05/31|2031-05-09",
      })
  void knownFormsAreRead(String written, String date) {
    assertThat(Dates.parse(written).orElseThrow()).hasToString(date);
  }

  @Test
  void figuresAreReadInThePagesOrder() {
    assertThat(Dates.parse("05/09/2031", DayOrder.MONTH_FIRST).orElseThrow())
        .hasToString("2031-05-09");
    assertThat(Dates.parse("05/09/2031", DayOrder.DAY_FIRST).orElseThrow())
        .hasToString("2031-09-05");
    assertThat(Dates.parse("05/19/2031", DayOrder.DAY_FIRST).orElseThrow())
        .hasToString("2031-05-19");
  }

  @ParameterizedTest
  @CsvSource({
    "en-US,,MONTH_FIRST",
    "en,,MONTH_FIRST",
    "en,osk.co.uk,DAY_FIRST",
    "en-GB,,DAY_FIRST",
    "de,,DAY_FIRST",
    "'',osk.de,DAY_FIRST"
  })
  void theOrderIsTheLanguages(String language, String host, DayOrder order) {
    assertThat(DayOrder.usual(language, host)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({
    "https://osk.example/2031/05/09/pier,2031-05-09",
    "https://osk.example/news/2031-05-09-pier,2031-05-09",
    "https://osk.example/20310509/pier,2031-05-09",
    "https://osk.example/2031/5/9/,2031-05-09"
  })
  void addressesTellTheDay(String address, String day) {
    assertThat(Dates.inAddress(address).orElseThrow()).hasToString(day);
  }

  @Test
  void otherNumbersInAddressesAreNoDays() {
    assertThat(Dates.inAddress("https://osk.example/pier-20319999")).isEmpty();
    assertThat(Dates.inAddress("https://osk.example/2031/pier")).isEmpty();
    assertThat(Dates.inAddress("https://osk.example/a12031-05-09")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "0000-00-00",
        "2031-13-40",
        "1.2.3",
        "May the best win 2031",
        "version 10.4.1.2031",
        "12:30",
        "call 555-12-31"
      })
  void otherTextIsNoDate(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }
}
