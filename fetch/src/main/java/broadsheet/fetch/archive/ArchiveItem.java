package broadsheet.fetch.archive;

import broadsheet.article.WikiPage;
import broadsheet.source.Bytes;
import broadsheet.source.Origin;
import org.jspecify.annotations.Nullable;

/** What comes next in an archive. */
public sealed interface ArchiveItem {
  /** Where it begins, in bytes of the file as stored. */
  long offset();

  /**
   * A web page.
   *
   * @param charset as the server declared it, null when it did not
   * @param content unpacked
   */
  record Page(long offset, Origin origin, @Nullable String charset, Bytes content)
      implements ArchiveItem {}

  /** A page of a wiki. */
  record Wiki(long offset, WikiPage page) implements ArchiveItem {}

  /** Something that is no report: an answer without content, a picture, a redirect. */
  record Other(long offset) implements ArchiveItem {}

  /** A stretch that could not be read; {@code why} is for people. */
  record Damaged(long offset, String why) implements ArchiveItem {}
}
