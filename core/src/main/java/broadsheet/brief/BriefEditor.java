package broadsheet.brief;

import broadsheet.article.ArticleId;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Member;
import broadsheet.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a story's brief out of its reports' own sentences: the most central ones that stand alone,
 * few of them alike (after Carbonell and Goldstein, The Use of MMR, 1998), each checked by {@link
 * Evidence}.
 */
public final class BriefEditor {
  private static final int LINES_MAX = 25;
  private static final int LINES_MAX_SINGLE = 5;
  private static final int LATE_HOURS = 36;
  private static final int TRIES_MAX = 400;
  private static final double ALIKE_MAX = 0.5;
  private static final double ALIKE_ELSEWHERE_MAX = 0.65;
  private static final int TIMELINE_MIN = 3;

  private final List<Candidate> ranked;
  private final Sides sides;
  private final @Nullable PublicationTime newest;
  private final boolean hasReports;
  private final int size;
  private final List<Candidate> taken = new ArrayList<>();
  private final Set<String> counted = new HashSet<>();
  private final List<BriefSection> sections = new ArrayList<>();
  private int lines;

  private BriefEditor(Story story, List<EnrichedArticle> reports) {
    var origins =
        story.members().stream()
            .collect(Collectors.toMap(Member::article, Member::origin, (one, _) -> one));
    ranked =
        Candidates.of(reports, article -> origins.getOrDefault(article.id(), article.id().value()));
    sides = Sides.in(reports);
    newest =
        reports.stream()
            .flatMap(report -> Stream.ofNullable(report.article().date()))
            .max(Comparator.naturalOrder())
            .orElse(null);
    hasReports = reports.stream().anyMatch(report -> !Manner.isAside(report.article()));
    size = reports.size() == 1 ? 0 : reports.size() < 4 ? 1 : reports.size() < 8 ? 2 : 3;
  }

  /**
   * The brief of {@code story}: 5 lines for a single report, at most 25 for many.
   *
   * @param reports the story's articles, in the order of its members; copies are left aside
   */
  public static Brief edit(Story story, List<EnrichedArticle> reports) {
    var own = withoutCopies(story, reports);
    var sections = own.isEmpty() ? List.<BriefSection>of() : new BriefEditor(story, own).sections();
    return new Brief(story.id(), story.headline(), story.gist(), sections);
  }

  private static List<EnrichedArticle> withoutCopies(Story story, List<EnrichedArticle> reports) {
    var copies = new HashSet<ArticleId>();
    story.members().stream()
        .filter(member -> member.copyOf() != null)
        .map(Member::article)
        .forEach(copies::add);
    var own = reports.stream().filter(report -> !copies.contains(report.article().id())).toList();
    return own.isEmpty() ? reports : own;
  }

  private List<BriefSection> sections() {
    add(SectionKind.WHAT_HAPPENED, new int[] {3, 4, 6, 6}, this::happened);
    add(SectionKind.FIGURES, new int[] {1, 2, 3, 4}, this::counts);
    add(SectionKind.POSITIONS, new int[] {1, 2, 4, 6}, BriefEditor::takesSide);
    add(SectionKind.NEXT, new int[] {1, 1, 2, 3}, c -> Kinds.isNext(c.text()) && isLate(c));
    add(SectionKind.UNKNOWN, new int[] {0, 1, 1, 2}, c -> Kinds.isUnknown(c.text()) && isLate(c));
    addTimeline();
    sections.sort(Comparator.comparing(BriefSection::kind));
    return sections;
  }

  private boolean happened(Candidate candidate) {
    var text = candidate.text();
    return !(hasReports && Manner.isAside(candidate.report().article()))
        && !Kinds.isMostlyQuoted(text)
        && !Kinds.isQuestion(text)
        && !Kinds.isUnknown(text)
        && !Kinds.isNext(text);
  }

  /** Each figure is shown once: the line brings numbers that no other one has. */
  private boolean counts(Candidate candidate) {
    return Kinds.isFigure(candidate.text())
        && !Kinds.isMostlyQuoted(candidate.text())
        && Kinds.numbers(candidate.text()).stream().noneMatch(counted::contains);
  }

  /** What lay ahead or was unknown some days ago may be over. */
  private boolean isLate(Candidate candidate) {
    var date = candidate.report().article().date();
    return date == null
        || newest == null
        || Duration.between(date.instant(), newest.instant()).toHours() <= LATE_HOURS;
  }

  private static boolean takesSide(Candidate candidate) {
    return Kinds.isStand(candidate.text())
        && LineMaker.speaker(candidate.report(), candidate.span()) != null;
  }

  private void add(SectionKind kind, int[] most, Predicate<Candidate> suits) {
    var chosen = new ArrayList<Line>();
    var alikeMax = kind == SectionKind.WHAT_HAPPENED ? ALIKE_MAX : ALIKE_ELSEWHERE_MAX;
    var tries = 0;
    for (var candidate : ranked) {
      if (chosen.size() == most[size] || lines == linesMax() || tries == TRIES_MAX) {
        break;
      }
      if (suits.test(candidate) && isNew(candidate, alikeMax)) {
        tries++;
        line(kind, candidate)
            .ifPresent(line -> {
              chosen.add(line);
              taken.add(candidate);
              counted.addAll(kind == SectionKind.FIGURES ? Kinds.numbers(line.text()) : List.of());
              lines++;
            });
      }
    }
    if (!chosen.isEmpty()) {
      sections.add(new BriefSection(kind, chosen));
    }
  }

  private int linesMax() {
    return size == 0 ? LINES_MAX_SINGLE : LINES_MAX;
  }

  private boolean isNew(Candidate candidate, double alikeMax) {
    return taken.stream().noneMatch(other -> other.overlap(candidate) > alikeMax);
  }

  private Optional<Line> line(SectionKind kind, Candidate candidate) {
    var said = kind == SectionKind.POSITIONS;
    var speaker = said ? LineMaker.speaker(candidate.report(), candidate.span()) : null;
    var side = speaker == null ? null : sides.of(speaker, candidate.report());
    var published = candidate.report().article().date();
    return LineMaker.line(candidate.report(), candidate.span())
        .map(line -> {
          var day = published == null ? "" : Kinds.day(line, published);
          var date = day.isEmpty() ? null : day;
          return new Line(line.text(), line.form(), line.edits(), side, date, line.citations());
        });
  }

  /** Happenings of known days, when there are enough of them on different days. */
  private void addTimeline() {
    var dated = new ArrayList<Line>();
    var days = new HashSet<String>();
    for (var candidate : ranked.stream().limit(TRIES_MAX).toList()) {
      if (size < 2 || dated.size() == LINES_MAX - lines || dated.size() == 6) {
        break;
      }
      if (happened(candidate) && isNew(candidate, ALIKE_MAX)) {
        line(SectionKind.TIMELINE, candidate)
            .filter(line -> line.date() != null && days.add(line.date()))
            .ifPresent(dated::add);
      }
    }
    if (dated.size() >= TIMELINE_MIN) {
      dated.sort(Comparator.comparing(line -> String.valueOf(line.date())));
      sections.add(new BriefSection(SectionKind.TIMELINE, dated));
    }
  }
}
