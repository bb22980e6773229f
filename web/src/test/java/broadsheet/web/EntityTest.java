package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Names;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.entity.Entity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntityTest {
  private static final String TEXT =
      "Envoy Dagna Orlik met Ivo Brandt, the harbour master, near Dorn Bay on Monday.\n\n"
          + "Ms. Orlik said that the Pell Council would wait.";

  private final List<EnrichedArticle> reports = List.of(named("n1"), named("n2"));
  private final DemoDesk demo =
      DemoNews.desk().with(DemoNews.story("st3", reports, List.of("DornBay")), reports);
  private final Desk desk = demo.desk();
  private final WebServer server = new WebServer(desk, WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  private static EnrichedArticle named(String id) {
    var report = DemoNews.report(id, "Envoy meets harbour master " + id, "Dorn Post", TEXT);
    var mentions = Names.mentions(TEXT, new PlainEntityRecognizer().recognize(TEXT, "en"));
    return new EnrichedArticle(
        report.article(), new Enrichment("en", List.of(), List.of(), mentions));
  }

  private Entity somebody() {
    return desk.entities().most(EntityType.PERSON, 1, 0).getFirst();
  }

  @Test
  void pageTellsNamesReportsAndCompany() {
    var body = browser.get(Links.entity(somebody())).body();

    assertThat(body).contains(somebody().name(), "Names", "All reports", "Person");
    assertThat(body).doesNotContain("Correct the register");
  }

  @Test
  void addressOfOneWhoIsNoMoreLeadsToWhoBearsTheName() {
    var slug = Links.entity(somebody());
    var old = slug.substring(0, slug.lastIndexOf('-')) + "-zzzzzzzzz";

    var answer = browser.get(old);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(slug);
    assertThat(browser.get("/entity/nobody-zzzzzzzzz").statusCode()).isEqualTo(404);
    assertThat(browser.get("/entity/x").statusCode()).isEqualTo(404);
  }

  @Test
  void editorsCorrectTheRegister() {
    browser.asOwner();
    var href = Links.entity(somebody());
    var other = desk.entities().most(EntityType.PERSON, 2, 0).getLast();

    assertThat(browser.get(href).body()).contains("Correct the register");
    browser.post(href + "/unite", Map.of("name", other.name()));
    browser.post(href + "/split", Map.of("key", "a name"));
    var refused = browser.post(href + "/unite", Map.of("name", "Nobody At All"));

    assertThat(demo.register.corrections)
        .containsExactly(
            "unite " + somebody().id().value() + " " + other.id().value(),
            "split " + somebody().id().value() + " a name");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Nobody else of that name");
  }

  @Test
  void readersDoNotCorrectIt() {
    browser.asReader(demo);

    assertThat(browser.post(Links.entity(somebody()) + "/split", Map.of("key", "a")).statusCode())
        .isIn(403, 404);
    assertThat(demo.register.corrections).isEmpty();
  }

  @Test
  void understandingShowsEverySpanToReadersOnly() {
    var visitor = browser.get("/article/n1/understanding").body();
    browser.asOwner();
    var body = browser.get("/article/n1/understanding").body();

    assertThat(visitor).contains("readers of this paper see").doesNotContain("Who is named");
    assertThat(body).contains("Who is named", "u-person", "u-role", "In the register:");
    assertThat(browser.get("/story/st3").body()).contains("Named most", Links.entity(somebody()));
    assertThat(browser.get("/article/n1").body()).contains("/understanding");
    assertThat(browser.get("/article/none/understanding").statusCode()).isEqualTo(404);
  }
}
