package broadsheet.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one page by one recipe, and notes which of its fields found nothing. */
final class RecipeReader {
  private static final int VALUE_MAX = 2_000;

  private final Recipe recipe;
  private final Document page;
  private final List<String> remarks = new ArrayList<>();

  RecipeReader(Recipe recipe, Document page) {
    this.recipe = recipe;
    this.page = page;
  }

  /** What was named and not found, so far. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** The first value that a field's rules lead to. */
  Optional<String> text(RecipeField field) {
    return noted(field, values(field).stream().findFirst());
  }

  List<String> authors() {
    var names =
        values(RecipeField.AUTHORS).stream()
            .flatMap(value -> AuthorNames.of(value).stream())
            .distinct()
            .toList();
    noted(RecipeField.AUTHORS, names.stream().findFirst());
    return names;
  }

  Optional<PublicationTime> date(DayOrder order) {
    var found =
        values(RecipeField.DATE).stream().flatMap(value -> time(value, order).stream()).findFirst();
    return noted(RecipeField.DATE, found);
  }

  /** The text's blocks; empty when there is no rule for the text or none finds words. */
  List<HtmlBlock> blocks() {
    for (var rule : recipe.rules(RecipeField.TEXT)) {
      var blocks = new ArrayList<HtmlBlock>();
      for (var element : outermost(RecipePaths.follow(page, rule))) {
        blocks.addAll(HtmlBlocks.of(element).blocks());
      }
      if (blocks.stream().anyMatch(block -> block.words() > 0)) {
        return blocks;
      }
    }
    noted(RecipeField.TEXT, Optional.empty());
    return List.of();
  }

  /** Takes out of the page what the recipe says is none of the article's. */
  void remove() {
    var removed = new ArrayList<Element>();
    for (var rule : recipe.rules(RecipeField.REMOVE)) {
      removed.addAll(RecipePaths.follow(page, rule));
    }
    removed.stream().filter(element -> !element.equals(page.body())).forEach(Element::remove);
  }

  private <T> Optional<T> noted(RecipeField field, Optional<T> found) {
    if (found.isEmpty() && !recipe.rules(field).isEmpty()) {
      var line = recipe.rules(field).getFirst().line();
      remarks.add(
          "recipe "
              + recipe.name()
              + ", line "
              + line
              + ": "
              + field.key()
              + " finds nothing; it was read automatically");
    }
    return found;
  }

  /** Those that stand in none of the others. */
  private static List<Element> outermost(List<Element> elements) {
    return elements.stream()
        .filter(element -> element.parents().stream().noneMatch(elements::contains))
        .toList();
  }

  /** The values of the first rule that leads to any. */
  private List<String> values(RecipeField field) {
    for (var rule : recipe.rules(field)) {
      var values =
          RecipePaths.follow(page, rule).stream()
              .map(element -> value(element, rule))
              .filter(value -> !value.isEmpty() && value.length() <= VALUE_MAX)
              .toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private static String value(Element element, RecipeRule rule) {
    var attribute = rule.attribute();
    return HtmlSigns.squeeze(attribute == null ? element.text() : element.attr(attribute));
  }

  private Optional<PublicationTime> time(String value, DayOrder order) {
    var pattern = recipe.datePattern();
    return pattern == null ? Dates.parse(value, order) : byPattern(value, pattern);
  }

  private Optional<PublicationTime> byPattern(String value, String pattern) {
    var language = recipe.language() == null ? "en" : recipe.language();
    var format = DateTimeFormatter.ofPattern(pattern, Locale.of(language));
    try {
      var parsed =
          format.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return Optional.of(
          switch (parsed) {
            case OffsetDateTime time -> PublicationTime.at(time);
            case LocalDateTime time -> PublicationTime.on(time.toLocalDate());
            default -> PublicationTime.on(LocalDate.from(parsed));
          });
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }
}
