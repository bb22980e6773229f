package broadsheet.brief;

import broadsheet.article.Citation;
import broadsheet.article.Datelines;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a sentence into a line: as it stands if it can, with recorded edits if it must. */
final class LineMaker {
  private static final Set<String> CONNECTIVES =
      Set.of("But", "And", "Meanwhile", "However", "Still", "So", "Yet", "Separately", "Moreover");
  private static final int SPEAKER_DISTANCE_MAX = 90;
  private static final int SPEAKER_AFTER = 20;

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
    maker.completeTheNames();
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
    var citation = new Citation(report.article().id(), report.article().version(), span);
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
    var mark = Edit.LeaveOut.markEnd(text);
    var end = mark > 0 ? mark : Datelines.openingEnd(text);
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

  private void completeTheNames() {
    var named = new HashSet<String>();
    for (var person : persons().filter(one -> span.contains(one.span())).toList()) {
      if (named.add(person.name())
          && person.name().lastIndexOf(' ') > 0
          && !Names.isBody(person.name())) {
        completeTheName(person);
      }
    }
  }

  private void completeTheName(Mention mention) {
    var name = mention.name();
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    var given = name.substring(0, name.lastIndexOf(' '));
    var as = mention.span().in(report.article().text());
    var bare =
        as.equals(surname) || (as.endsWith(". " + surname) && as.length() < surname.length() + 5);
    if (bare && !text.contains(given) && isOnlyOne(given, surname)) {
      edit(new Edit.NameBefore(given, surname));
    }
  }

  private boolean isOnlyOne(String given, String surname) {
    return TrimCheck.surname(new Edit.NameBefore(given, surname), text, report.article()) == null;
  }

  private void addTheDay() {
    var bare = Quotes.outside(text);
    for (var word : Words.in(bare)) {
      var day = Days.meant(word.in(bare), text, report.article().date());
      if (day.isPresent() && !isDated(bare, word) && !Days.isAnyOne(bare, word)) {
        edit(new Edit.DayAfter(Days.written(day.get()), word.in(bare)));
        return;
      }
    }
  }

  /** "Tuesday, March 25" says its day itself. */
  private static boolean isDated(String bare, Span word) {
    var after = bare.substring(word.end(), Math.min(bare.length(), word.end() + 12));
    return after.startsWith(" [")
        || (after.length() > 2 && Character.isDigit(after.charAt(1)))
        || (after.startsWith(",") && after.chars().anyMatch(Character::isDigit));
  }

  private java.util.stream.Stream<Mention> persons() {
    return report.enrichment().entities().stream()
        .filter(mention -> mention.type() == EntityType.PERSON);
  }

  /** Who speaks in the sentence: the person or body beside a word of saying; null if none. */
  static @Nullable Mention speaker(EnrichedArticle report, Span sentence) {
    var text = sentence.in(report.article().text());
    var bare = Quotes.outside(text);
    Mention nearest = null;
    var least = Integer.MAX_VALUE;
    for (var verb :
        Words.in(bare).stream().filter(w -> Speech.isVerb(Words.key(w.in(bare)))).toList()) {
      for (var mention : report.enrichment().entities()) {
        var distance = distance(mention, sentence, verb, bare);
        if (distance < least) {
          least = distance;
          nearest = mention;
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
    var end = mention.span().end() - sentence.begin();
    if (bare.charAt(begin) == ' ') {
      return Integer.MAX_VALUE;
    }
    if (end <= verb.begin()) {
      var between = bare.substring(end, verb.begin());
      return isSubject(between) ? between.length() : Integer.MAX_VALUE;
    }
    var between = begin < verb.end() ? "x" : bare.substring(verb.end(), begin);
    return isAfterVerb(between) ? SPEAKER_AFTER + between.length() : Integer.MAX_VALUE;
  }

  /** Nothing, an adverb or a clause between commas stands between a speaker and the word. */
  private static boolean isSubject(String between) {
    var clause = between.startsWith(", ") && between.endsWith(", ");
    return clause
        ? between.length() <= SPEAKER_DISTANCE_MAX
        : between.indexOf(',') < 0
            && Words.in(between).size() <= 2
            && between.chars().noneMatch(c -> Character.isUpperCase(c) || c == '.' || c == ';');
  }

  /** "said Foreign Minister", "according to the". */
  private static boolean isAfterVerb(String between) {
    var keys = Words.keys(between);
    return between.chars().noneMatch(c -> ",.;:".indexOf(c) >= 0)
        && keys.size() <= 5
        && keys.stream()
            .allMatch(key ->
                key.equals("to")
                    || key.equals("the")
                    || Names.isTitle(key)
                    || StandAlone.isRole(key));
  }
}
