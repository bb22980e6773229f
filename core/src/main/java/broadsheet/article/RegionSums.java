package broadsheet.article;

import java.util.List;

/** How many words, linked words and words of prose stand between two blocks of a page. */
final class RegionSums {
  private final int[] words;
  private final int[] linked;
  private final int[] prose;

  RegionSums(List<HtmlBlock> blocks) {
    words = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    prose = new int[blocks.size() + 1];
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      words[i + 1] = words[i] + block.words();
      linked[i + 1] = linked[i] + block.linkedWords();
      prose[i + 1] = prose[i] + (block.isProse() ? block.words() : 0);
    }
  }

  int words(int from, int to) {
    return words[Math.max(from, to)] - words[from];
  }

  int linked(int from, int to) {
    return linked[Math.max(from, to)] - linked[from];
  }

  int prose(int from, int to) {
    return prose[Math.max(from, to)] - prose[from];
  }
}
