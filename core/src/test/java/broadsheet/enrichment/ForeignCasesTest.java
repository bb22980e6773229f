package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Hashtags and quotations of short articles of our own in nine languages. */
class ForeignCasesTest {
  private static final double RIGHT_MIN = 0.9;
  private static final List<Case> CASES = read();

  private record Case(
      String language, String title, String text, List<String> tags, List<String> quotes) {

    Article article() {
      return new Article(
          new ArticleId("1"),
          1,
          null,
          new Heading(title, null),
          Credit.of("Riverton Post"),
          null,
          language,
          Body.of(text),
          PageNotes.NONE);
    }

    List<String> hashtags() {
      return Hashtags.of(article(), language, List.of()).stream().map(Hashtag::name).toList();
    }

    List<Statement> statements() {
      return ForeignStatements.in(text, language, List.of());
    }
  }

  @Test
  void theWantedHashtagsAreThere() {
    var wrong = new ArrayList<String>();
    var wanted = 0;
    for (var each : CASES) {
      var tags = each.hashtags();
      wanted += each.tags().size();
      each.tags().stream()
          .filter(tag -> List.of(tag.split("\\|", -1)).stream().noneMatch(tags::contains))
          .forEach(tag -> wrong.add(each.title() + ": no " + tag + " in " + tags));
    }

    assertThat(1 - (double) wrong.size() / wanted).as(wrong.toString()).isGreaterThan(RIGHT_MIN);
  }

  @Test
  void everyQuotationHasItsSpeaker() {
    var wrong = new ArrayList<String>();
    var wanted = 0;
    for (var each : CASES) {
      var told = each.statements().stream().map(statement -> told(statement, each.text())).toList();
      wanted += each.quotes().size();
      each.quotes().stream()
          .filter(quote -> alternatives(quote).stream().noneMatch(told::contains))
          .forEach(quote -> wrong.add("no " + quote + " in " + told));
    }

    assertThat(1 - (double) wrong.size() / wanted).as(wrong.toString()).isGreaterThan(RIGHT_MIN);
  }

  @Test
  void nothingElseIsQuoted() {
    var told = CASES.stream().mapToInt(each -> each.statements().size()).sum();
    var wanted = CASES.stream().mapToInt(each -> each.quotes().size()).sum();

    assertThat(told).isLessThanOrEqualTo(wanted + 2);
  }

  @Test
  void aLanguageThatIsNotKnownHasNoneOfBoth() {
    var text = "\"Vi går hem nu och kommer inte tillbaka\", sade Karin Ahlqvast. Vi går.";

    assertThat(ForeignStatements.in(text, "sv", List.of())).isEmpty();
    assertThat(ForeignPhrases.keyphrases(CASES.getFirst().article(), "sv")).isEmpty();
    assertThat(ForeignPhrases.hashtags(CASES.getFirst().article(), "sv")).isEmpty();
  }

  private static String told(Statement statement, String text) {
    var speaker = statement.speaker().name();
    return statement.content().in(text).strip() + " | " + (speaker == null ? "-" : speaker);
  }

  /** A quotation with one of several speakers. */
  private static List<String> alternatives(String quote) {
    var parts = quote.split(" \\| ", 2);
    return List.of(parts[1].split("\\|", -1)).stream().map(who -> parts[0] + " | " + who).toList();
  }

  private static List<Case> read() {
    var cases = new ArrayList<Case>();
    for (var block : resource().split("(?m)^== ", -1)) {
      if (!block.isBlank()) {
        cases.add(parsed(block.lines().toList()));
      }
    }
    return List.copyOf(cases);
  }

  private static Case parsed(List<String> lines) {
    var tags = new ArrayList<String>();
    var quotes = new ArrayList<String>();
    var text = new ArrayList<String>();
    for (var line : lines.subList(2, lines.size())) {
      if (line.startsWith("#: ")) {
        tags.addAll(List.of(line.substring(3).split(", ", -1)));
      } else if (line.startsWith(">: ")) {
        quotes.add(line.substring(3));
      } else {
        text.add(line);
      }
    }
    var language = lines.getFirst().strip().toLowerCase(Locale.ROOT);
    return new Case(language, lines.get(1), String.join("\n", text), tags, quotes);
  }

  private static String resource() {
    var name = "/broadsheet/enrichment/foreign/cases.txt";
    try (var in = Objects.requireNonNull(ForeignCasesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("reading " + name, e);
    }
  }

  @Test
  void noSmallWordIsAKeyPhrase() {
    for (var each : CASES) {
      var phrases = ForeignPhrases.keyphrases(each.article(), each.language());
      assertThat(phrases).as(each.language()).isNotEmpty();
      assertThat(phrases)
          .as(each.language())
          .extracting(Keyphrase::name)
          .noneMatch(name -> ForeignWords.of(each.language()).stops().contains(name));
    }
  }
}
