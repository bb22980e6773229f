package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of our own making beside what is to be read out of them: NAME.html and NAME.json, which is
 * what {@code extract} prints. With {@code -Dbroadsheet.golden=write} the expectations are made
 * anew in the sources, to be reviewed as a diff.
 */
class GoldenPagesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path SOURCES = Path.of("src/test/resources/broadsheet/article/pages");

  @ParameterizedTest
  @MethodSource("pages")
  void isReadAsExpected(String name) throws IOException, URISyntaxException {
    var html = Files.readString(folder().resolve(name + ".html"));

    var article = HtmlExtractor.extract(html, new ArticleId(name), null).orElseThrow();

    var read = MAPPER.readTree(ArticleJson.print(article));
    if (System.getProperty("broadsheet.golden", "").equals("write")) {
      var pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(read) + "\n";
      Files.writeString(SOURCES.resolve(name + ".json"), pretty);
      return;
    }
    var expected = MAPPER.readTree(Files.readString(folder().resolve(name + ".json")));
    assertThat(read.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  static List<String> pages() throws IOException, URISyntaxException {
    try (var files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  private static Path folder() throws URISyntaxException {
    var folder = GoldenPagesTest.class.getResource("pages");
    assertThat(folder).isNotNull();
    return Path.of(folder.toURI());
  }
}
