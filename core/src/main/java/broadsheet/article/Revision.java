package broadsheet.article;

/** What reading an article's address again brought. */
public sealed interface Revision {
  /** The same words. */
  record Same() implements Revision {}

  /**
   * Other words: a new version.
   *
   * @param article the article as it reads now: its id, its next version
   */
  record Changed(Article article, Change change) implements Revision {}

  /** An older reading that comes late. */
  record Stale(String why) implements Revision {}

  /** Less than the article: an error page, a teaser; {@code why} is for people. */
  record Broken(String why) implements Revision {}

  /** The address is used for another article now. */
  record Another() implements Revision {}
}
