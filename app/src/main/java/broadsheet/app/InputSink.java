package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.source.RawDocument;
import broadsheet.source.UnreadDocument;
import java.util.List;

/** Takes what the inputs hold, in order. */
interface InputSink {
  /** A document, and where it stands, for a problem with it. */
  void document(RawDocument document, String where);

  /** Articles that were read where they were found. */
  void articles(List<Article> articles);

  void problem(Problem problem);

  /** A document that could not be read. */
  default void unread(UnreadDocument document) {
    problem(new Problem(document.where(), document.reason()));
  }

  /** So many more bytes of the input were read, as stored on disk. */
  void advanced(long bytes);

  /**
   * An archive begins that an interruption may divide; answers how many of its documents, from the
   * first, were worked off before and are to be passed over.
   *
   * @param archive what tells the file from others and from its own later states
   */
  default long begin(String archive) {
    return 0;
  }

  /** So many of the archive's documents were handed on or passed over. */
  default void reached(String archive, long documents) {}
}
