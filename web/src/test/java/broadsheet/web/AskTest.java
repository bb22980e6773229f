package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EnrichedArticle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskTest {
  private static final String TEXT =
      "The ferry strike ended on Monday. Dagna Orlik led the pilots in the talks.\n\n"
          + "The harbour office in Dorn Bay expects the first boat on Thursday.";

  private final List<EnrichedArticle> reports =
      List.of(DemoNews.report("n1", "Ferry strike ends", "Dorn Post", TEXT));
  private final DemoDesk demo =
      DemoNews.desk().with(DemoNews.story("st3", reports, List.of("DornBay")), reports);
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  private String ask(String question) {
    return browser.get("/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)).body();
  }

  @Test
  void onlyReadersAsk() {
    assertThat(browser.get("/ask").statusCode()).isEqualTo(303);
    assertThat(browser.get("/search").body()).doesNotContain("/ask");

    browser.asOwner();

    assertThat(browser.get("/ask").body()).contains("made of sentences of your sources");
    assertThat(browser.get("/story/st3").body()).contains("Ask about this story");
  }

  @Test
  void anAnswerIsMadeOfSentencesThatLeadToTheirArticle() {
    browser.asOwner();

    assertThat(ask("Who led the pilots in the talks?"))
        .contains("Dagna Orlik led the pilots in the talks.", "/article/");
  }

  @Test
  void whatNoSourceSaysIsSaid() {
    browser.asOwner();

    assertThat(ask("Who won the chess championship in Tamber?"))
        .contains("Your sources do not say");
  }

  @Test
  void aQuestionTooLongIsRefusedInWords() {
    browser.asOwner();

    assertThat(ask("(".repeat(2_000))).contains("1000 characters", "role=\"alert\"");
  }

  @Test
  void markupInAQuestionIsShownAsText() {
    browser.asOwner();

    assertThat(ask("<script>alert(1)</script>")).doesNotContain("<script>alert");
  }
}
