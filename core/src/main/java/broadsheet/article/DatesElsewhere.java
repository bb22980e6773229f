package broadsheet.article;

import broadsheet.article.HtmlSigns.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where a page may tell when its article was published when no usual place does: the one marked day
 * outside the article, the opening of a paragraph ("Port Lessing, 9 May 2031 - The ferry …"), the
 * title, and what scripts build the page from.
 */
final class DatesElsewhere {
  private static final int SCRIPT_LENGTH_MAX = 4_000_000;
  private static final int VALUE_MAX = 40;

  /** So far into a paragraph its day stands, and so far from the headline the paragraph. */
  private static final int BEGIN_MAX = 40;

  private static final int NEAR_MAX = 3_000;
  private static final int PROSE_MIN = 120;
  private static final String DASHES = "-–—|:„“\"(";

  private static final List<String> FIELDS =
      List.of(
          "\"datePublished\"",
          "\"publishedDate\"",
          "\"published_at\"",
          "\"publishedAt\"",
          "\"publishDate\"",
          "\"publicationDate\"",
          "\"publication_date\"",
          "\"published_time\"");

  private final HtmlSigns signs;
  private final HtmlDates.Setting setting;
  private final List<DateClue> clues = new ArrayList<>();

  private DatesElsewhere(HtmlSigns signs, HtmlDates.Setting setting) {
    this.signs = signs;
    this.setting = setting;
  }

  /** The most trusted first. */
  static List<DateClue> of(HtmlSigns signs, HtmlDates.Setting setting) {
    var dates = new DatesElsewhere(signs, setting);
    dates.addMarked();
    dates.addOpenings();
    dates.addTitle();
    dates.addScripts();
    return dates.clues;
  }

  private void add(String where, PublicationTime time) {
    clues.add(new DateClue(DateSource.FAR_LINE, where, time, false));
  }

  /** A day that is marked as the publication's, when the page has just one. */
  private void addMarked() {
    var days =
        signs.marked().stream()
            .map(Sign::element)
            .filter(element -> HtmlDates.PUBLISHED_WORDS.contains(HtmlDates.property(element)))
            .filter(element -> !HtmlSigns.isInComments(element))
            .flatMap(element -> Dates.parse(value(element), setting.order()).stream())
            .distinct()
            .toList();
    if (days.size() == 1) {
      add("datePublished, apart from the article", days.getFirst());
    }
  }

  private static String value(Element element) {
    var value = HtmlDates.machineValue(element);
    return value.isEmpty() ? element.text() : value;
  }

  private void addOpenings() {
    var openings = new ArrayList<>(signs.openings());
    signs.lines().stream().filter(DatesElsewhere::isProse).forEach(openings::add);
    for (var sign : openings) {
      var text = sign.text();
      var near = Math.abs(sign.at() - setting.heading()) <= NEAR_MAX;
      var day = near ? WrittenDates.first(text, setting.order()) : Optional.<WrittenDay>empty();
      if (day.isPresent() && isDateline(text, day.get())) {
        add("“" + text.substring(0, day.get().end()) + "”", PublicationTime.on(day.get().day()));
        return;
      }
    }
  }

  private static boolean isProse(Sign line) {
    return !line.apart() && line.text().length() >= PROSE_MIN;
  }

  /** Whether the text proper begins after the day. */
  private static boolean isDateline(String text, WrittenDay day) {
    var rest = text.substring(day.end()).strip();
    return day.begin() <= BEGIN_MAX && !rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0;
  }

  private void addTitle() {
    var title = HtmlSigns.squeeze(setting.head().page().title());
    WrittenDates.first(title, setting.order())
        .filter(day -> day.begin() == 0)
        .ifPresent(day -> add("the title's beginning", PublicationTime.on(day.day())));
  }

  private void addScripts() {
    var length = 0;
    for (var script : setting.head().scripts()) {
      var code = script.data();
      length += code.length();
      var time = length > SCRIPT_LENGTH_MAX ? Optional.<PublicationTime>empty() : inScript(code);
      if (time.isPresent()) {
        add("a script's data", time.get());
        return;
      }
    }
  }

  private Optional<PublicationTime> inScript(String code) {
    for (var field : FIELDS) {
      var at = code.indexOf(field);
      var begin = at < 0 ? -1 : code.indexOf('"', at + field.length());
      var end = begin < 0 ? -1 : code.indexOf('"', begin + 1);
      var near = begin >= 0 && code.substring(at + field.length(), begin).strip().equals(":");
      if (near && end > begin && end - begin <= VALUE_MAX) {
        var time = Dates.parse(code.substring(begin + 1, end), setting.order());
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }
}
