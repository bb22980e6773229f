package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-09|2031-05-09",
        "2031-05-09T10:00:00+0200|2031-05-09T08:00:00Z",
        "2031-05-09 10:00:00 UTC|2031-05-09T10:00:00Z",
        "2031-05-09T10:00:00|2031-05-09",
        "20310509|2031-05-09",
        "Fri, 9 May 2031 10:00:00 GMT|2031-05-09T10:00:00Z",
        "Posted on May 9th, 2031 by Bo|2031-05-09",
        "9. Mai 2031|2031-05-09",
        "Stand: 09.05.2031|2031-05-09",
      })
  void knownFormsAreRead(String written, String date) {
    assertThat(Dates.parse(written).orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "0000-00-00", "2031-13-40", "1.2.3", "May the best win 2031"})
  void otherTextIsNoDate(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }
}
