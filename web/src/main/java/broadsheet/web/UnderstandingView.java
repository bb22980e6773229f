package broadsheet.web;

import java.util.List;

/**
 * What was understood of an article, span by span.
 *
 * @param paragraphs the text in pieces; empty for visitors, who do not see all of it
 * @param names one entry for everybody that is named
 * @param statements who said what
 */
public record UnderstandingView(
    String headline,
    String href,
    String language,
    List<Legend> legend,
    List<Paragraph> paragraphs,
    List<Named> names,
    List<Said> statements) {

  /** A kind of span, and how many there are. */
  public record Legend(String key, String word, int count) {}

  /** A paragraph, or a section's title. */
  public record Paragraph(boolean title, List<Piece> pieces) {}

  /**
   * A run of text of which one thing is to be said.
   *
   * @param kind "person", "role", "cue" and the like; empty for plain text
   * @param note the part of the page that explains it, empty for plain text
   * @param said whether it is within a statement
   * @param quoted whether it is within a quotation
   * @param begins number of the statement that begins here, 0 for none
   */
  public record Piece(
      String text,
      String kind,
      String note,
      String reason,
      boolean said,
      boolean quoted,
      int begins) {}

  /**
   * Somebody who is named.
   *
   * @param forms how the text names it
   * @param entity who it is in the register, and why; its href is empty when it cannot be told
   * @param roles roles with the words that say so
   */
  public record Named(
      String anchor,
      String kind,
      String type,
      String name,
      String count,
      List<String> forms,
      EntityLink entity,
      List<String> why,
      List<String> roles) {}

  /** A statement. */
  public record Said(
      int number, String speaker, String act, String content, String cue, List<String> notes) {}
}
