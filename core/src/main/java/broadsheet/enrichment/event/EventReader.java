package broadsheet.enrichment.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the events of a text: each word that tells of one, and which tell of the same. */
final class EventReader {
  private static final int EVENTS_MAX = 300;

  private final Wording words;
  private final Parts parts;
  private final ClauseReader clauses;
  private final VerbEvents verbs;
  private final NounEvents nouns;
  private final StatusReader statuses;
  private final SettingReader settings;
  private final Sameness sameness;

  private EventReader(Wording words) {
    this.words = words;
    parts = new Parts(words);
    clauses = new ClauseReader(words);
    verbs = new VerbEvents(words, clauses, parts);
    nouns = new NounEvents(words, clauses, parts);
    statuses = new StatusReader(words, clauses);
    settings = new SettingReader(words);
    sameness = new Sameness(words.source());
  }

  /** In the order of their first tellings. */
  static List<Event> in(Wording words) {
    var reader = new EventReader(words);
    for (var at = 0; at < words.count() && reader.sameness.count() < EVENTS_MAX; at++) {
      var finding = reader.verbs.at(at);
      finding = finding == null ? reader.nouns.at(at) : finding;
      if (finding != null) {
        reader.sameness.add(reader.event(finding), reader.isBare(finding));
      }
    }
    return reader.sameness.events();
  }

  private Event event(Finding finding) {
    var verdict = statuses.of(finding);
    var when = settings.when(finding);
    var status = status(verdict, when, finding);
    return new Event(
        finding.kind(),
        status,
        parts.parties(finding.by()),
        parts.parties(finding.to()),
        settings.where(finding),
        when,
        settings.means(finding),
        status == EventStatus.HAPPENED && settings.isEarlier(finding, when),
        List.of(telling(finding, verdict, status)));
  }

  /** What is told for a day ahead is still to come, whatever the tense. */
  private EventStatus status(
      StatusReader.Verdict verdict, @Nullable Integer when, Finding finding) {
    var isAhead = when != null && words.source().dates().get(when).expected();
    return verdict.isPlain() && isAhead && words.tag(finding.carrier()) != Tag.PAST
        ? EventStatus.PLANNED
        : verdict.status();
  }

  private Telling telling(Finding finding, StatusReader.Verdict verdict, EventStatus status) {
    var at = finding.at();
    var statement = words.sayingAt(at);
    var reason = finding.reason() + "; " + status.word();
    if (!verdict.word().isEmpty()) {
      reason += ": “" + verdict.word() + "”";
    }
    return new Telling(
        words.span(at),
        words.sentence(at),
        status,
        statement,
        statement == null ? null : words.saying(statement).speaker(),
        reason);
  }

  /** Whether nothing but the noun tells of it: a name for an event told elsewhere, or none. */
  private boolean isBare(Finding finding) {
    var isCarried =
        finding.carrier() >= 0
            && StatusWords.isTelling(words.key(finding.carrier()))
            && !words.is(finding.at() - 1, "the");
    return finding.isNoun()
        && !isCarried
        && finding.by().isEmpty()
        && finding.to().isEmpty()
        && settings.where(finding) == null
        && settings.when(finding) == null;
  }
}
