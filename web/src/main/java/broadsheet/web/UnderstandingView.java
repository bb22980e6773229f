package broadsheet.web;

import java.util.List;

/**
 * What was understood of an article, span by span.
 *
 * @param paragraphs the text in pieces; empty for visitors, who do not see all of it
 * @param names one entry for everybody that is named
 * @param statements who said what
 * @param sections the sections of the paper that it belongs in, with the reason
 * @param told what else was read out of it
 */
public record UnderstandingView(
    String headline,
    String href,
    String language,
    List<Legend> legend,
    List<Paragraph> paragraphs,
    List<Named> names,
    List<Said> statements,
    List<Fact> sections,
    Told told) {

  /** Dates and figures, to be found by their anchors, incidents, events and claims. */
  public record Told(
      List<Fact> dates,
      List<Fact> figures,
      List<Fact> incidents,
      List<Fact> events,
      List<Fact> claims) {
    static final Told NONE = new Told(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Something that was read out of the text.
   *
   * @param anchor empty where nothing leads to it
   * @param words the text's
   * @param meaning what they were taken to mean
   */
  public record Fact(String anchor, String words, String meaning, List<String> notes) {}

  /** A kind of span, and how many there are. */
  public record Legend(String key, String word, int count) {}

  /**
   * A paragraph, or a section's title.
   *
   * @param language of the most of it, empty when it is the article's own
   */
  public record Paragraph(boolean title, String language, List<Piece> pieces) {}

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
   * @param position where it lies on the map, empty when it is no place or that is not known
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
      List<String> roles,
      String position) {}

  /** A statement. */
  public record Said(
      int number, String speaker, String act, String content, String cue, List<String> notes) {}
}
