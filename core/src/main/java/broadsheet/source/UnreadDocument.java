package broadsheet.source;

import org.jspecify.annotations.Nullable;

/**
 * A document that could not be read.
 *
 * @param name the file's name, as it tells how to read it
 * @param where where it stands, for people: a path, an address, a line or record of a file
 * @param format how it was read, null when that was not found out
 * @param reason why it could not be read, for people
 * @param content its bytes; {@link Bytes#NONE} when they were too many to keep
 */
public record UnreadDocument(
    String name,
    String where,
    Origin origin,
    @Nullable DocumentFormat format,
    String reason,
    Bytes content) {
  /** Longer documents are kept without their bytes. */
  public static final int CONTENT_MAX = 4 << 20;

  /** Longer names, places and reasons are cut, in UTF-16 code units. */
  public static final int LINE_MAX = 2_000;

  public UnreadDocument {
    name = cut(name);
    where = cut(where);
    reason = cut(reason);
    content = content.length() > CONTENT_MAX ? Bytes.NONE : content;
  }

  private static String cut(String line) {
    return line.length() <= LINE_MAX ? line : line.substring(0, LINE_MAX);
  }

  /** Whether there is something to read again. */
  public boolean hasContent() {
    return content.length() > 0;
  }

  /** The same document, not read for another reason. */
  public UnreadDocument because(String newReason) {
    return new UnreadDocument(name, where, origin, format, newReason, content);
  }
}
