package broadsheet.brief;

import broadsheet.article.Citation;
import broadsheet.article.Datelines;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a sentence into a line: as it stands if it can, with recorded edits if it must. */
final class LineMaker {
  private static final Set<String> CONNECTIVES =
      Set.of("But", "And", "Meanwhile", "However", "Still", "So", "Yet", "Separately", "Moreover");
  private static final int FIRST_VERSION = 1;
  private static final int SPEAKER_DISTANCE_MAX = 60;

  private final EnrichedArticle report;
  private final Span span;
  private final List<Edit> edits = new ArrayList<>();
  private String text;

  private LineMaker(EnrichedArticle report, Span span) {
    this.report = report;
    this.span = span;
    this.text = span.in(report.article().text());
  }

  /** The line, when the evidence allows it. */
  static Optional<Line> line(EnrichedArticle report, Span sentence) {
    var maker = new LineMaker(report, sentence);
    maker.leaveOutOpening();
    maker.leaveOutConnective();
    maker.nameThePronoun();
    maker.completeTheName();
    maker.addTheDay();
    return maker.made();
  }

  /** The line with nothing but its dateline left out. */
  static Optional<Line> plain(EnrichedArticle report, Span sentence) {
    var maker = new LineMaker(report, sentence);
    maker.leaveOutOpening();
    return maker.made();
  }

  private Optional<Line> made() {
    var form = edits.isEmpty() ? LineForm.VERBATIM : LineForm.TRIMMED;
    var records = edits.stream().map(Edit::record).toList();
    var citation = new Citation(report.article().id(), FIRST_VERSION, span);
    var line = new Line(text, form, records, null, null, List.of(citation));
    var verdict = Evidence.check(line, id -> report.article());
    return verdict instanceof Verdict.Allowed ? Optional.of(line) : Optional.empty();
  }

  private void edit(Edit edit) {
    edit.applied(text)
        .ifPresent(changed -> {
          edits.add(edit);
          text = changed;
        });
  }

  private void leaveOutOpening() {
    var end = Datelines.openingEnd(text);
    if (end > 0 && end < text.length()) {
      edit(new Edit.LeaveOut(text.substring(0, end).strip()));
    }
  }

  private void leaveOutConnective() {
    var words = Words.in(text);
    if (words.isEmpty() || !CONNECTIVES.contains(words.getFirst().in(text))) {
      return;
    }
    var end = words.getFirst().end();
    var comma = end < text.length() && text.charAt(end) == ',';
    edit(new Edit.LeaveOut(text.substring(0, comma ? end + 1 : end)));
  }

  /** Only where the paragraph names one person before the sentence, and no one else. */
  private void nameThePronoun() {
    var bare = Quotes.outside(text);
    var pronoun = StandAlone.loosePronoun(bare);
    if (pronoun.isEmpty()) {
      return;
    }
    var names = Evidence.namesBefore(report.article().text(), span.begin());
    var name = names.size() == 1 ? names.iterator().next() : "";
    if (persons().anyMatch(mention -> mention.name().equals(name))) {
      edit(new Edit.NameFor(name, pronoun.get().in(bare)));
    }
  }

  private void completeTheName() {
    var mention = persons().filter(person -> span.contains(person.span())).findFirst();
    if (mention.isEmpty()
        || mention.get().name().lastIndexOf(' ') < 0
        || Names.isBody(mention.get().name())) {
      return;
    }
    var name = mention.get().name();
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    var given = name.substring(0, name.lastIndexOf(' '));
    var as = mention.get().span().in(report.article().text());
    var bare =
        as.equals(surname) || (as.endsWith(". " + surname) && as.length() < surname.length() + 5);
    if (bare && !text.contains(given) && isOnlyOne(given, surname)) {
      edit(new Edit.NameBefore(given, surname));
    }
  }

  private boolean isOnlyOne(String given, String surname) {
    var fitting =
        Names.in(report.article().text()).stream()
            .filter(name -> name.endsWith(" " + surname))
            .distinct()
            .toList();
    return fitting.equals(List.of(given + " " + surname));
  }

  private void addTheDay() {
    var bare = Quotes.outside(text);
    for (var word : Words.in(bare)) {
      var day = Days.meant(word.in(bare), text, report.article().date());
      if (day.isPresent() && !isDated(bare, word)) {
        edit(new Edit.DayAfter(Days.written(day.get()), word.in(bare)));
        return;
      }
    }
  }

  /** "Tuesday, March 25" says its day itself. */
  private static boolean isDated(String bare, Span word) {
    var after = bare.substring(word.end(), Math.min(bare.length(), word.end() + 12));
    return after.startsWith(" [")
        || (after.startsWith(",") && after.chars().anyMatch(Character::isDigit));
  }

  private java.util.stream.Stream<Mention> persons() {
    return report.enrichment().entities().stream()
        .filter(mention -> mention.type() == EntityType.PERSON);
  }

  /** Who speaks in the sentence: the person or body nearest to a word of saying; null if none. */
  static @Nullable String speaker(EnrichedArticle report, Span sentence) {
    var text = sentence.in(report.article().text());
    var bare = Quotes.outside(text);
    String nearest = null;
    var least = SPEAKER_DISTANCE_MAX;
    for (var verb :
        Words.in(bare).stream().filter(w -> Speech.isVerb(Words.key(w.in(bare)))).toList()) {
      for (var mention : report.enrichment().entities()) {
        var distance = distance(mention, sentence, verb, bare);
        if (distance < least) {
          least = distance;
          nearest = mention.name();
        }
      }
    }
    return nearest;
  }

  private static int distance(Mention mention, Span sentence, Span verb, String bare) {
    var speaks = mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION;
    if (!speaks || !sentence.contains(mention.span())) {
      return Integer.MAX_VALUE;
    }
    var begin = mention.span().begin() - sentence.begin();
    if (bare.charAt(begin) == ' ') {
      return Integer.MAX_VALUE;
    }
    var before = verb.begin() - (mention.span().end() - sentence.begin());
    return before >= 0 ? before : 20 + begin - verb.end();
  }
}
