package broadsheet.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an invitation to a correction that is taken back. */
class EditorJourneyTest {
  private static final String SECRET = "four quiet harbour words";

  private final NewContextOptions phone =
      new NewContextOptions().setViewportSize(360, 800).setColorScheme(ColorScheme.DARK);

  @Test
  void invitedReaderReadsAndInvitedEditorCorrects() throws IOException {
    try (var paper = OpenPaper.withDemo();
        var browser = Chromium.open();
        var owner = browser.visit(paper.address(), new NewContextOptions());
        var reader = browser.visit(paper.address(), phone);
        var editor = browser.visit(paper.address(), new NewContextOptions())) {
      setUp(owner, paper.code());
      join(reader, invitation(owner, "reader"), "bea");
      var story = largeStory(owner);
      readerCannotCorrect(reader, story);
      join(editor, invitation(owner, "editor"), "edi");
      split(editor, story);
      takeBack(editor, story);
      merge(editor, story);
      takeBack(editor, story);
      expectGoodManners(owner, "/people", "/account", "/corrections");
      expectGoodManners(editor, story + "/correct", story + "/history");
      expectGoodManners(reader, "/account", story + "/history", "/");
    }
  }

  private static void setUp(Visit owner, String code) {
    owner.go("/welcome");
    owner.page().fill("#code", code);
    owner.page().fill("#name", "ada");
    owner.page().fill("#password", SECRET);
    owner.find("main button").click();
  }

  private static String invitation(Visit owner, String role) {
    owner.go("/people").find("button[value=" + role + "]").last().click();
    return owner.find(".people-link code").innerText();
  }

  private static void join(Visit guest, String link, String name) {
    guest.go(link);
    guest.page().fill("#name", name);
    guest.page().fill("#password", SECRET);
    guest.find("main button").click();
    assertThat(guest.find(".strip-links")).containsText("Sign out");
  }

  /** A story of at least three reports that are not copies. */
  private static String largeStory(Visit visit) {
    var stories = new ArrayList<String>();
    visit.go("/").find(".card h2 a").all().forEach(a -> stories.add(a.getAttribute("href")));
    return stories.stream()
        .filter(story -> visit.go(story).find("#reports .rows > li").count() > 2)
        .findFirst()
        .orElseThrow();
  }

  private static void readerCannotCorrect(Visit reader, String story) {
    reader.go(story);
    assertThat(reader.find(".story-desk")).not().containsText("Correct");
    reader.go(story + "/correct");
    reader.forgive();
    assertThat(reader.find("h1")).hasText("Not for this account");
  }

  private static void split(Visit editor, String story) {
    editor.go(story).find(".story-desk a").last().click();
    editor.find("input[name=report]").last().check();
    editor.page().fill("#why", "another event");
    editor.find("form.correct button").first().click();
    editor.go(story + "/history");
    assertThat(editor.find(".ruling").first()).containsText("set apart as another event");
    editor.find(".ruling-facts a").last().click();
    assertThat(editor.find("#reports .rows > li")).hasCount(1);
  }

  private static void merge(Visit editor, String story) {
    editor.go(story + "/correct").find("input[name=story]").first().check();
    var gone = editor.find("input[name=story]").first().getAttribute("value");
    editor.find("#others ~ form button, section.correct form[method=post] button").last().click();
    editor.go("/story/" + gone);
    assertThat(editor.page())
        .hasURL(Pattern.compile(".*" + story.substring(story.lastIndexOf('-')) + "$"));
  }

  private static void takeBack(Visit editor, String story) {
    editor.go(story + "/history").find(".ruling button").first().click();
    assertThat(editor.find(".rulings")).containsText("taken back");
  }

  private static void expectGoodManners(Visit visit, String... paths) {
    for (var path : paths) {
      visit.go(path).expectGoodManners();
      assertThat(visit.accessFaults()).as(path).isEmpty();
    }
  }
}
