package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
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
  private static final int NAME_WORDS_MAX = 5;
  private static final String CLAUSE_ENDS = ".!?;\n«“„\"";

  private final String text;
  private final ForeignWords words;
  private final boolean hasCapitals;
  private final boolean haveNounsCapitals;
  private final List<Mention> mentions;

  private ForeignStatements(String text, String language, List<Mention> mentions) {
    this.text = text;
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
        statements.add(statement(line.content(), line.content(), found));
      }
    }
    return statements;
  }

  private void add(List<Statement> statements, Span quotation, Span content) {
    var told = after(quotation.end());
    var found = told == null ? before(quotation.begin()) : told;
    if (found != null) {
      statements.add(statement(content, quotation, found));
    }
  }

  private Statement statement(Span content, Span quotation, Found found) {
    return new Statement(
        content,
        List.of(quotation),
        found.cue(),
        speaker(found.source()),
        StatementAct.STATEMENT,
        null,
        null,
        List.of());
  }

  private record Found(Span cue, @Nullable Span source) {}

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
    return words.cues().contains(low(word)) && !isCapitalInside(word);
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
        return null;
      }
      if (isName(clause, i)) {
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
