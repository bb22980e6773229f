package broadsheet.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what feeds and entries are filed under. */
final class CategoryReader {
  private static final int COUNT_MAX = 100;
  private static final String ITUNES = "http://www.itunes.com/";
  private static final String MEDIA = "http://search.yahoo.com/mrss/category_schema";

  private CategoryReader() {}

  static List<Category> categories(Fields fields) {
    var found = new LinkedHashSet<Category>();
    for (var node : fields.all("category", "dc:subject")) {
      add(found, category(node, null));
    }
    for (var node : fields.all("media:category")) {
      add(found, category(node, MEDIA));
    }
    for (var group : fields.all("media:group")) {
      group
          .children()
          .filter(node -> node.is("media:category"))
          .forEach(node -> add(found, category(node, MEDIA)));
    }
    for (var node : fields.all("itunes:category")) {
      Stream.concat(Stream.of(node), node.children())
          .map(one -> new Category(one.given("text"), ITUNES, null))
          .forEach(one -> add(found, one));
    }
    keywords(fields, found);
    return List.copyOf(found);
  }

  private static void keywords(Fields fields, Set<Category> found) {
    for (var node : fields.all("itunes:keywords", "media:keywords")) {
      var text = node.text();
      for (var word : text.split(text.indexOf(',') >= 0 ? "," : "[ \t\r\n]", COUNT_MAX + 1)) {
        add(found, new Category(word.strip(), node.is("itunes:keywords") ? ITUNES : null, null));
      }
    }
  }

  private static void add(Set<Category> found, Category category) {
    if (!category.term().isEmpty() && found.size() < COUNT_MAX) {
      found.add(category);
    }
  }

  private static Category category(MarkupNode node, @Nullable String usualScheme) {
    var term = node.given("term");
    var text = Blanks.fold(node.text());
    var scheme = node.given("scheme").isEmpty() ? node.given("domain") : node.given("scheme");
    return new Category(
        term.isEmpty() ? text : term,
        scheme.isEmpty() ? usualScheme : scheme,
        LinkReader.orNull(node.given("label")));
  }
}
