package broadsheet.enrichment;

import broadsheet.text.WordForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds runs of capital words that can be names. */
final class NameRuns {
  private final List<NameToken> tokens;
  private final Set<String> capitalInside = new HashSet<>();
  private final Set<String> pairsInside = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  private NameRuns(List<NameToken> tokens) {
    this.tokens = tokens;
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (!token.isCapital()) {
        small.add(token.word());
      } else if (!token.initial()) {
        capitalInside.add(token.word());
        pairsInside.add(i + 1 < tokens.size() ? pair(i) : "");
      }
    }
  }

  /** A run of tokens, from {@code begin} up to {@code end}. */
  record Run(int begin, int end) {}

  static List<Run> find(List<NameToken> tokens) {
    var finder = new NameRuns(tokens);
    var runs = new ArrayList<Run>();
    var i = 0;
    while (i < tokens.size()) {
      var end = finder.canBegin(i) ? finder.end(i) : i;
      if (end > i) {
        runs.add(new Run(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  private boolean canBegin(int i) {
    var token = tokens.get(i);
    if (!token.isCapital() || isCalendar(i) || CommonWords.isFunction(token.word())) {
      return false;
    }
    return !token.initial() || isTrusted(token) || canBeginSentence(i);
  }

  /** Whether the word's capital is no accident of its place. */
  private boolean isTrusted(NameToken token) {
    var word = token.word();
    return Countries.isPlace(word)
        || Countries.isPeople(word)
        || (capitalInside.contains(word) && !small.contains(small(word)));
  }

  private boolean canBeginSentence(int i) {
    var token = tokens.get(i);
    var title = i > 0 && token.initial() && token.joined();
    var goesOn = i + 1 < tokens.size() && continues(i) && !tokens.get(i + 1).initial();
    if (title || small.contains(small(token.word()))) {
      return goesOn && pairsInside.contains(pair(i));
    }
    if (NameWords.TITLES.contains(token.key())) {
      return goesOn;
    }
    if (CommonWords.isCommon(token.word())) {
      return goesOn && (pairsInside.contains(pair(i)) || isOrganizationAhead(i));
    }
    return goesOn || WordForms.isAcronym(token.word()) || speaksNext(i);
  }

  private boolean isOrganizationAhead(int i) {
    return NameWords.ORGANIZATIONS.contains(tokens.get(end(i) - 1).key());
  }

  private boolean speaksNext(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).joined()
        && NameWords.SPEAKING.contains(tokens.get(i + 1).word());
  }

  private int end(int begin) {
    var end = begin + 1;
    while (end < tokens.size()) {
      if (continues(end - 1)) {
        end++;
        continue;
      }
      var after = afterParticles(begin, end);
      if (after == end) {
        break;
      }
      end = after + 1;
    }
    return end;
  }

  /** Whether the token after {@code i} belongs to the same run. */
  private boolean continues(int i) {
    var token = tokens.get(i);
    var next = tokens.get(i + 1);
    return next.joined()
        && next.isCapital()
        && !token.possessive()
        && !isCalendar(i + 1)
        && (!next.initial() || isTrusted(next))
        && !CommonWords.isFunction(next.word());
  }

  /** The capital word behind the small words at {@code i} that join it to the run, else i. */
  private int afterParticles(int begin, int i) {
    var before = tokens.get(i - 1);
    var particle = tokens.get(i).word();
    if (before.possessive() || !canFollow(particle, begin, before)) {
      return i;
    }
    var last = i;
    while (last < tokens.size()
        && last < i + 2
        && tokens.get(last).joined()
        && NameWords.PARTICLES.contains(tokens.get(last).word())) {
      last++;
    }
    var found = last > i && last < tokens.size() && tokens.get(last).joined();
    return found && tokens.get(last).isCapital() && !isCalendar(last) ? last : i;
  }

  private boolean canFollow(String particle, int begin, NameToken before) {
    var key = before.key();
    var kind =
        NameWords.ORGANIZATIONS.contains(key)
            || NameWords.PLACES.contains(key)
            || NameWords.LAWS.contains(key)
            || key.equals("chiefs")
            || key.equals("duke")
            || key.equals("duchess");
    return switch (particle) {
      case "of" -> kind;
      case "for" -> NameWords.ORGANIZATIONS.contains(key);
      case "and" -> tokens.subList(begin, begin + 1).stream().anyMatch(NameRuns::isMinistry);
      case "the" -> false;
      default -> NameWords.PERSON_PARTICLES.contains(particle);
    };
  }

  private static boolean isMinistry(NameToken token) {
    return switch (token.key()) {
      case "ministry", "department", "institute", "center", "centre" -> true;
      default -> false;
    };
  }

  private boolean isCalendar(int i) {
    var token = tokens.get(i);
    if (!NameWords.CALENDAR.contains(token.key())) {
      return false;
    }
    var inside = i > 0 && token.joined() && tokens.get(i - 1).isCapital();
    var before = inside ? tokens.get(i - 1).key() : "";
    var surname = token.word().equals("May") || token.word().equals("March");
    return !(surname && inside && !NameWords.CALENDAR.contains(before) && !before.equals("on"));
  }

  private String pair(int i) {
    return tokens.get(i).word() + " " + tokens.get(i + 1).word();
  }

  private static String small(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }
}
