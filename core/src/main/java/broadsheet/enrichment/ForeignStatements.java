package broadsheet.enrichment;

import broadsheet.text.Sentences;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Quoted statements in languages other than English: a quotation with a word of saying right beside
 * it, and who is named next to that word. Where no such word stands, nothing is said; where nobody
 * is named, nobody speaks.
 */
final class ForeignStatements {
  private static final int WORDS_LEAST = 3;
  private static final int CLAUSE_MAX = 160;
  private static final int CUE_WITHIN = 4;
  private static final int NAME_WITHIN = 6;
  private static final int THAT_WITHIN = 2;
  private static final int AUXILIARY_MAX = 8;
  private static final int SENTENCE_MAX = 600;
  private static final int NAME_WORDS_MAX = 5;
  private static final String CLAUSE_ENDS = ".!?;\n«“„\"";

  private final String text;
  private final String language;
  private final ForeignWords words;
  private final boolean hasCapitals;
  private final boolean haveNounsCapitals;
  private final List<Mention> mentions;

  private ForeignStatements(String text, String language, List<Mention> mentions) {
    this.text = text;
    this.language = language;
    this.words = ForeignWords.of(language);
    this.hasCapitals = !language.equals("ar");
    this.haveNounsCapitals = language.equals("de");
    this.mentions = mentions;
  }

  /** In the order of the text; none in a language that is not known. */
  static List<Statement> in(String text, String language, List<Mention> mentions) {
    var reader = new ForeignStatements(text, language, mentions);
    return reader.words.isKnown() ? reader.statements() : List.of();
  }

