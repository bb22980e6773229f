package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of some other languages: shares, sums, people harmed, and what else is counted by the
 * noun behind a number. A number whose noun is not plain is left out, unless it is a great one.
 */
final class LocalNumbers {
  private static final int FIGURES_MAX = 2_000;
  private static final String NUMBER = "number";
  private static final Set<String> PERCENT =
      HarmWords.words(
          "% ٪ prozent procent процент процента процентов відсоток відсотки відсотка відсотків"
              + " بالمئة بالمائة");
  private static final Set<String> PER = Set.of("por", "pour", "per", "في");
  private static final Set<String> CENT = Set.of("ciento", "cent", "cento", "المئة", "المائة");

  private final String text;
  private final LocalWords words;
  private final List<Token> tokens;
  private final List<Saying> sayings;
  private final LocalHarm harm;
  private final LocalNouns nouns;
  private final List<Figure> figures = new ArrayList<>();

  private LocalNumbers(ReportedText article, String text, LocalWords words) {
    this.text = text;
    this.words = words;
    this.sayings = article.sayings();
    this.tokens = TokenReader.continental(text);
    this.harm = new LocalHarm(tokens, words);
    this.nouns = new LocalNouns(tokens, words);
  }

  /** None when the language is not one of those known. */
  static List<Figure> figures(ReportedText article, String text) {
    var words = LocalWords.of(article.language());
    if (words == null) {
      return List.of();
    }
    var numbers = new LocalNumbers(article, text, words);
    var numerals = LocalNumerals.in(numbers.tokens, words);
    for (var i = 0; i < numerals.size() && numbers.figures.size() < FIGURES_MAX; i++) {
      i += numbers.read(numerals, i) ? 1 : 0;
    }
    return numbers.figures;
  }

  /** Whether the next numeral was read along, as the upper end of a range. */
  private boolean read(List<LocalNumeral> numerals, int index) {
    var lower = numerals.get(index);
    var upper = index + 1 < numerals.size() ? upper(lower, numerals.get(index + 1)) : null;
    var last = upper == null ? lower : upper;
    var found = isName(lower) ? null : measure(lower, last);
    if (found != null) {
      var scale = upper != null && upper.great() && !lower.great() ? scaleOf(upper) : 1;
      add(found, lower.value() * scale, upper);
    }
    return upper != null && found != null;
  }

  /** What scale words make of the upper end: "20 bis 30 Millionen". */
  private double scaleOf(LocalNumeral upper) {
    var scale = 1.0;
    for (var at = upper.from() + 1; at < upper.to(); at++) {
      scale *= Math.max(1, words.scale(tokens.get(at).key()));
    }
    return scale;
  }

  private @Nullable LocalNumeral upper(LocalNumeral lower, LocalNumeral next) {
    var linked = next.from() == lower.to() + 1 && words.is("to", key(lower.to()));
    var led = words.lengthBefore("between", tokens, lower.from()) > 0;
    var sign = key(lower.to());
    var plain = sign.equals("-") || sign.equals("–") || sign.equals("bis") || sign.equals("tot");
    var rises = next.value() > lower.value() && !isYear(lower) && !isYear(next);
    return linked && (led || plain) && rises ? next : null;
  }

  /** A measure with what it counts, and whether the counted noun stands in it. */
  private record Counted(int from, int to, String unit, @Nullable String counts) {}

  private @Nullable Counted measure(LocalNumeral lower, LocalNumeral last) {
    var percent = percentEnd(last.to());
    if (percent > last.to()) {
      return new Counted(lower.from(), percent, "percent", null);
    }
    var of = words.is("of", key(last.to())) && last.great() ? last.to() + 1 : last.to();
    var money = money(lower.from(), of);
    if (money != null) {
      return money;
    }
    if (isYear(lower) || isJoined(last)) {
      return null;
    }
    var noun = nouns.at(of);
    var unit = harm.of(lower.from(), last.to(), noun);
    if (unit != null || noun >= 0) {
      var counts = noun < 0 ? null : tokens.get(noun).span().in(text);
      var named = unit == null ? tokens.get(noun).key() : unit;
      return new Counted(lower.from(), last.to(), named, counts);
    }
    return last.great() ? new Counted(lower.from(), last.to(), NUMBER, null) : null;
  }

  /** A number that names something: "U-19", "artículo 5", a page, a minute. */
  private boolean isName(LocalNumeral numeral) {
    var from = numeral.from();
    var touched =
        from > 1
            && key(from - 1).equals("-")
            && tokens.get(from - 2).end() == tokens.get(from - 1).begin()
            && tokens.get(from - 1).end() == tokens.get(from).begin();
    return (touched && numeral.digits()) || words.is("named", key(from - 1));
  }

  /** "3-1", "2:2", "29-jähriger", "12e", "3.51": no number that counts. */
  private boolean isJoined(LocalNumeral numeral) {
    var to = numeral.to();
    if (to >= tokens.size() || tokens.get(to).begin() != tokens.get(to - 1).end()) {
      return false;
    }
    var next = tokens.get(to);
    var joined = to + 1 < tokens.size() && tokens.get(to + 1).begin() == next.end();
    var dash = "-–".contains(next.key()) && joined;
    var mark = ":/.,".contains(next.key()) && joined && tokens.get(to + 1).isNumber();
    return (numeral.digits() && next.isWord()) || dash || mark;
  }

  private boolean isYear(LocalNumeral numeral) {
    return numeral.digits()
        && numeral.to() == numeral.from() + 1
        && key(numeral.from()).length() == 4
        && FigureContext.isYear(key(numeral.from()));
  }

  private int percentEnd(int at) {
    if (PERCENT.contains(key(at))) {
      return at + 1;
    }
    return PER.contains(key(at)) && CENT.contains(key(at + 1)) ? at + 2 : at;
  }

  private @Nullable Counted money(int from, int at) {
    var before = Currencies.sign(key(from - 1));
    if (before != null) {
      return new Counted(from - 1, at, before, null);
    }
    var behind = Currencies.sign(key(at));
    if (behind != null) {
      return new Counted(from, at + 1, behind, null);
    }
    var named = words.money(tokens, at);
    return named == null ? null : new Counted(from, at + named.length(), named.unit(), null);
  }

  private void add(Counted found, double value, @Nullable LocalNumeral upper) {
    var end = Math.min(tokens.size(), found.to());
    var span = new Span(tokens.get(found.from()).begin(), tokens.get(end - 1).end());
    figures.add(
        new Figure(
            span,
            value,
            upper == null ? null : upper.value(),
            found.unit(),
            found.counts(),
            qualifier(found.from()),
            null,
            null,
            null,
            null,
            according(span),
            null,
            null));
  }

  private Qualifier qualifier(int from) {
    for (var kind : List.of("least", "more", "less", "most", "about")) {
      if (words.lengthBefore(kind, tokens, from) > 0) {
        return switch (kind) {
          case "least" -> Qualifier.AT_LEAST;
          case "more" -> Qualifier.MORE_THAN;
          case "less" -> Qualifier.LESS_THAN;
          case "most" -> Qualifier.AT_MOST;
          default -> Qualifier.ABOUT;
        };
      }
    }
    return Qualifier.EXACTLY;
  }

  private @Nullable String according(Span span) {
    for (var saying : sayings) {
      if (saying.content().contains(span)) {
        return saying.speaker();
      }
    }
    return null;
  }

  private String key(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
  }
}
