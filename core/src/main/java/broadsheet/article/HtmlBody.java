package broadsheet.article;

import broadsheet.article.HtmlBlock.Kind;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Joins an article's blocks to clean text with sections. */
final class HtmlBody {
  private static final int HEADING_WORDS_MAX = 25;

  private HtmlBody() {}

  static Body of(List<HtmlBlock> blocks, String title) {
    var kept = trimmed(blocks, title);
    var text = new StringBuilder();
    var sections = new ArrayList<Section>();
    for (var i = 0; i < kept.size(); i++) {
      var block = kept.get(i);
      if (text.length() + block.text().length() + 2 > Body.LENGTH_MAX) {
        break;
      }
      if (block.kind() == Kind.HEADING && !hasText(kept, i + 1)) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      if (block.kind() == Kind.HEADING && block.words() <= HEADING_WORDS_MAX) {
        sections.add(new Section(block.text(), text.length()));
      }
      text.append(block.text());
    }
    var stripped = Credits.strip(text.toString());
    var left = sections.stream().filter(s -> stripped.startsWith(s.title(), s.begin())).toList();
    return new Body(stripped, left);
  }

  private static boolean hasText(List<HtmlBlock> blocks, int from) {
    return from < blocks.size()
        && blocks.subList(from, blocks.size()).stream().anyMatch(b -> b.kind() != Kind.HEADING);
  }

  /** Without captions, the headline's repetition, and short lines before and after the prose. */
  private static List<HtmlBlock> trimmed(List<HtmlBlock> blocks, String title) {
    var kept = new ArrayList<HtmlBlock>();
    var words = Words.keys(title);
    for (var block : blocks) {
      if (block.kind() != Kind.CAPTION
          && !HtmlPhrases.isFurniture(block)
          && !repeats(block, words)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean repeats(HtmlBlock block, List<String> title) {
    var alike = block.words() <= Math.min(40, 2 * title.size());
    return alike && Words.keys(block.text()).equals(title);
  }
}
