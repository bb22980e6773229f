package broadsheet.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Every limit of limits.xml refuses the planted file of its name, and lets the allowed one be. */
class LimitsTest {
  private static final Path LIMITS = Path.of("limits.xml");
  private static final Path REPORT = Path.of("target/planted-limits.xml");

  @TestFactory
  Stream<DynamicTest> everyLimitRefusesItsPlantedFile() throws Exception {
    var found = found();
    return limits().stream()
        .map(limit ->
            DynamicTest.dynamicTest(
                limit, () -> assertThat(found.get(limit)).contains(limit + "Check")));
  }

  @Test
  void whatKeepsTheLimitsPasses() throws Exception {
    assertThat(found()).doesNotContainKey("Allowed");
    assertThat(Path.of("src/planted/limits/Allowed.java")).exists();
  }

  /** The names of the limits that are set. */
  private static List<String> limits() throws Exception {
    return elements(LIMITS, "module").stream()
        .map(module -> module.getAttribute("name"))
        .filter(name -> !Set.of("Checker", "TreeWalker").contains(name))
        .toList();
  }

  /** By planted file, the checks that refused it. */
  private static Map<String, Set<String>> found() throws Exception {
    return elements(REPORT, "error").stream()
        .collect(
            groupingBy(
                error -> lastWord(((Element) error.getParentNode()).getAttribute("name")),
                mapping(error -> lastWord(error.getAttribute("source")), toSet())));
  }

  private static String lastWord(String name) {
    var bare = name.endsWith(".java") ? name.substring(0, name.length() - 5) : name;
    return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('.')) + 1);
  }

  private static List<Element> elements(Path file, String name) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    try (var in = Files.newInputStream(file)) {
      var nodes = factory.newDocumentBuilder().parse(in).getElementsByTagName(name);
      var elements = new ArrayList<Element>();
      for (var i = 0; i < nodes.getLength(); i++) {
        elements.add((Element) nodes.item(i));
      }
      return elements;
    }
  }
}
