package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.AnswerNotes;
import broadsheet.source.Bytes;
import broadsheet.source.FetchResult;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecipeTest {
  private static final String RECIPE = "hosts = harbour.example\ntitle = .real";
  private static final String PAGE =
      "<html><head><title>Harbour News</title></head><body><h1>Section</h1>"
          + "<p class=real>Ferry &lt;b&gt;aground</p></body></html>";

  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void fieldsAreShownSideBySide() {
    var page = Jsoup.parse(owner.post("/recipe", Map.of("recipe", RECIPE, "page", PAGE)).body());

    assertThat(page.select("[aria-labelledby=field-title]").text())
        .contains("by the recipe", "Ferry <b>aground", "Without it");
    assertThat(page.select("main b")).isEmpty();
    assertThat(page.select("textarea[name=recipe]").text()).contains("title = .real");
  }

  @Test
  void pageOfAnAddressIsAskedFor() {
    assertThat(owner.post("/recipe", Map.of("recipe", RECIPE, "address", "harbour.example/a")))
        .satisfies(answer -> {
          assertThat(answer.statusCode()).isEqualTo(422);
          assertThat(answer.body()).contains("It cannot be had: answered 404.");
        });

    var notes =
        new AnswerNotes(
            new Url("https://harbour.example/a"), null, Validators.NONE, null, null, Map.of());
    var bytes = Bytes.of(PAGE.getBytes(StandardCharsets.UTF_8));
    demo.sources.answer = new FetchResult.Fetched(notes, "text/html", bytes);

    assertThat(owner.post("/recipe", Map.of("recipe", RECIPE, "address", "harbour.example/a")))
        .satisfies(answer -> assertThat(answer.body()).contains("Field by field"));
  }

  @Test
  void faultsNameTheirLines() {
    var answer = owner.post("/recipe", Map.of("recipe", "hosts = harbour.example\ntitel = h1"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The recipe cannot be used", "titel", "2");
  }

  @Test
  void withoutAPageItAsksForOne() {
    assertThat(owner.get("/recipe").body()).contains("Try a recipe", "hosts = ");
    assertThat(owner.post("/recipe", Map.of("recipe", RECIPE)).body()).contains("Give a page");
  }

  @Test
  void onlyTheOwnerTriesRecipes() {
    var reader = new Browser(server).asReader(demo);

    assertThat(reader.get("/recipe").statusCode()).isEqualTo(403);
    assertThat(reader.post("/recipe", Map.of("recipe", RECIPE)).statusCode()).isEqualTo(403);
    assertThat(new Browser(server).get("/recipe").statusCode()).isEqualTo(303);
  }
}
