package broadsheet.web;

import broadsheet.article.ArticleId;
import broadsheet.reader.Age;
import broadsheet.reader.FoldedReport;
import broadsheet.reader.ReadingText;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A story's page.
 *
 * @param body sections of What to Know in the reading column, {@code margin} those beside it
 * @param sources who stands behind the reports, the first of them
 * @param signs where the signs of those are that have one, by their names
 * @param people the persons and organisations that most reports name
 * @param notes one citation of each cited report, in the order of their numbers
 * @param openings how reports begin, shown while there are no sections
 * @param hidden how many reports are not in {@code reports}
 */
public record StoryView(
    Card card,
    List<Fact> facts,
    List<SectionView> body,
    List<SectionView> margin,
    List<SourceView> sources,
    Map<String, String> signs,
    List<EntityLink> people,
    List<Cited> notes,
    List<ArticleRow> openings,
    List<ReportView> reports,
    int hidden,
    String moreHref,
    List<ArticleRow> related) {
  private static final int REPORTS_SHOWN = 40;
  private static final int REPORTS_MAX = 1000;

  /** One part of the line of facts. */
  public record Fact(String label, String text) {}

  /**
   * A report with its copies.
   *
   * @param opened whether the reader has opened it or a copy of it
   * @param fresh whether it came since the reader last looked at the story
   */
  public record ReportView(
      ArticleRow row, String origin, List<ArticleRow> copies, boolean opened, boolean fresh) {}

  static StoryView of(StoryFile file, Card card, List<ArticleRow> related, Shown shown) {
    var sections = SectionView.of(file);
    var reports = reports(file, shown);
    var cap = Math.min(reports.size(), shown.all() ? REPORTS_MAX : REPORTS_SHOWN);
    return new StoryView(
        card,
        facts(file, shown.now()),
        sections.stream().filter(section -> !section.isMargin()).toList(),
        sections.stream().filter(SectionView::isMargin).toList(),
        file.sources(),
        shown.signs(),
        file.people(),
        notes(file),
        sections.stream().allMatch(SectionView::isMargin) ? openings(file, shown.now()) : List.of(),
        reports.subList(0, cap),
        reports.size() - cap,
        card.href() + "?reports=all#reports",
        related);
  }

  /** Where a source's sign is, empty when it has none. */
  public String sign(SourceView source) {
    return Objects.requireNonNullElse(signs.get(source.name()), "");
  }

  /**
   * How the page was asked for: when, and whether with all reports.
   *
   * @param signs where outlets' signs are, by their names
   */
  record Shown(Instant now, boolean all, Map<String, String> signs, Read read) {}

  /**
   * What the reader has read of the story.
   *
   * @param opened the reports that they opened
   * @param at when they last looked at the story, null when it is new to them
   */
  record Read(Set<ArticleId> opened, @Nullable Instant at) {
    boolean isFresh(FoldedReport report) {
      return at != null && report.report().seenAt().isAfter(at) && !report.isAmong(opened);
    }
  }

  private static List<Cited> notes(StoryFile file) {
    var byNote = new TreeMap<Integer, Cited>();
    file.cited().values().forEach(cited -> byNote.putIfAbsent(cited.note(), cited));
    return List.copyOf(byNote.values());
  }

  private static List<Fact> facts(StoryFile file, Instant now) {
    var story = file.story();
    var facts = new ArrayList<Fact>();
    if (!file.places().isEmpty()) {
      facts.add(new Fact("Places", String.join(", ", file.places())));
    }
    if (story.lastPublished().isPresent()) {
      facts.add(new Fact("Reported", Age.between(story.first(), story.last())));
    }
    facts.add(new Fact("Told by", sources(story)));
    var agencies = agencies(file);
    if (!agencies.isEmpty()) {
      facts.add(new Fact("Agencies", String.join(", ", agencies)));
    }
    var last = Moment.of(story.lastPublished().orElse(null), now);
    facts.add(new Fact("Last report", last.words()));
    return facts;
  }

  private static String sources(Story story) {
    var sources = story.independentSources();
    var reports = story.members().size();
    return sources
        + (sources == 1 ? " source in " : " independent sources in ")
        + Counts.reports(reports);
  }

  private static List<String> agencies(StoryFile file) {
    return file.story().members().stream()
        .map(Member::article)
        .filter(file.reports()::containsKey)
        .map(id -> Objects.requireNonNull(file.reports().get(id)).head().agency())
        .filter(Objects::nonNull)
        .distinct()
        .limit(4)
        .toList();
  }

  private static List<ArticleRow> openings(StoryFile file, Instant now) {
    var rows = new ArrayList<ArticleRow>();
    for (var opening : file.openings()) {
      var report = file.reports().get(opening.article());
      if (report != null) {
        var piece = new ReadingText.Piece(opening.text(), false);
        rows.add(report.row(now).showing(List.of(piece)));
      }
    }
    return rows;
  }

  private static List<ReportView> reports(StoryFile file, Shown shown) {
    var now = shown.now();
    var views = new ArrayList<ReportView>();
    for (var folded : FoldedReport.fold(file.story().members())) {
      var report = file.reports().get(folded.report().article());
      if (report != null) {
        var why = folded.report().joined().stream().filter(r -> r.weight() > 0);
        var row = report.row(now).because(why.map(Reason::text).toList());
        var copies = rows(folded.copies(), file, now);
        var isOpened = folded.isAmong(shown.read().opened());
        var isFresh = shown.read().isFresh(folded);
        views.add(new ReportView(row, origin(folded.report(), file), copies, isOpened, isFresh));
      }
    }
    return views;
  }

  private static List<ArticleRow> rows(List<Member> members, StoryFile file, Instant now) {
    var rows = new ArrayList<ArticleRow>();
    for (var member : members) {
      var report = file.reports().get(member.article());
      if (report != null) {
        rows.add(report.row(now));
      }
    }
    return rows;
  }

  private static String origin(Member member, StoryFile file) {
    var report = file.reports().get(member.article());
    return report == null ? "" : Objects.requireNonNullElse(report.head().agency(), "");
  }
}
