package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the one sentence that says what a story is. */
public final class Gists {
  private static final int OPENING_SENTENCES = 2;
  private static final int EARLY_SENTENCES = 8;
  private static final int LENGTH_MIN = 60;
  private static final int LENGTH_SHORT = 40;
  private static final int LENGTH_MAX = 320;

  private Gists() {}

  /**
   * The most central opening sentence that stands alone, without its dateline; the first report's
   * headline when there is none.
   */
  public static String of(List<EnrichedArticle> reports) {
    return line(reports)
        .map(Line::text)
        .orElseGet(() -> reports.isEmpty() ? "" : reports.getFirst().article().title());
  }

  private static boolean isJoined(String text) {
    return List.of("But ", "And ", "Meanwhile", "However", "Yet ", "Still").stream()
        .anyMatch(text::startsWith);
  }

  /** The gist with its citation: of an opening, else of whatever stands alone early on. */
  public static Optional<Line> line(List<EnrichedArticle> reports) {
    var plain = reports.stream().filter(report -> !Manner.isAside(report.article())).toList();
    var first = plain.isEmpty() ? reports : plain;
    return line(first, OPENING_SENTENCES, LENGTH_MIN)
        .or(() -> line(first, EARLY_SENTENCES, LENGTH_SHORT))
        .or(() -> line(reports, EARLY_SENTENCES, LENGTH_SHORT));
  }

  private static Optional<Line> line(List<EnrichedArticle> reports, int sentences, int shortest) {
    var ranked = Candidates.of(reports).stream();
    var ordered =
        sentences == OPENING_SENTENCES
            ? ranked
            : ranked.sorted(Comparator.comparingInt(Candidate::position));
    return ordered
        .filter(candidate -> candidate.position() < sentences)
        .filter(candidate -> candidate.text().length() <= LENGTH_MAX + 100)
        .filter(candidate -> !Kinds.isQuestion(candidate.text()) && !isJoined(candidate.text()))
        .filter(candidate -> !Kinds.isMostlyQuoted(candidate.text()))
        .flatMap(candidate -> LineMaker.plain(candidate.report(), candidate.span()).stream())
        .filter(line -> line.text().length() >= shortest && line.text().length() <= LENGTH_MAX)
        .findFirst();
  }
}
