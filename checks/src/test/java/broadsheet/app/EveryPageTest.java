package broadsheet.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private static final int PHONE = 360;
  private static final int DESK = 1440;
  private static final String NAME = "ada";
  private static final String SECRET = "four quiet harbour words";

  private OpenPaper paper;
  private Chromium browser;
  private List<String> pages;
  private List<String> ownPages;

  @BeforeAll
  void open() throws IOException {
    paper = OpenPaper.withDemo();
    browser = Chromium.open();
    try (var owner = visitor(DESK)) {
      owner.go("/welcome");
      owner.page().fill("#code", paper.code());
      owner.page().fill("#name", NAME);
      owner.page().fill("#password", SECRET);
      owner.find("main button").click();
      pages = pages(owner);
      ownPages = ownPages(owner);
    }
  }

  @AfterAll
  void close() throws IOException {
    browser.close();
    paper.close();
  }

  private Visit visitor(int width) {
    return browser.visit(paper.address(), new NewContextOptions().setViewportSize(width, 900));
  }

  private static List<String> pages(Visit visit) {
    var story = visit.go("/").find(".card-lead h2 a").getAttribute("href");
    var article = visit.go(story).find(".cite-mark").first().getAttribute("href");
    var tag = visit.find(".tags a").first().getAttribute("href");
    var outlet = visit.go(article).find(".kicker a").getAttribute("href");
    var versions = article.substring(0, article.indexOf('?')) + "/versions";
    var entity = visit.go(story).find(".entity-list a").first().getAttribute("href");
    return List.of(
        "/",
        story,
        article,
        tag,
        versions,
        versions.replace("/versions", "/understanding"),
        entity,
        outlet,
        "/outlets",
        "/search",
        "/search?q=grain+truce",
        "/login",
        "/about/keys");
  }

  /** What only those see who have an account; the last two are where finding and following end. */
  private static List<String> ownPages(Visit owner) {
    owner.go("/papers?paper=science&paper=sport&language=uk&language=es");
    owner.find("form.chosen > button").click();
    assertThat(owner.find("h1")).containsText("new sources");
    var source = owner.go("/sources").find(".feed-name a").first().getAttribute("href");
    owner.go("/add").page().fill("#address", "harbour.example");
    owner.find("form[action='/add/address'] button").click();
    assertThat(owner.find("h1")).hasText("Nothing to follow there");
    return List.of(
        "/add",
        "/intake/1",
        "/papers",
        "/papers?paper=world&paper=conflict&language=en&language=ar",
        "/sources",
        "/sources?show=paused",
        source,
        "/quarantine",
        "/recipe",
        "/find/1");
  }

  private static void expectGoodManners(Visit visit, List<String> paths) {
    paths.forEach(path -> visit.go(path).expectGoodManners());
  }

  private static void expectAccess(Visit visit, List<String> paths) {
    var faults = paths.stream().flatMap(path -> visit.go(path).accessFaults().stream());
    assertThat(faults).isEmpty();
  }

  @Test
  void pagesAreQuietSmallAndAccessible() {
    try (var visitor = visitor(DESK)) {
      expectAccess(visitor, pages);
      expectGoodManners(visitor, pages);
    }
  }

  @Test
  void ownersPagesAreQuietSmallAndAccessible() {
    try (var owner = visitor(DESK)) {
      owner.signIn(NAME, SECRET);
      var all = Stream.concat(pages.stream(), ownPages.stream()).toList();
      expectAccess(owner, all.subList(1, all.size()));
      expectGoodManners(owner, all);
    }
  }

  @Test
  void pagesFitAPhone() {
    try (var visitor = visitor(PHONE)) {
      expectGoodManners(visitor, pages);
      expectAccess(visitor, pages.subList(0, 2));
    }
  }

  @Test
  void ownersPagesFitAPhone() {
    try (var owner = visitor(PHONE)) {
      owner.signIn(NAME, SECRET);
      expectGoodManners(owner, ownPages);
    }
  }

  @Test
  void ownersPagesCanBeReadAtNight() {
    var night = new NewContextOptions().setColorScheme(ColorScheme.DARK);
    try (var owner = browser.visit(paper.address(), night)) {
      owner.signIn(NAME, SECRET);
      expectAccess(owner, ownPages);
    }
  }

  @Test
  void sourcesAreTendedWithoutScripts() {
    var plain = new NewContextOptions().setJavaScriptEnabled(false);
    try (var owner = browser.visit(paper.address(), plain)) {
      owner.signIn(NAME, SECRET);
      owner.go("/sources").find("button[value=pause]").first().click();
      assertThat(owner.find(".feed.is-paused")).hasCount(1);
      owner.find("button[value=resume]").click();
      assertThat(owner.find(".feed.is-paused")).hasCount(0);
    }
  }

  @Test
  void keysLeadToTheSources() {
    try (var owner = visitor(DESK)) {
      owner.signIn(NAME, SECRET);
      owner.go("/").page().keyboard().press("g");
      owner.page().keyboard().press("s");
      assertThat(owner.find("h1")).hasText("Sources");
    }
  }

  @Test
  void darkAndSepiaCanBeRead() {
    var night = new NewContextOptions().setColorScheme(ColorScheme.DARK);
    try (var visitor = browser.visit(paper.address(), night)) {
      expectAccess(visitor, pages.subList(0, 3));
      visitor.go("/").find("button[value=sepia]").click();
      assertThat(visitor.find("html")).hasAttribute("data-theme", "sepia");
      expectAccess(visitor, pages.subList(0, 3));
    }
  }

  @Test
  void keysMoveOpenAndSearch() {
    try (var visitor = visitor(DESK)) {
      var keys = visitor.go("/").page().keyboard();
      keys.press("j");
      keys.press("j");
      keys.press("k");
      assertThat(visitor.find(".card-lead")).hasClass(Pattern.compile(".*is-current.*"));
      keys.press("j");
      var headline = visitor.find(".is-current h2").innerText();
      keys.press("o");
      assertThat(visitor.find("h1")).hasText(headline);
      keys.press("/");
      assertThat(visitor.find("#q")).isFocused();
    }
  }

  @Test
  void readingNeedsNoScripts() {
    var plain = new NewContextOptions().setJavaScriptEnabled(false);
    try (var visitor = browser.visit(paper.address(), plain)) {
      visitor.go("/").find(".card-lead h2 a").click();
      assertThat(visitor.find(".told li").first()).isVisible();
      visitor.find(".cite-mark").first().click();
      assertThat(visitor.find("#s")).isVisible();
      visitor.page().fill("#q", "truce");
      visitor.page().press("#q", "Enter");
      assertThat(visitor.find(".rows > li").first()).isVisible();
    }
  }

  @Test
  void missingPageSaysSoAndShowsTheWay() {
    try (var visitor = visitor(PHONE)) {
      visitor.go("/story/never-written-0000000000");
      visitor.forgive();
      assertThat(visitor.find(".empty")).containsText("404");
      assertThat(visitor.accessFaults()).isEmpty();
    }
  }
}
