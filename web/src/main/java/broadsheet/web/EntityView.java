package broadsheet.web;

import java.util.List;

/**
 * The page of a person, organisation or place.
 *
 * @param kind "Person"
 * @param note how often it is named, and since when
 * @param roles what articles called it, the latest first
 * @param beside whom articles name beside it
 * @param stories the latest that name it
 * @param next where its reports go on, empty at their end
 * @param mayEdit whether the reader may correct it
 * @param problem why a correction was refused, empty when it was not
 */
public record EntityView(
    String href,
    String kind,
    String name,
    String role,
    String note,
    List<RoleRow> roles,
    List<AliasRow> aliases,
    List<EntityLink> beside,
    List<StoryLink> stories,
    List<ArticleRow> articles,
    String next,
    boolean mayEdit,
    String problem) {

  /**
   * A role over time.
   *
   * @param standing "former", "acting", "not yet"; empty when it is held
   * @param sentence where an article says so, empty when it cannot be shown
   * @param source the article's outlet
   */
  public record RoleRow(
      String words,
      String side,
      String standing,
      String time,
      String count,
      String sentence,
      String source,
      String href) {}

  /** A name, why it is one, and whether it can be taken away. */
  public record AliasRow(String form, String key, String count, List<String> why, boolean split) {}
}
