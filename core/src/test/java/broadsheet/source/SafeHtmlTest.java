package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {
  private static String clean(String html) {
    return SafeHtml.clean(html, Reads.BASE);
  }

  @Test
  void whatRunsIsDroppedAndWhatIsReadStays() {
    assertThat(clean("<p style='x' id=y class=z onclick='w()'>Calm</p><script>bad()</script>"))
        .isEqualTo("<p>Calm</p>");
    assertThat(clean("<a href='java\tscript:bad()'>Calm</a>")).isEqualTo("<a>Calm</a>");
    assertThat(clean("<form><button formaction='x'>Calm</button></form>")).isEqualTo("Calm");
    assertThat(clean("<svg><script>bad()</script></svg><math><mi>x</mi></math>Calm"))
        .isEqualTo("Calm");
    assertThat(clean("<noscript><p title='</noscript><img src=x onerror=bad()>'>Calm"))
        .doesNotContain("onerror");
    assertThat(clean("<marquee>Calm</marquee>")).isEqualTo("Calm");
  }

  @Test
  void textThatAFrameOrACommentSwallowsComesBack() {
    assertThat(clean("Wind <iframe src='x'>and <b>rain</b>")).isEqualTo("Wind  and <b>rain</b>");
    assertThat(clean("Wind <!-- more > and rain")).isEqualTo("Wind  and rain");
  }

  @Test
  void linksAreAbsolute() {
    assertThat(clean("<a href='/x'>a</a><img src='y.png'><a href='mailto:a@b.example'>m</a>"))
        .isEqualTo(
            "<a href=\"https://tidings.example/x\">a</a>"
                + "<img src=\"https://tidings.example/news/y.png\">"
                + "<a href=\"mailto:a@b.example\">m</a>");
  }

  @Test
  void depthHasABound() {
    assertThat(clean("<div>".repeat(5_000) + "Calm")).isEqualTo("Calm");
  }

  @Property(tries = 200)
  void cleanTextIsCleanAgain(@ForAll String text) {
    var once = clean("<p>" + text + "<b title=\"" + text + "\">x");

    assertThat(Jsoup.parseBodyFragment(once).select("script,style,iframe,[onclick]")).isEmpty();
    assertThat(Jsoup.parseBodyFragment(clean(once)).text())
        .isEqualTo(Jsoup.parseBodyFragment(once).text());
  }
}
