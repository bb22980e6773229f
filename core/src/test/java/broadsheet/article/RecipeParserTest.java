package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeParserTest {
  @Test
  void aFileSaysHostsRulesLanguageAndPattern() {
    var recipe =
        parsed(
            """
            # the Ledger
            hosts = ledger.example, www.ledger2.example
            title = h1.story
            title = xpath: //h2[@class='head']
            date = time.stamp @datetime
            language = de
            date-pattern = d.M.yyyy
            """);

    assertThat(recipe.hosts()).containsExactly("ledger.example", "ledger2.example");
    assertThat(recipe.rules(RecipeField.TITLE))
        .containsExactly(
            new RecipeRule(RecipeRule.Language.CSS, "h1.story", null, 3),
            new RecipeRule(RecipeRule.Language.XPATH, "//h2[@class='head']", null, 4));
    assertThat(recipe.rules(RecipeField.DATE).getFirst().attribute()).isEqualTo("datetime");
    assertThat(recipe.language()).isEqualTo("de");
    assertThat(recipe.isFor("blog.ledger.example")).isTrue();
    assertThat(recipe.isFor("theledger.example")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour = red|line 2, colour: is no field",
        "title h1|line 2, “title h1”: is not of the form",
        "title =|line 2, title: has no value",
        "title = h1[|line 2, title: is no CSS selector",
        "title = h1:matches(a+)|line 2, title: uses a regular expression",
        "title = h1[class~=a+]|line 2, title: uses a regular expression",
        "title = h1 @on click|line 2, title: “on click” is no attribute",
        "title = xpath: //h1[|line 2, title: is no XPath",
        "title = xpath: document('x')//h1|line 2, title: uses a function or a variable",
        "title = xpath: //h1[java:exec()]|line 2, title: uses a function or a variable",
        "title = xpath: //p[$x]|line 2, title: uses a function or a variable",
        "title = xpath: //*[count(//*) > 1]|line 2, title: searches the page too often",
        "title = xpath: //a//b//c//d|line 2, title: searches the page too often",
        "language = german|line 2, language: “german” is no code",
        "date-pattern = {|line 2, date-pattern: cannot be used",
        "hosts = ledger|line 2, hosts: “ledger” is no host",
      })
  void aFaultNamesItsLineAndField(String line, String fault) {
    var faults = faults("hosts = ledger.example\n" + line);

    assertThat(faults.getFirst()).startsWith(fault);
  }

  @Test
  void allFaultsAreTold() {
    assertThat(faults("title = h1[\nlanguage = x")).hasSize(4);
    assertThat(faults("hosts = ledger.example")).containsExactly("the file: names no field");
  }

  @Property(tries = 200)
  void anyTextIsSurvived(@ForAll String text) {
    assertThat(RecipeParser.parse("any", "hosts = a.example\ntitle = " + text)).isNotNull();
    assertThat(RecipeParser.parse("any", "title = xpath:" + text)).isNotNull();
  }

  private static Recipe parsed(String text) {
    assertThat(RecipeParser.parse("ledger", text)).isInstanceOf(RecipeParse.Parsed.class);
    return ((RecipeParse.Parsed) RecipeParser.parse("ledger", text)).recipe();
  }

  private static List<String> faults(String text) {
    var parse = RecipeParser.parse("ledger", text);
    assertThat(parse).isInstanceOf(RecipeParse.Faulty.class);
    return ((RecipeParse.Faulty) parse).faults().stream().map(Object::toString).toList();
  }
}
