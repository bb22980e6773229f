package broadsheet.web;

import java.util.List;

/**
 * The documents that could not be read.
 *
 * @param next where the list goes on, empty at its end
 */
public record QuarantineView(List<Row> rows, String next) {

  /**
   * One of them.
   *
   * @param facts kind, size, tries, in words
   * @param hasContent whether there is something to read again
   */
  public record Row(
      long id,
      String name,
      String where,
      String reason,
      Moment at,
      String facts,
      boolean hasContent) {}

  /**
   * One of them with the beginning of its text.
   *
   * @param opening as plain text, empty when it is no text or was not kept
   * @param note what is to be said of the opening
   */
  public record Detail(Row row, String opening, String note) {}
}
