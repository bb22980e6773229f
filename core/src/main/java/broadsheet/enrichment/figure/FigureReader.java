package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures of an English text: each number that counts or measures something. */
final class FigureReader {
  private static final int FIGURES_MAX = 2_000;
  private static final int NOUNS_MAX = 5;
  private static final Set<String> TIME =
      HarmWords.words(
          "year years month months week weeks day days hour hours minute minutes second seconds"
              + " decade decades century centuries a.m p.m am pm o'clock yr");
  private static final Set<String> ADDRESS =
      HarmWords.words(
          "street st avenue ave road rd north south east west boulevard blvd drive lane highway");
  private static final Set<String> NUMBERED =
      HarmWords.words(
          "highway route interstate channel chapter article section page flight room no number"
              + " grade level phase volume district ward unit line gate platform runway season"
              + " episode week day round group type tier category act world model age aged under"
              + " top");

  private final FigureContext context;
  private final List<Token> tokens;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<Integer, Harm> harms = new HashMap<>();
  private final int[] ends;
  private int sentence;

  private FigureReader(FigureContext context, HarmReport report) {
    this.context = context;
    this.tokens = context.tokens();
    this.ends = HarmReport.ends(tokens, context.text());
    for (var harm : report.harms()) {
      if (harm.sentence() != HarmReport.TITLE && harm.group().isCounted()) {
        for (var at = harm.from(); at < harm.to(); at++) {
          harms.putIfAbsent(at, harm);
        }
      }
    }
  }

  /** In the order of the text. */
  static List<Figure> in(FigureContext context, HarmReport report) {
    var reader = new FigureReader(context, report);
    var numerals = NumeralReader.in(context.tokens());
    var measures = new HashMap<Integer, Measure>();
    ShareReader.in(context.tokens(), numerals).forEach(m -> measures.put(m.to(), m));
    MoneyReader.in(context.tokens(), numerals).forEach(m -> measures.put(m.to(), m));
    for (var i = 0; i < numerals.size() && reader.figures.size() < FIGURES_MAX; i++) {
      var measure = reader.measureOf(numerals.get(i), measures);
      i += reader.read(numerals, i, measure) ? 1 : 0;
    }
    return Subsets.marked(reader.figures, context.text());
  }

  private @Nullable Measure measureOf(Numeral numeral, Map<Integer, Measure> measures) {
    for (var to = numeral.to(); to <= Math.min(tokens.size(), numeral.to() + 4); to++) {
      var measure = measures.get(to);
      if (measure != null && measure.from() <= numeral.from()) {
        return measure;
      }
    }
    return null;
  }

  /** Whether the next numeral was read along, as the upper end of a range. */
  private boolean read(List<Numeral> numerals, int index, @Nullable Measure measure) {
    var numeral = numerals.get(index);
    while (sentence < ends.length - 1 && ends[sentence] <= numeral.from()) {
      sentence++;
    }
    if (numeral.form() == Numeral.Form.ORDINAL || (measure == null && !isCount(numeral))) {
      return false;
    }
    var upper =
        index + 1 < numerals.size() ? upper(numeral, numerals.get(index + 1), measure) : null;
    var from = measure == null ? numeral.from() : measure.from();
    var to =
        Math.max(upper == null ? 0 : upper.to(), measure == null ? numeral.to() : measure.to());
    var dash = upper != null && upper.from() > 0 && !tokens.get(upper.from() - 1).isWord();
    if (measure == null && upper != null && !dash && !isCount(upper)) {
      return false;
    }
    var joined = measure == null && isJoined(to);
    var noun = Nouns.behind(tokens, joined ? to + 2 : to, sentenceEnd());
    var unit = joined ? tokens.get(to + 1).key() : unit(measure, from, noun, numeral);
    if (unit == null) {
      return false;
    }
    figures.add(figure(new Measure(from, to, numeral.value(), unit), noun, upper));
    return upper != null;
  }

  /** "5,000-ton": the unit is joined to the number. */
  private boolean isJoined(int to) {
    return isAt(to, "-")
        && to + 1 < tokens.size()
        && tokens.get(to + 1).isWord()
        && tokens.get(to).begin() == tokens.get(to - 1).end()
        && tokens.get(to + 1).begin() == tokens.get(to).end();
  }

  private Figure figure(Measure measure, @Nullable Span noun, @Nullable Numeral upper) {
    var begin = sentence == 0 ? 0 : ends[sentence - 1];
    var within = new Span(tokens.get(begin).begin(), tokens.get(sentenceEnd() - 1).end());
    var span = new Span(tokens.get(measure.from()).begin(), tokens.get(measure.to() - 1).end());
    var moves = Moves.at(tokens, measure, begin, sentenceEnd());
    var place = context.place(span, within);
    return new Figure(
        span,
        measure.value(),
        upper == null ? null : upper.value(),
        measure.unit(),
        noun == null ? counted(measure) : noun.in(context.text()),
        Qualifiers.before(tokens, measure.from()),
        moves.change(),
        moves.from(),
        Nouns.scope(tokens, context.text(), noun == null ? span.end() : noun.end(), sentenceEnd()),
        null,
        context.according(span, begin, sentenceEnd()),
        place == null ? null : place.name(),
        context.date(measure.from(), begin, sentenceEnd()));
  }