  private List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    for (var quotation : ForeignQuotations.in(text)) {
      var content = new Span(quotation.begin() + 1, quotation.end() - 1);
      if (Words.in(content.in(text)).size() >= WORDS_LEAST) {
        add(statements, quotation, content);
      }
    }
    for (var line : DialogueLines.in(text)) {
      var found = after(line.content().end() + 1);
      if (found != null && line.reportedAt() <= found.cue().begin()) {
        statements.add(statement(line.content(), List.of(line.content()), found));
      }
    }
    var quoted = statements.stream().map(Statement::content).toList();
    for (var sentence : Sentences.in(text)) {
      var told = reported(sentence);
      if (told != null && quoted.stream().noneMatch(told.content()::overlaps)) {
        statements.add(statement(told.content(), List.of(), told.found()));
      }
    }
    statements.sort(Comparator.comparing(Statement::content));
    return statements;
  }

  private void add(List<Statement> statements, Span quotation, Span content) {
    var inside = inside(content);
    var told = inside == null ? after(quotation.end()) : inside;
    var found = told == null ? before(quotation.begin()) : told;
    if (found != null) {
      statements.add(statement(content, List.of(quotation), found));
    }
  }

  private Statement statement(Span content, List<Span> quotes, Found found) {
    return new Statement(
        content,
        quotes,
        found.cue(),
        found.anonymous() ? nameless() : speaker(found.source()),
        ForeignActs.of(low(found.cue()), language),
        null,
        null,
        List.of());
  }

  private record Found(Span cue, @Nullable Span source, boolean anonymous) {
    Found(Span cue, @Nullable Span source) {
      this(cue, source, false);
    }
  }

  /** What is reported without marks, and who is said to say it. */
  private record Reported(Span content, Found found) {}

  private static Speaker nameless() {
    return new Speaker(null, null, null, true, "a source that is not named", List.of());
  }

  /** "…, a raconté quelqu'un. …" within the marks. */
  private @Nullable Found inside(Span content) {
    var clause = clause(content.begin(), content.end());
    for (var i = 2; i + 1 < clause.size() && language.equals("fr"); i++) {
      var comma = text.lastIndexOf(',', clause.get(i).begin());
      var near = comma >= content.begin() && clause.get(i).begin() - comma <= AUXILIARY_MAX;
      var source = near && isCue(clause.get(i)) ? nameAfter(clause, i) : null;
      if (source != null) {
        return new Found(clause.get(i), source);
      }
    }
    return null;
  }

  /** Somebody named says that something is so: only where nothing stands between. */
  private @Nullable Reported reported(Span sentence) {
    if (sentence.length() > SENTENCE_MAX) {
      return null;
    }
    var clause = clause(sentence.begin(), sentence.end());
    for (var i = 0; i < clause.size(); i++) {
      var that = isCue(clause.get(i)) ? that(clause, i) : -1;
      if (that > 0 && clause.size() - that > WORDS_LEAST) {
        var end = clause.getLast().end();
        var found = teller(clause, i, that);
        var content = new Span(clause.get(that + 1).begin(), end);
        return found == null || isMarked(content) ? null : new Reported(content, found);
      }
    }
    return null;
  }

  private boolean isMarked(Span content) {
    return content.in(text).chars().anyMatch(c -> "«»“”„\"".indexOf(c) >= 0);
  }

  /** The word "that" behind a word of saying; in Arabic behind its subject. */
  private int that(List<Span> clause, int cue) {
    var reach = hasCapitals ? THAT_WITHIN : CUE_WITHIN + NAME_WITHIN;
    for (var i = cue + 1; i < Math.min(clause.size() - 1, cue + 1 + reach); i++) {
      if (ForeignActs.isThat(low(clause.get(i)), language)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Found teller(List<Span> clause, int cue, int that) {
    var source =
        hasCapitals ? nameBefore(clause, cue) : plainNameAfter(clause.subList(0, that), cue);
    var nameless =
        clause.subList(0, that).stream().anyMatch(w -> ForeignActs.isSource(low(w), language));
    if (nameless) {
      return new Found(clause.get(cue), null, true);
    }
    return source == null ? null : new Found(clause.get(cue), source);
  }

  /** The clause that follows a quotation: "…", said somebody. */
  private @Nullable Found after(int begin) {
    var end = begin;
    while (end < text.length() && end - begin < CLAUSE_MAX && isInClause(end, begin)) {
      end++;
    }
    var clause = clause(begin, end);
    for (var i = 0; i < Math.min(CUE_WITHIN, clause.size()); i++) {
      if (isCue(clause.get(i))) {
        return new Found(clause.get(i), source(clause, i, true));
      }
    }
    for (var i = CUE_WITHIN; i < Math.min(CUE_WITHIN + NAME_WITHIN, clause.size()); i++) {
      if (isCue(clause.get(i)) && clause.subList(0, i).stream().anyMatch(this::isCapital)) {
        return new Found(clause.get(i), source(clause, i, false));
      }
    }
    return null;
  }

  private boolean isInClause(int at, int begin) {
    var c = text.charAt(at);
    return CLAUSE_ENDS.indexOf(c) < 0 && (at == begin || !isSecondDash(at, begin));
  }

  private boolean isSecondDash(int at, int begin) {
    return ForeignQuotations.isDash(text.charAt(at)) && at > begin + 3;
  }

  /** The clause before a quotation, when it leads to it with a colon: somebody said: "…". */
  private @Nullable Found before(int end) {
    var last = end - 1;
    while (last > 0 && text.charAt(last) == ' ') {
      last--;
    }
    if (last < 1 || text.charAt(last) != ':') {
      return null;
    }
    var begin = last;
    while (begin > 0
        && last - begin < CLAUSE_MAX
        && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    var clause = clause(begin, last);
    for (var i = clause.size() - 1; i >= 0; i--) {
      if (isCue(clause.get(i))) {
        return new Found(clause.get(i), source(clause, i, !hasCapitals));
      }
    }
    return null;
  }

  private List<Span> clause(int begin, int end) {
    return Words.in(text.substring(begin, end)).stream()
        .map(word -> new Span(begin + word.begin(), begin + word.end()))
        .toList();
  }

  private String low(Span word) {
    return word.in(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** A form of a word of saying, also where an elided one stands before it: "l'a". */
  private boolean isCue(Span word) {
    var known = words.cues().contains(low(word)) || ForeignActs.isCue(low(word), language);
    return known && !isCapitalInside(word);
  }

  private boolean isCapitalInside(Span word) {
    return hasCapitals
        && isCapital(word)
        && word.begin() > 1
        && text.charAt(word.begin() - 1) == ' ';
  }

  private boolean isCapital(Span word) {
    return Character.isUpperCase(text.charAt(word.begin()));
  }

  /**
   * The name after the cue, else the one before; the other way round where the cue ends a clause.
   */
  private @Nullable Span source(List<Span> clause, int cue, boolean isAfterFirst) {
    var later = hasCapitals ? nameAfter(clause, cue) : plainNameAfter(clause, cue);
    var earlier = hasCapitals ? nameBefore(clause, cue) : null;
    var first = isAfterFirst ? later : earlier;
    return first == null ? (isAfterFirst ? earlier : later) : first;
  }

  private @Nullable Span nameAfter(List<Span> clause, int cue) {
    for (var i = cue + 1; i < Math.min(clause.size(), cue + 1 + NAME_WITHIN); i++) {
      if (words.toWhom().contains(low(clause.get(i))) && !isCapital(clause.get(i))) {
        return apposed(clause, i);
      }
      if (isName(clause, i)) {
        var further = apposed(clause, i);
        return isAlone(clause, i) && further != null ? further : run(clause, i);
      }
    }
    return apposed(clause, cue);
  }

  private boolean isAlone(List<Span> clause, int i) {
    return run(clause, i).end() == clause.get(i).end();
  }

  /** A name of several words behind a comma: "la concejala de Hacienda, Pilar Benamejí". */
  private @Nullable Span apposed(List<Span> clause, int from) {
    for (var i = from + 1; i < Math.min(clause.size(), from + 1 + NAME_WITHIN); i++) {
      var comma = text.charAt(clause.get(i).begin() - 2) == ',';
      if (comma && isName(clause, i) && !isAlone(clause, i)) {
        return run(clause, i);
      }
    }
    return null;
  }

  /** The first name of several words, else the first name. */
  private @Nullable Span nameBefore(List<Span> clause, int cue) {
    Span first = null;
    for (var i = 0; i < cue && !words.toWhom().contains(low(clause.get(i))); i++) {
      if (isName(clause, i)) {
        var run = run(clause, i);
        if (run.end() > clause.get(i).end()) {
          return run;
        }
        first = first == null ? run : first;
      }
    }
    return first;
  }

  private boolean isName(List<Span> clause, int i) {
    var low = low(clause.get(i));
    return isCapital(clause.get(i))
        && !words.stops().contains(low)
        && !words.titles().contains(low)
        && !words.cues().contains(low);
  }

  /** Words with capitals that follow one another, particles between them. */
  private Span run(List<Span> clause, int begin) {
    var end = begin;
    for (var i = begin + 1; i < Math.min(clause.size(), begin + NAME_WORDS_MAX); i++) {
      if (clause.get(i).begin() - clause.get(i - 1).end() != 1) {
        break;
      }
      if (isName(clause, i)) {
        end = i;
      } else if (!isParticle(low(clause.get(i)))) {
        break;
      }
    }
    return new Span(clause.get(begin).begin(), clause.get(end).end());
  }

  /** Where nouns have capitals, an article joins no name. */
  private boolean isParticle(String low) {
    return ForeignWords.PARTICLES.contains(low)
        && !(haveNounsCapitals && words.stops().contains(low) && !low.equals("von"));
  }

  /** Where capitals tell nothing: the two or three words after the cue and its titles. */
  private @Nullable Span plainNameAfter(List<Span> clause, int cue) {
    var begin = cue + 1;
    while (begin < clause.size() && words.titles().contains(low(clause.get(begin)))) {
      begin++;
    }
    Predicate<Span> isPart =
        word -> !words.stops().contains(low(word)) && !words.toWhom().contains(low(word));
    var end = begin;
    while (end < clause.size() && end - begin < NAME_WORDS_MAX && isPart.test(clause.get(end))) {
      end++;
    }
    var count = end - begin;
    return count == 2 || count == 3
        ? new Span(clause.get(begin).begin(), clause.get(end - 1).end())
        : null;
  }

  private Speaker speaker(@Nullable Span source) {
    if (source == null) {
      return Speaker.unnamed(null, "nobody is named beside the word of saying");
    }
    var reason = "named beside the word of saying";
    for (var mention : mentions) {
      if (mention.span().begin() < source.end() && source.begin() < mention.span().end()) {
        return Speaker.of(source, mention, reason);
      }
    }
    return new Speaker(source, source.in(text), null, false, reason, List.of());
  }
}
