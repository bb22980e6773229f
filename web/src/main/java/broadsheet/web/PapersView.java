package broadsheet.web;

import java.util.List;

/**
 * The starter papers, and what is in those that were chosen.
 *
 * @param papers the themes
 * @param languages the languages that there are feeds in
 * @param summary how much the chosen ones are and what they share, empty while none is chosen
 * @param chosen the chosen ones with their feeds
 * @param dated when the addresses were written down
 */
public record PapersView(
    List<Theme> papers, List<Tongue> languages, String summary, List<Chosen> chosen, String dated) {

  /** A theme to choose, with what it shares with the others. */
  public record Theme(String key, String title, String about, String size, boolean isChosen) {}

  /** A language to choose. */
  public record Tongue(String code, String name, boolean isChosen) {}

  /** A chosen theme's feeds. */
  public record Chosen(String key, String title, List<Feed> feeds) {}

  /**
   * One feed of a starter paper.
   *
   * @param tag its language as a language tag, and {@code language} its name
   * @param note what else is to be said of it: "official", "also in Business"
   */
  public record Feed(
      String address, String outlet, String tag, String language, String host, String note) {}
}
