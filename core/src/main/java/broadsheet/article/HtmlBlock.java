package broadsheet.article;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param words how many words it has, and how many of them stand in links
 * @param sentences how many marks of sentence structure it has: full stops, commas …
 * @param region which of the page's regions is the innermost around it
 */
record HtmlBlock(String text, Kind kind, int words, int linkedWords, int sentences, int region) {
  /** What the page marks the text as. */
  enum Kind {
    TEXT(0),
    HEADING(1),
    ITEM(2),
    QUOTE(3),
    CAPTION(4),
    CELL(5);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** What the learned forests know it by. */
    int number() {
      return number;
    }
  }

  /** The share of its words that stand in links, from 0 to 1. */
  double linkShare() {
    return words == 0 ? 0 : (double) linkedWords / words;
  }

  boolean isProse() {
    return words >= 12 && sentences >= 1 && linkShare() < 0.5;
  }

  /** This and another one on one line. */
  HtmlBlock with(HtmlBlock next) {
    return new HtmlBlock(
        text + "\t" + next.text,
        kind,
        words + next.words,
        linkedWords + next.linkedWords,
        sentences + next.sentences,
        region);
  }
}
