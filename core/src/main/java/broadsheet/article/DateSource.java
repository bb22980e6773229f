package broadsheet.article;

/**
 * Where a page says when its article was published, the most trusted first.
 *
 * <p>What machines are told of this article alone comes first: JSON-LD, then the meta elements that
 * name publication. Marked elements follow, because lists of other articles carry them too; then
 * what readers see beside the headline. The address says the day only. Meta elements that may mean
 * anything ("date") and times of change come last.
 */
public enum DateSource {
  LINKED_DATA("JSON-LD"),
  META("a meta element"),
  MARKUP("microdata or RDFa"),
  TIME_ELEMENT("a time element"),
  VISIBLE("the line by the headline"),
  ADDRESS("the address"),
  LOOSE_META("a meta element of uncertain meaning"),
  FAR_LINE("a line far from the headline"),
  CHANGE("the time of the last change");

  private final String words;

  DateSource(String words) {
    this.words = words;
  }

  /** The source in words, for reasons. */
  public String words() {
    return words;
  }
}