  /** "The number of people injured rose to 10": what is counted stands before. */
  private @Nullable String counted(Measure measure) {
    for (var at = measure.from() - 1; at > Math.max(1, measure.from() - 30); at--) {
      if (tokens.get(at).is("of") && tokens.get(at - 1).is("number")) {
        var noun = Nouns.behind(tokens, at + 1, measure.from());
        return noun == null ? null : noun.in(context.text());
      }
      if (FigureContext.isDivider(tokens.get(at)) && tokens.get(at).kind() == Token.Kind.BREAK) {
        return null;
      }
    }
    return null;
  }

  private int sentenceEnd() {
    return ends.length == 0 ? tokens.size() : ends[sentence];
  }

  private @Nullable Numeral upper(Numeral lower, Numeral next, @Nullable Measure measure) {
    var gap = next.from() - lower.to();
    var word = lower.to() < tokens.size() ? tokens.get(lower.to()).key() : "";
    var before = lower.from() > 0 ? tokens.get(lower.from() - 1).key() : "";
    var between = word.equals("and") && before.equals("between");
    var to = word.equals("to") && !before.equals("from");
    var dash = "-–—".contains(word) && !word.isEmpty();
    var joined = gap == 1 && (between || to || dash) && next.value() > lower.value();
    return joined && (measure == null || measure.to() >= next.to()) ? next : null;
  }

  /** What the number is of, null when that is nothing that figures hold. */
  private @Nullable String unit(
      @Nullable Measure measure, int from, @Nullable Span noun, Numeral numeral) {
    if (measure != null) {
      return measure.unit();
    }
    if (noun != null && isStreet(noun)) {
      return null;
    }
    var harm = harms.get(from);
    if (harm != null && harm.from() <= from) {
      return harm.kind().name().toLowerCase(java.util.Locale.ROOT);
    }
    if (isMissing(numeral)) {
      return "missing";
    }
    if (noun == null && isPartOf(numeral.to())) {
      return Subsets.PART;
    }
    if (noun == null || (numeral.value() == 1 && tokens.get(from).isWord())) {
      return isCountedBefore(numeral) ? Moves.unitBefore(tokens, numeral.from()) : null;
    }
    return Nouns.head(noun.in(context.text()));
  }

  /** "416 Elm Street". */
  private boolean isStreet(Span noun) {
    var words = noun.in(context.text());
    return Character.isUpperCase(words.charAt(0)) && ADDRESS.contains(Nouns.head(words));
  }

  /** "three of them". */
  private boolean isPartOf(int at) {
    return isAt(at, "of")
        && (isAt(at + 1, "them") || isAt(at + 1, "whom") || isAt(at + 1, "those"));
  }

  private boolean isCountedBefore(Numeral numeral) {
    return Moves.unitBefore(tokens, numeral.from()) != null;
  }

  private boolean isMissing(Numeral numeral) {
    for (var at = numeral.to(); at < Math.min(sentenceEnd(), numeral.to() + NOUNS_MAX); at++) {
      if (tokens.get(at).is("missing") || tokens.get(at).is("unaccounted")) {
        return true;
      }
      if (FigureContext.isDivider(tokens.get(at))) {
        return false;
      }
    }
    return false;
  }

  /** No year, date, time of day, duration, age, address, score or number of a road. */
  private boolean isCount(Numeral numeral) {
    var at = numeral.to();
    var token = tokens.get(numeral.from());
    if (token.isNumber() && FigureContext.isYear(token.key()) && token.key().length() == 4) {
      return false;
    }
    var hyphen = isAt(at, "-") ? 1 : 0;
    if (at + hyphen < tokens.size() && TIME.contains(tokens.get(at + hyphen).key())) {
      return false;
    }
    if (isAt(at, ":") || isAt(at, "/") || isAt(at, "th")) {
      return false;
    }
    var address =
        at < tokens.size() && tokens.get(at).capital() && ADDRESS.contains(tokens.get(at).key());
    return !address && !isNamed(numeral) && isFreeBefore(numeral) && !isScore(numeral);
  }

  /** Part of a name within its sentence: "the Three Lanterns", "Seven Sisters Road". */
  private boolean isNamed(Numeral numeral) {
    var first = tokens.get(numeral.from());
    var at = numeral.to();
    return first.isWord()
        && first.capital()
        && at < sentenceEnd()
        && tokens.get(at).isWord()
        && tokens.get(at).capital()
        && isInsideSentence(numeral.from());
  }

  private boolean isInsideSentence(int at) {
    return at > 0 && tokens.get(at - 1).isWord();
  }

  private boolean isFreeBefore(Numeral numeral) {
    if (numeral.from() == 0) {
      return true;
    }
    var before = tokens.get(numeral.from() - 1);
    var dotted = before.is(".") && numeral.from() > 1 ? tokens.get(numeral.from() - 2) : before;
    if (HarmWords.MONTHS.contains(dotted.key()) && dotted.capital()) {
      return false;
    }
    var named = before.isWord() && tokens.get(numeral.from()).isNumber();
    var mark = before.is(":") || before.is("/") || before.is("#") || before.is("@");
    var glued =
        before.is("-") && before.end() == tokens.get(numeral.from()).begin() && numeral.from() > 1;
    return !mark
        && !(named && NUMBERED.contains(before.key()))
        && !(glued && tokens.get(numeral.from() - 2).end() == before.begin());
  }

  /** "3-2", "21–14": two small numbers with a dash, the first not the smaller. */
  private boolean isScore(Numeral numeral) {
    var dash = isAt(numeral.to(), "-") || isAt(numeral.to(), "–");
    if (!dash || numeral.to() + 1 >= tokens.size() || !tokens.get(numeral.to() + 1).isNumber()) {
      return false;
    }
    return Digits.english(tokens.get(numeral.to() + 1).key()) <= numeral.value();
  }

  private boolean isAt(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}
