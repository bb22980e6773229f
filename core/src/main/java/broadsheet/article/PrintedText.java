package broadsheet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document laid out for print, such as an official statement.
 *
 * @param title as the document has it, empty when it has none
 * @param language as declared, null when it is not
 * @param modified when the file says that it was changed last, null when it does not
 * @param blocks paragraphs and headings in reading order
 */
public record PrintedText(
    String title,
    @Nullable String language,
    @Nullable PublicationTime modified,
    List<Block> blocks) {
  public PrintedText {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph, or the heading of those after it. */
  public record Block(String text, boolean isHeading) {}
}
