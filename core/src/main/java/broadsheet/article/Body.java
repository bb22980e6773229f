package broadsheet.article;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's clean text: paragraphs divided by one blank line; a section's title is a paragraph.
 */
public record Body(String text, List<Section> sections) {
  /** Longer texts are cut at a paragraph before they come here. */
  public static final int LENGTH_MAX = 2_000_000;

  public Body {
    sections = List.copyOf(sections);
    for (var section : sections) {
      if (!text.startsWith(section.title(), section.begin())) {
        throw new IllegalArgumentException("no section title at " + section);
      }
    }
  }

  public static Body of(String text) {
    return new Body(text, List.of());
  }

  /** Where the paragraphs stand, in order, section titles among them. */
  public List<Span> paragraphs() {
    var spans = new ArrayList<Span>();
    var begin = 0;
    while (begin < text.length()) {
      var end = text.indexOf("\n\n", begin);
      end = end < 0 ? text.length() : end;
      if (end > begin) {
        spans.add(new Span(begin, end));
      }
      begin = end + 2;
    }
    return spans;
  }
}
