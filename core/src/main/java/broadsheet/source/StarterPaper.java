package broadsheet.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of public feeds of one theme, offered to those who begin: addresses only.
 *
 * @param key its name in forms ("world")
 * @param about one line that says what is in it
 * @param dated when the addresses were written down and whether they have answered, for people
 */
public record StarterPaper(
    String key, String title, String about, String dated, List<StarterFeed> feeds) {
  private static final int NOTES = 3;
  private static final String MARK = "# ";
  private static final String OFFICIAL = "official";

  public StarterPaper {
    feeds = List.copyOf(feeds);
  }

  /**
   * One feed of a starter paper.
   *
   * @param language as ISO 639-1 code
   * @param isOfficial whether a government, court, bank or alliance speaks for itself in it
   */
  public record StarterFeed(String language, String outlet, Url url, boolean isOfficial) {}

  /**
   * Reads a table: three lines of notes (title, about, date), each behind "# ", then one feed a
   * line with language, outlet, address and, for official ones, that word, divided by tabs.
   *
   * @throws IllegalArgumentException when a line is something else
   */
  public static StarterPaper parse(String key, String table) {
    var lines = table.lines().toList();
    if (lines.size() < NOTES) {
      throw new IllegalArgumentException("starter paper " + key + " has no notes");
    }
    var feeds = new ArrayList<StarterFeed>();
    for (var line : lines.subList(NOTES, lines.size())) {
      feeds.add(feed(line));
    }
    return new StarterPaper(key, note(lines.get(0)), note(lines.get(1)), note(lines.get(2)), feeds);
  }

  /** The languages of its feeds, in the order of the table. */
  public Set<String> languages() {
    var languages = new LinkedHashSet<String>();
    feeds.forEach(feed -> languages.add(feed.language()));
    return languages;
  }

  /** The outlets of its feeds, in the order of the table. */
  public Set<String> outlets() {
    var outlets = new LinkedHashSet<String>();
    feeds.forEach(feed -> outlets.add(feed.outlet()));
    return outlets;
  }

  /** The same paper with feeds of these languages only. */
  public StarterPaper in(Set<String> languages) {
    var kept = feeds.stream().filter(feed -> languages.contains(feed.language())).toList();
    return new StarterPaper(key, title, about, dated, kept);
  }

  private static String note(String line) {
    if (!line.startsWith(MARK)) {
      throw new IllegalArgumentException("not a note: " + line);
    }
    return line.substring(MARK.length());
  }

  private static StarterFeed feed(String line) {
    var cells = line.split("\t", -1);
    var isOfficial = cells.length == 4 && cells[3].equals(OFFICIAL);
    if (cells.length != 3 && !isOfficial) {
      throw new IllegalArgumentException("not a feed: " + line);
    }
    return new StarterFeed(cells[0], cells[1], new Url(cells[2]), isOfficial);
  }
}
