package broadsheet.source;

import org.jspecify.annotations.Nullable;

/**
 * One piece of input before it is read: a file, a line of a file, or what was dropped on a page.
 *
 * @param name the file's name or a line's place in its file, for messages and ids
 * @param content the decoded text
 * @param format how to read it, or null to find out from name and content
 * @param origin what is known of it from around it
 */
public record RawDocument(
    String name, String content, @Nullable DocumentFormat format, Origin origin) {
  /** A document of which nothing is known but itself. */
  public RawDocument(String name, String content, @Nullable DocumentFormat format) {
    this(name, content, format, Origin.UNKNOWN);
  }
}
