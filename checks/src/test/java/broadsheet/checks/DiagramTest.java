package broadsheet.checks;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.checks.Diagram.Arrow;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture of the house is the house: an arrow that is missing or stale fails. */
class DiagramTest {
  private static final Path PICTURE = Path.of("src/test/resources/architecture.puml");
  private static final JavaClasses CODE = House.code();

  @Test
  void pictureHasEveryArrowOfTheCodeAndNoOther() throws IOException {
    var now = Diagram.draw(House.REAL, CODE);
    if (Boolean.getBoolean("broadsheet.redraw")) {
      Files.writeString(PICTURE, now);
    }
    var drawn = Diagram.read(Files.readString(PICTURE));

    assertThat(drawn)
        .as("run .ci/redraw and look at the difference; the code has:%n%s", now)
        .containsExactlyInAnyOrderElementsOf(Diagram.arrows(House.REAL, CODE));
  }

  @Test
  void arrowOfPlantedCodeIsFound() {
    assertThat(Diagram.arrows(House.PLANTED, House.planted()))
        .contains(new Arrow("text", "story"), new Arrow("search", "store"))
        .doesNotContain(new Arrow("story", "text"));
  }

  @Test
  void drawnArrowsAreReadAgain() {
    var picture = "@startuml\n[text]\n[story]\n\n[story] --> [text]\n@enduml\n";

    assertThat(Diagram.read(picture)).isEqualTo(List.of(new Arrow("story", "text")));
  }
}
