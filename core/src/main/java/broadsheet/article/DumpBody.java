package broadsheet.article;

import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a piece of a page dump into an article's body: opening, credits and sections apart. */
final class DumpBody {
  private DumpBody() {}

  /**
   * A piece's text and what its first and last lines told.
   *
   * @param agency from the dateline or the by-line, null when neither names one
   */
  record Piece(Body body, List<String> authors, @Nullable String agency) {}

  /** The lines up to the first heading of something else, without furniture. */
  static List<String> paragraphs(List<String> lines) {
    var paragraphs = new ArrayList<String>();
    for (var line : lines) {
      var heading = DumpLines.isEndHeading(line) || DumpLines.isRelatedHeading(line);
      if (heading && !paragraphs.isEmpty()) {
        break;
      }
      if (!heading && !DumpLines.isFurniture(line)) {
        paragraphs.add(line);
      }
    }
    return withoutTail(paragraphs);
  }

  /** Drops short lines that are no sentences from the end: buttons, promises, names of tools. */
  private static List<String> withoutTail(List<String> paragraphs) {
    var last = paragraphs.size() - 1;
    while (last >= 0 && !DumpLines.isParagraph(paragraphs.get(last))) {
      last--;
    }
    if (last < 0) {
      return List.copyOf(paragraphs);
    }
    var end = last + 1;
    while (end < paragraphs.size() && isShortSentence(paragraphs.get(end))) {
      end++;
    }
    return List.copyOf(paragraphs.subList(0, end));
  }

  private static boolean isShortSentence(String line) {
    return DumpLines.endsSentence(line) && !line.endsWith("...") && Words.in(line).size() >= 4;
  }

  static Piece read(List<String> paragraphs) {
    var rest = new ArrayList<>(paragraphs);
    var byLine = ByLines.of(rest.getFirst());
    var authors = new ArrayList<String>();
    String agency = null;
    while (byLine.isPresent() && !rest.isEmpty()) {
      authors.addAll(byLine.get().authors());
      agency = agency == null ? byLine.get().agency() : agency;
      var after = rest.getFirst().substring(byLine.get().end());
      rest.removeFirst();
      if (!after.isEmpty()) {
        rest.addFirst(after);
      }
      byLine = rest.isEmpty() ? byLine : ByLines.of(rest.getFirst());
      if (rest.isEmpty()) {
        break;
      }
    }
    var body = body(rest);
    var filed = Agencies.inOpening(body.text()).orElse(null);
    return new Piece(body, authors, filed == null ? agency : filed);
  }

  private static Body body(List<String> paragraphs) {
    var parts = new ArrayList<Part>();
    for (var i = 0; i < paragraphs.size(); i++) {
      var line = paragraphs.get(i);
      var titles = i + 1 < paragraphs.size() && i > 0;
      if (titles && DumpLines.isSectionTitle(line, paragraphs.get(i + 1))) {
        parts.add(new Part(line, true));
      } else {
        parts.addAll(InlineHeads.split(line));
      }
    }
    return assembled(parts);
  }

  private static Body assembled(List<Part> parts) {
    var text = new StringBuilder();
    var sections = new ArrayList<Section>();
    for (var part : parts) {
      if (text.length() + part.text().length() + 2 > Body.LENGTH_MAX) {
        break;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      if (part.title()) {
        sections.add(new Section(part.text(), text.length()));
      }
      text.append(part.text());
    }
    var stripped = Credits.strip(text.toString());
    var kept = sections.stream().filter(s -> stripped.startsWith(s.title(), s.begin())).toList();
    return new Body(stripped, kept);
  }

  static Article article(
      Heading heading, Credit credit, @Nullable PublicationTime date, Body body) {
    var id = ArticleIds.ofContent(null, credit.outlet(), heading.title(), body.text());
    return new Article(id, 1, null, heading, credit, date, null, body, PageNotes.NONE);
  }

  /** A paragraph, or a section's title. */
  record Part(String text, boolean title) {}
}
