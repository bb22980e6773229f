package broadsheet.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final double PATIENCE_MILLIS = 60_000;
  private static final String SECRET = "four quiet harbour words";

  @Test
  void newOwnerLoadsTheDemoReadsAndLeaves() throws IOException {
    try (var paper = OpenPaper.empty();
        var browser = Chromium.open();
        var owner = browser.visit(paper.address(), new NewContextOptions())) {
      setUp(owner, paper.code());
      loadDemo(owner);
      readFromFrontPageToCitedSentence(owner);
      findByHashtagAndWords(owner);
      signOut(owner);
      owner.expectGoodManners();
    }
  }

  private static void setUp(Visit owner, String code) {
    owner.go("/");
    owner.find("main a.button").click();
    owner.page().fill("#code", code);
    owner.page().fill("#name", "ada");
    owner.page().fill("#password", SECRET);
    owner.find("main button").click();
    assertThat(owner.find(".strip-links")).containsText("Sign out");
  }

  private static void loadDemo(Visit owner) {
    owner.go("/add");
    owner.find("form.demo button").click();
    var patient = new ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    assertThat(owner.find("[data-line]")).containsText(Pattern.compile("[1-9]\\d* of "), patient);
    assertThat(owner.find("h1"))
        .hasText("The reports are in", new HasTextOptions().setTimeout(PATIENCE_MILLIS));
    assertThat(owner.find(".desk-lead")).containsText("154 new");
  }

  private static void readFromFrontPageToCitedSentence(Visit owner) {
    owner.find("main a.button").click();
    var lead = owner.find(".card-lead h2 a");
    var headline = lead.innerText();
    lead.click();
    assertThat(owner.find("h1")).hasText(headline);

    var cite = owner.find(".cite").first();
    cite.locator(".cite-mark").hover();
    assertThat(cite.locator(".cite-card")).isVisible();
    var sentence = cite.locator("q").innerText();
    cite.locator(".cite-mark").click();
    assertThat(owner.find("#s")).hasText(sentence.replaceAll("[“”]", ""));
    assertThat(owner.find("#s")).isInViewport();
  }

  private static void findByHashtagAndWords(Visit owner) {
    owner.find(".article-margin .tags a").first().click();
    assertThat(owner.find("h1")).containsText("#");
    assertThat(owner.find(".rows > li").first()).isVisible();
    owner.page().keyboard().press("/");
    owner.page().keyboard().type("grain");
    owner.page().keyboard().press("Enter");
    assertThat(owner.find("h1")).hasText("grain");
    assertThat(owner.find(".rows mark").first()).containsText("rain");
  }

  private static void signOut(Visit owner) {
    owner.find(".strip-links button").click();
    assertThat(owner.find(".strip-links")).containsText("Sign in");
  }
}
