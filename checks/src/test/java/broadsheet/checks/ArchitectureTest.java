package broadsheet.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: each holds in the code, and each is seen to refuse what it forbids. */
class ArchitectureTest {
  private static final JavaClasses CODE = House.code();
  private static final JavaClasses PLANTED = House.planted();

  @TestFactory
  Stream<DynamicTest> codeKeepsEveryWall() {
    return walls()
        .map(wall -> dynamicTest(wall.name(), () -> wall.rule().apply(House.REAL).check(CODE)));
  }

  @TestFactory
  Stream<DynamicTest> everyWallRefusesWhatItForbids() {
    return walls()
        .map(wall ->
            dynamicTest(
                wall.name(),
                () -> {
                  var result = wall.rule().apply(House.PLANTED).evaluate(PLANTED);

                  assertThat(result.getFailureReport().getDetails())
                      .anyMatch(fault -> fault.contains(wall.planted().getName()));
                }));
  }

  private static Stream<Wall> walls() {
    return Stream.of(ModuleWalls.all(), CoreWalls.all(), CodeWalls.all()).flatMap(walls -> walls);
  }
}
