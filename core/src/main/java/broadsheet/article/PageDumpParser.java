package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the visible text of a page that holds one main article and others after it, each with its
 * outlet, age, headline and text. It goes by the lines' form and order: an age marks the head of a
 * piece, the outlet stands beside it, the headline after it.
 */
public final class PageDumpParser {
  /** Longer dumps are cut, in UTF-16 code units. */
  public static final int LENGTH_MAX = 10_000_000;

  private static final int PIECES_MAX = 500;
  private static final int MAIN_HEAD_LINES = 5;
  private static final int LOGO_LINES = 4;
  private static final int BODY_MIN = 120;

  private final List<String> lines;
  private final DumpSettings settings;

  private PageDumpParser(List<String> lines, DumpSettings settings) {
    this.lines = lines;
    this.settings = settings;
  }

  /** The articles of {@code dump} in its order, the main one first; none when it has no text. */
  public static List<Article> parse(String dump, DumpSettings settings) {
    var cut = dump.substring(0, Math.min(LENGTH_MAX, dump.length()));
    return new PageDumpParser(DumpLines.of(cut), settings).articles();
  }

  private List<Article> articles() {
    var heads = heads();
    var mainEnd = heads.isEmpty() ? lines.size() : heads.getFirst().begin();
    var related = new ArrayList<Article>();
    for (var i = 0; i < heads.size(); i++) {
      var end = i + 1 < heads.size() ? heads.get(i + 1).begin() : lines.size();
      piece(heads.get(i), end).ifPresent(related::add);
    }
    var titles = related.stream().map(Article::title).toList();
    var articles = new ArrayList<Article>();
    DumpMain.article(lines.subList(0, mainEnd), titles, settings).ifPresent(articles::add);
    articles.addAll(related);
    return articles;
  }

  /** Where the pieces after the main one begin. */
  private List<Head> heads() {
    var heads = new ArrayList<Head>();
    var relatedFrom = relatedHeading();
    var free = Math.max(relatedFrom, 0);
    for (var at = free; at < lines.size() && heads.size() < PIECES_MAX; at++) {
      var age = Age.in(lines.get(at));
      var head = age.isEmpty() ? Optional.<Head>empty() : head(at, age.get(), free);
      if (head.isPresent() && (relatedFrom >= 0 || isPlausible(head.get()))) {
        heads.add(head.get());
        free = head.get().title();
        at = head.get().title();
      }
    }
    return heads;
  }

  /**
   * The line after the first heading of related pieces that has an age below it; -1 without one.
   */
  private int relatedHeading() {
    var lastAge = lines.size() - 1;
    while (lastAge >= 0 && Age.in(lines.get(lastAge)).isEmpty()) {
      lastAge--;
    }
    for (var at = 0; at < lastAge; at++) {
      if (DumpLines.isRelatedHeading(lines.get(at))) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Without a heading over it, a piece is one only with its outlet beside the age and a text. */
  private boolean isPlausible(Head head) {
    return head.age() >= MAIN_HEAD_LINES
        && head.outlet() != null
        && head.title() + 1 < lines.size()
        && lines.get(head.title() + 1).length() >= BODY_MIN;
  }

  private Optional<Head> head(int at, Age age, int free) {
    var title = at + 1;
    var outlet = age.rest();
    var logo = at > free && DumpLines.isName(lines.get(at - 1)) ? lines.get(at - 1) : "";
    while (title < lines.size() && isOutletLine(lines.get(title), outlet, logo)) {
      outlet = DumpLines.withoutBullet(lines.get(title));
      title++;
    }
    outlet = outlet.isEmpty() ? DumpLines.withoutBullet(logo) : outlet;
    if (title >= lines.size()) {
      return Optional.empty();
    }
    var begin = at;
    while (begin > free && at - begin < LOGO_LINES && isHeadLine(begin - 1, outlet, title)) {
      begin--;
    }
    return Optional.of(new Head(begin, at, title, age, outlet.isEmpty() ? null : outlet));
  }

  /** "- UPI": the outlet with a bullet, or its name again. */
  private static boolean isOutletLine(String line, String outlet, String logo) {
    var name = DumpLines.withoutBullet(line);
    var again = name.equalsIgnoreCase(outlet) || name.equalsIgnoreCase(logo);
    var bulleted = DumpLines.hasBullet(line) && !name.isEmpty() && DumpLines.isName(name);
    return again || name.isEmpty() || (bulleted && (outlet.isEmpty() || !logo.isEmpty()));
  }

  /** A logo or a first printing of the headline above the age. */
  private boolean isHeadLine(int at, String outlet, int title) {
    var line = DumpLines.withoutBullet(lines.get(at));
    return line.isEmpty()
        || line.equalsIgnoreCase(outlet)
        || line.equalsIgnoreCase(lines.get(title))
        || DumpLines.isFurniture(line);
  }

  private Optional<Article> piece(Head head, int end) {
    var title = DumpLines.withoutBullet(lines.get(head.title()));
    var body = head.title() + 1;
    while (body < end && isRepeat(lines.get(body), title, head.outlet())) {
      body++;
    }
    var paragraphs = DumpBody.paragraphs(lines.subList(body, end));
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    var piece = DumpBody.read(paragraphs);
    var credit = new Credit(piece.authors(), head.outlet(), piece.agency());
    var date = head.when().seenFrom(settings.asOf());
    return Optional.of(DumpBody.article(new Heading(title, null), credit, date, piece.body()));
  }

  private static boolean isRepeat(String line, String title, @Nullable String outlet) {
    var words = DumpLines.withoutBullet(line);
    return words.equalsIgnoreCase(title) || (outlet != null && words.equalsIgnoreCase(outlet));
  }

  /**
   * A piece's head.
   *
   * @param begin its first line, a logo or the age
   * @param age the line with the age
   * @param title the headline's line
   */
  private record Head(int begin, int age, int title, Age when, @Nullable String outlet) {}
}
