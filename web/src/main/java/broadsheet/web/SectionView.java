package broadsheet.web;

import broadsheet.brief.BriefSection;
import broadsheet.brief.Line;
import broadsheet.brief.LineForm;
import broadsheet.brief.SectionKind;
import broadsheet.reader.OutletMark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section of What to Know.
 *
 * @param key a short name for styles
 * @param groups its lines, by side where there are sides, else in one group without a side
 */
public record SectionView(String key, String title, boolean isMargin, List<GroupView> groups) {
  private static final int CITATIONS_MAX = 4;
  private static final int HUES = 4;
  private static final int START = 40;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** Lines of one side; {@code hue} tells sides apart beside their names. */
  public record GroupView(String side, int hue, List<LineView> lines) {}

  /** One statement with its sources. */
  public record LineView(
      String text, String date, String isoDate, String note, List<CiteView> cites, int moreCites) {}

  /** A citation mark and what it opens. */
  public record CiteView(String mark, Cited cited) {}

  static List<SectionView> of(StoryFile file) {
    return file.brief().sections().stream()
        .filter(section -> !section.lines().isEmpty())
        .map(section -> of(section, file))
        .toList();
  }

  /** The first lines of all, without one that says the story's gist again. */
  static List<LineView> firstLines(StoryFile file, int max) {
    var gist = start(file.story().gist());
    return file.brief().sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> gist.isEmpty() || !start(line.text()).equals(gist))
        .limit(max)
        .map(line -> line(line, file))
        .toList();
  }

  private static String start(String text) {
    return text.substring(0, Math.min(START, text.length()));
  }

  private static SectionView of(BriefSection section, StoryFile file) {
    var kind = section.kind();
    var groups =
        kind == SectionKind.POSITIONS
            ? bySide(section.lines(), file)
            : List.of(new GroupView("", 0, lines(section.lines(), file)));
    var isMargin = kind == SectionKind.FIGURES || kind == SectionKind.WHO;
    var key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new SectionView(key, title(kind), isMargin, groups);
  }

  private static String title(SectionKind kind) {
    return switch (kind) {
      case WHAT_HAPPENED -> "What happened";
      case AGENDA -> "On the table";
      case WHO -> "Who is who";
      case POSITIONS -> "Where they stand";
      case FIGURES -> "In figures";
      case DIFFER -> "Where reports differ";
      case TIMELINE -> "Timeline";
      case NEXT -> "What comes next";
      case UNKNOWN -> "What is not known";
    };
  }

  private static List<GroupView> bySide(List<Line> lines, StoryFile file) {
    Map<String, List<Line>> sides = new LinkedHashMap<>();
    for (var line : lines) {
      var side = Objects.requireNonNullElse(line.side(), "");
      sides.computeIfAbsent(side, name -> new ArrayList<>()).add(line);
    }
    var groups = new ArrayList<GroupView>();
    for (var side : sides.entrySet()) {
      var hue = side.getKey().isEmpty() ? 0 : 1 + groups.size() % HUES;
      groups.add(new GroupView(side.getKey(), hue, lines(side.getValue(), file)));
    }
    return groups;
  }

  private static List<LineView> lines(List<Line> lines, StoryFile file) {
    return lines.stream().map(line -> line(line, file)).toList();
  }

  private static LineView line(Line line, StoryFile file) {
    var cites = new ArrayList<CiteView>();
    for (var citation : line.citations().stream().distinct().toList()) {
      var cited = file.cited().get(citation);
      if (cited != null) {
        cites.add(new CiteView(OutletMark.of(cited.outlet()), cited));
      }
    }
    var shown = Math.min(cites.size(), CITATIONS_MAX);
    var iso = Objects.requireNonNullElse(line.date(), "");
    return new LineView(
        line.text(),
        day(line.date()),
        iso,
        note(line),
        cites.subList(0, shown),
        cites.size() - shown);
  }

  private static String note(Line line) {
    return line.form() == LineForm.TRIMMED && !line.edits().isEmpty()
        ? "Trimmed: " + String.join("; ", line.edits())
        : "";
  }

  private static String day(@Nullable String iso) {
    try {
      return iso == null ? "" : DAY.format(LocalDate.parse(iso));
    } catch (DateTimeParseException otherGrain) {
      return iso;
    }
  }
}
