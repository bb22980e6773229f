package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DatesElsewhereTest {
  private static final String PROSE =
      " Envoys of Veldrin and Osk agreed on a timetable for the night ferries, said the harbour"
          + " minister of Osk, and nobody who stood on the pier that morning objected to it, not"
          + " even the owners of the two older boats, which are to be sold before the winter.";

  @Test
  void aParagraphMayOpenWithItsDay() {
    assertThat(date("<h1>Night ferries</h1><p>9.5.2031 –" + PROSE)).isEqualTo("2031-05-09");
    assertThat(date("<h1>Night ferries</h1><p>Statement of 9 May 2031 |" + PROSE))
        .isEqualTo("2031-05-09");
  }

  @Test
  void aDayInsideTheStoryIsNotThePublications() {
    assertThat(date("<h1>Night ferries</h1><p>On 9 May 2031 the boats will sail." + PROSE))
        .isEqualTo("none");
  }

  @Test
  void aTitleMayBeginWithItsDay() {
    assertThat(date("<title>09.05.2031 | Night ferries</title><h1>Night ferries</h1><p>" + PROSE))
        .isEqualTo("2031-05-09");
  }

  @Test
  void whatAScriptBuildsThePageFromMayTell() {
    var script = "<script>window.page = {\"publishedAt\": \"2031-05-09T10:00:00Z\"}</script>";

    assertThat(date(script + "<h1>Night ferries</h1><p>" + PROSE))
        .isEqualTo("2031-05-09T10:00:00Z");
  }

  @Test
  void aFieldWithoutAValueTellsNothing() {
    assertThat(date("<script>f(\"publishedAt\", \"2031-05-09\")</script><p>" + PROSE))
        .isEqualTo("none");
  }

  @Test
  void theOnlyMarkedDayCountsWhereverItStands() {
    var page = "<h1>Night ferries</h1><p>" + PROSE.repeat(6) + "<footer>";
    var mark = "<time itemprop=datePublished datetime=2031-05-09>May</time>";

    assertThat(date(page + mark)).isEqualTo("2031-05-09");
    assertThat(date(page + mark + mark.replace("09", "08"))).isEqualTo("none");
  }

  @Test
  void anyUsualPlaceGoesBefore() {
    assertThat(
            date(
                "<meta property=article:published_time content=2031-05-10>"
                    + "<h1>Night ferries</h1><p>9.5.2031 –"
                    + PROSE))
        .isEqualTo("2031-05-10");
  }

  private static String date(String html) {
    var date = new HtmlMetadata(Jsoup.parse(html), null).date();
    return date == null ? "none" : date.toString();
  }
}
