package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedTimesTest {
  private static void reads(String written, String instant) {
    assertThat(FeedTimes.of(written).at()).as(written).isEqualTo(Instant.parse(instant));
  }

  @Test
  void mailTimesAreReadInAllTheirForms() {
    reads("Fri, 09 May 2031 08:30:00 GMT", "2031-05-09T08:30:00Z");
    reads("Wed, 9 May 31 8:30 EST", "2031-05-09T13:30:00Z");
    reads("09 May 2031 08:30:05 +0530", "2031-05-09T03:00:05Z");
    reads("Fri, 9 May 2031 08:30:00 -07:00", "2031-05-09T15:30:00Z");
    reads("Fri,09-May-2031 08:30:00 UTC", "2031-05-09T08:30:00Z");
    reads("Fri May  9 08:30:00 PDT 2031", "2031-05-09T15:30:00Z");
    reads("May 9, 2031 8:30 PM", "2031-05-09T20:30:00Z");
    reads("Sept. 9, 2031, 12:05 a.m.", "2031-09-09T00:05:00Z");
    reads("Fri, 9 May 2031 08:30:00 GMT+0200", "2031-05-09T06:30:00Z");
    reads("Fri, 9 May 1998 00:00:60 Z", "1998-05-09T00:00:59Z");
  }

  @Test
  void standardTimesAreReadInAllTheirForms() {
    reads("2031-05-09T08:30:00Z", "2031-05-09T08:30:00Z");
    reads("2031-05-09T08:30:00.123+02:00", "2031-05-09T06:30:00Z");
    reads("2031-05-09 08:30:00 +0200", "2031-05-09T06:30:00Z");
    reads("2031-05-09T08:30-05:00", "2031-05-09T13:30:00Z");
    reads("20310509T083000Z", "2031-05-09T08:30:00Z");
    reads("20310509", "2031-05-09T00:00:00Z");
    reads("2031-05", "2031-05-01T00:00:00Z");
    reads("2031", "2031-01-01T00:00:00Z");
    reads("2031-129", "2031-05-09T00:00:00Z");
    reads("1935995400", "2031-05-08T08:30:00Z");
  }

  @Test
  void otherOrdersAreRead() {
    reads("09.05.2031 08:30", "2031-05-09T08:30:00Z");
    reads("05/09/2031 08:30", "2031-05-09T08:30:00Z");
    reads("29/05/2031", "2031-05-29T00:00:00Z");
    reads("2031/05/09 08:30:00 EDT", "2031-05-09T12:30:00Z");
  }

  @Test
  void monthsAreReadInManyLanguages() {
    reads("Παρ, 09 Μαΐ 2031 08:30:00 EST", "2031-05-09T13:30:00Z");
    reads("2031-május-09T8:30+02:00", "2031-05-09T06:30:00Z");
    reads("9 мая 2031 08:30", "2031-05-09T08:30:00Z");
    reads("9. Mai 2031", "2031-05-09T00:00:00Z");
    reads("9 août 2031", "2031-08-09T00:00:00Z");
    reads("2031년 05월 09일 오후 08:30:15", "2031-05-09T20:30:15Z");
    reads("2031-05-09 오전 08:30:15", "2031-05-09T08:30:15Z");
  }

  @Test
  void whatSaysNoTimeIsNone() {
    for (var text :
        new String[] {"", "yesterday", "99/99/9999", "0000-00-00", "May", "x".repeat(200)}) {
      assertThat(FeedTimes.of(text).at()).as(text).isNull();
    }
  }
}
