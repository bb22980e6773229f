package broadsheet.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words why two articles are alike. */
final class PairReasons {
  private static final int TERMS_SHOWN = 4;
  private static final double MEANING_SHOWN = 0.35;

  private PairReasons() {}

  /** What speaks for and against one event, strongest first. */
  static List<Reason> of(Terms a, Terms b, PairFeatures pair) {
    var reasons = new ArrayList<Reason>();
    var names = shared(a.names(), b.names());
    if (!names.isEmpty()) {
      reasons.add(new Reason("names", "both name " + names, PairModel.NAMES * pair.names()));
    }
    var words = shared(a.words(), b.words());
    if (!words.isEmpty()) {
      reasons.add(new Reason("words", "both say " + words, PairModel.WORDS * pair.words()));
    }
    var numbers = sharedNumbers(a, b);
    if (!numbers.isEmpty()) {
      reasons.add(
          new Reason("numbers", "both give " + numbers, PairModel.NUMBERS * pair.numbers()));
    }
    if (pair.meaning() >= MEANING_SHOWN) {
      reasons.add(new Reason("meaning", meaning(pair), PairModel.MEANING * pair.meaning()));
    }
    reasons.add(new Reason("time", time(pair), PairModel.TIME * Math.log1p(pair.days())));
    reasons.sort(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())));
    return List.copyOf(reasons);
  }

  private static String shared(List<Terms.Term> a, List<Terms.Term> b) {
    var known = b.stream().map(Terms.Term::key).collect(Collectors.toSet());
    return a.stream()
        .map(Terms.Term::key)
        .filter(known::contains)
        .limit(TERMS_SHOWN)
        .collect(Collectors.joining(", "));
  }

  private static String sharedNumbers(Terms a, Terms b) {
    var known = new HashSet<>(b.numbers());
    return a.numbers().stream()
        .filter(known::contains)
        .limit(TERMS_SHOWN)
        .collect(Collectors.joining(", "));
  }

  private static String meaning(PairFeatures pair) {
    return String.format(Locale.ROOT, "openings alike in meaning (%.0f %%)", 100 * pair.meaning());
  }

  private static String time(PairFeatures pair) {
    var days = Math.round(pair.days());
    return days == 0 ? "within a day" : days == 1 ? "a day apart" : days + " days apart";
  }
}
