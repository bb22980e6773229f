package broadsheet.article;

import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the main piece of a page dump. */
final class DumpMain {
  private static final int HEAD_LINES = 6;
  private static final int HASHTAGS_MAX = 50;

  private DumpMain() {}

  static Optional<Article> article(
      List<String> lines, List<String> related, DumpSettings settings) {
    var head = Head.of(lines);
    if (head.title.isEmpty()) {
      return Optional.empty();
    }
    var paragraphs = DumpBody.paragraphs(lines.subList(head.end, lines.size()));
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    var piece = DumpBody.read(paragraphs);
    var authors = new ArrayList<>(head.authors);
    piece.authors().stream().filter(author -> !authors.contains(author)).forEach(authors::add);
    var agency = piece.agency() == null ? head.agency : piece.agency();
    var age = head.age == null ? settings.date() : head.age.seenFrom(settings.asOf());
    var credit = new Credit(authors, head.outlet, agency);
    var article = DumpBody.article(new Heading(head.title, null), credit, age, piece.body());
    return Optional.of(
        new Article(
            article.id(),
            1,
            null,
            article.heading(),
            credit,
            age,
            null,
            article.body(),
            new PageNotes(hashtags(lines), related)));
  }

  /** The words under the hashtags' heading, and lines of nothing but "#words". */
  private static List<String> hashtags(List<String> lines) {
    var hashtags = new ArrayList<String>();
    var under = false;
    for (var line : lines) {
      var tagged = line.startsWith("#") && allTagged(line);
      if (tagged || (under && Words.in(line).size() <= 2 && !DumpLines.isEndHeading(line))) {
        addTags(line, hashtags);
      } else {
        under = DumpLines.isHashtagHeading(line);
      }
    }
    return hashtags.stream().distinct().limit(HASHTAGS_MAX).toList();
  }

  private static boolean allTagged(String line) {
    return List.of(line.split("[ ,]")).stream().allMatch(w -> w.isEmpty() || w.startsWith("#"));
  }

  private static void addTags(String line, List<String> hashtags) {
    if (line.startsWith("#")) {
      Words.in(line).forEach(span -> hashtags.add(span.in(line)));
    } else {
      hashtags.add(DumpLines.withoutBullet(line));
    }
  }

  /** What stands over the main piece's first paragraph. */
  private static final class Head {
    private String title = "";
    private @Nullable String outlet;
    private @Nullable String agency;
    private @Nullable Age age;
    private final List<String> authors = new ArrayList<>();
    private int end;

    static Head of(List<String> lines) {
      var head = new Head();
      while (head.end < Math.min(HEAD_LINES, lines.size()) && head.takes(lines, head.end)) {
        head.end++;
      }
      return head;
    }

    private boolean takes(List<String> lines, int at) {
      var line = lines.get(at);
      var when = Age.in(line);
      if (when.isPresent()) {
        age = age == null ? when.get() : age;
        outlet = outlet == null && !when.get().rest().isEmpty() ? when.get().rest() : outlet;
        return true;
      }
      if (DumpLines.isFurniture(line) || line.equalsIgnoreCase(title)) {
        return true;
      }
      if (isLogo(line, lines, at)) {
        outlet = outlet == null ? DumpLines.withoutBullet(line) : outlet;
        return true;
      }
      var byLine = title.isEmpty() ? Optional.<ByLine>empty() : ByLines.of(line);
      if (byLine.isPresent() && byLine.get().end() == line.length()) {
        authors.addAll(byLine.get().authors());
        agency = byLine.get().agency();
        return true;
      }
      if (title.isEmpty()) {
        title = line;
        return true;
      }
      return false;
    }

    /** A name above the headline, or the outlet's name again. */
    private boolean isLogo(String line, List<String> lines, int at) {
      var name = DumpLines.withoutBullet(line);
      if (name.equalsIgnoreCase(outlet == null ? "" : outlet)) {
        return true;
      }
      var next = at + 1 < lines.size() ? lines.get(at + 1) : "";
      return title.isEmpty()
          && Words.in(name).size() <= 3
          && !next.isEmpty()
          && (!DumpLines.isParagraph(next) || !DumpLines.endsSentence(next))
          && (Words.in(next).size() > 3 || next.equalsIgnoreCase(line) || Age.in(next).isPresent());
    }
  }
}
