package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeCommandTest {
  private static final String PAGE =
      "<html lang=en><link rel=canonical href=https://osk.example/pier>"
          + "<h1>The Observer of Friday</h1><p class=head>North pier to close</p>"
          + "<div><p>The council of Lorne Harbour voted on Thursday evening to close the north pier"
          + " to lorries for two years, the harbour office said.</p><p>The repair is to cost four"
          + " million crowns, and the buses will wait for every boat that comes in.</p></div>";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theExampleThatComesAlongIsInOrder() {
    assertThat(RecipeFolder.shipped()).hasSize(1);
  }

  @Test
  void thePreviewShowsWhatBothReadingsFind() throws IOException {
    var recipe = write("osk.recipe", "hosts = osk.example\ntitle = .head\n");

    var status = run("dev", "recipe", recipe, write("pier.html", PAGE));

    assertThat(status).isZero();
    assertThat(text(out))
        .contains("title\n  recipe     North pier to close\n  automatic  The Observer of Friday");
  }

  @Test
  void aFaultIsToldByLineAndField() throws IOException {
    var recipe = write("osk.recipe", "hosts = osk.example\ntitle = h1[\n");

    var status = run("dev", "recipe", recipe, write("pier.html", PAGE));

    assertThat(status).isEqualTo(Tally.SOME_FAILED);
    assertThat(text(err)).contains("osk.recipe").contains("line 2, title: is no CSS selector");
  }

  @Test
  void extractReadsByTheRecipesAndTellsWhatTheyMiss() throws IOException {
    write("recipes/osk.recipe", "hosts = osk.example\ntitle = .head\nauthors = .gone\n");
    write("recipes/broken.recipe", "title\n");

    var status =
        run("extract", "--recipes", folder.resolve("recipes").toString(), write("p.html", PAGE));

    assertThat(status).isZero();
    assertThat(text(out)).contains("\"title\":\"North pier to close\"");
    assertThat(text(err))
        .contains("line 3: authors finds nothing; it was read automatically")
        .contains("broken.recipe");
  }

  private String write(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return file.toString();
  }

  private int run(String... words) {
    var printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    var told = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), printed, told), words);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
