package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of documents laid out for print. */
public final class PrintedArticles {
  /** So many blocks at the begin and at the end may hold the day of a statement. */
  private static final int OPENING = 4;

  /** A line that holds the day is no longer. */
  private static final int LINE_MAX = 100;

  private PrintedArticles() {}

  /**
   * The document's article; empty when it has no text. Its date is one that stands in a line of its
   * own near the begin: what the file says of itself is when it was made, which may be years later.
   */
  public static Optional<Article> of(PrintedText printed, ArticleId id) {
    var text = new StringBuilder();
    var sections = new ArrayList<Section>();
    for (var block : printed.blocks()) {
      if (text.length() + block.text().length() + 2 > Body.LENGTH_MAX) {
        break;
      }
      text.append(text.isEmpty() ? "" : "\n\n");
      if (block.isHeading()) {
        sections.add(new Section(block.text(), text.length()));
      }
      text.append(block.text());
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var language = printed.language();
    return Optional.of(
        new Article(
            id,
            1,
            null,
            new Heading(printed.title(), null),
            Credit.NONE,
            date(printed.blocks()),
            language == null ? null : LanguageCodes.of(language),
            new Body(text.toString(), sections),
            new PageNotes(List.of(), List.of(), printed.modified(), null, List.of(), List.of())));
  }

  private static @Nullable PublicationTime date(List<PrintedText.Block> blocks) {
    return blocks.stream()
        .limit(OPENING)
        .map(PrintedText.Block::text)
        .filter(line -> line.length() <= LINE_MAX)
        .flatMap(line -> Dates.parse(line).stream())
        .findFirst()
        .orElse(null);
  }
}
