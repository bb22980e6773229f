package broadsheet.enrichment;

import broadsheet.article.Agencies;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a text's tokens are written, as numbers for features. */
final class NameSurface {
  private static final int INSIDE = 0;

  private static final int FUNCTION = 1 << 9;
  private static final int COUNTRY = 1 << 12;
  private static final int PEOPLE = 1 << 13;
  private static final int AGENCY = 1 << 14;
  private static final int CAPITAL = 1 << 15;
  private static final int LINE_BEGIN = 1;
  private static final int SENTENCE_BEGIN = 2;
  private static final int MARK_BEGIN = 3;
  private static final int PLAIN = 0;
  private static final int TITLE = 1;
  private static final int SHOUTED = 2;
  private static final int REACH = 3;
  private static final int SHAPE_MAX = 8;
  private static final double TITLE_SHARE = 0.7;
  private static final Set<String> SHORT =
      NameWords.words("st jr sr inc corp ltd co vs no dr mr mrs");
  private static final Map<String, Integer> KINDS = kinds();

  private final NameText text;
  private final int[] shapes;
  private final int[] kinds;
  private final int[] initials;
  private final int[] lines;
  private final int[] runs;
  private final int[] begins;
  private final boolean[] nameLike;
  private final Map<String, int[]> counts = new HashMap<>();

  NameSurface(NameText text) {
    this.text = text;
    var count = text.count();
    shapes = new int[count];
    kinds = new int[count];
    initials = new int[count];
    lines = new int[count];
    runs = new int[count];
    begins = new int[count];
    nameLike = new boolean[count];
    for (var i = 0; i < count; i++) {
      shapes[i] = shape(text.form(i));
      nameLike[i] = text.form(i).chars().anyMatch(Character::isUpperCase);
      kinds[i] = kindOf(i);
    }
    for (var begin = 0; begin < count; begin = text.lineEnd(begin)) {
      readLine(begin, text.lineEnd(begin));
    }
    for (var i = 0; i < count; i++) {
      countForm(i);
    }
    readRuns();
  }

  private static Map<String, Integer> kinds() {
    var kinds = new HashMap<String, Integer>();
    var lists =
        List.of(
            NameWords.TITLES,
            NameWords.ROLES,
            NameWords.ORGANIZATIONS,
            NameWords.PLACES,
            NameWords.EVENTS,
            NameWords.LAWS,
            NameWords.CALENDAR,
            NameWords.SPEAKING,
            NameWords.PARTICLES,
            CommonWords.FUNCTION);
    for (var i = 0; i < lists.size(); i++) {
      for (var word : lists.get(i)) {
        kinds.merge(word, 1 << i, (one, other) -> one | other);
      }
    }
    return Map.copyOf(kinds);
  }

  private int kindOf(int token) {
    var kind = KINDS.getOrDefault(text.key(token), 0);
    var form = text.form(token);
    if (!Character.isUpperCase(form.charAt(0))) {
      return kind;
    }
    var known = Countries.isPlace(form) ? COUNTRY : Countries.isPeople(form) ? PEOPLE : 0;
    var agency = Agencies.known(form).isPresent() ? AGENCY : 0;
    return kind | known | agency | (Seats.isCapital(form) ? CAPITAL : 0);
  }

  private void readLine(int begin, int end) {
    var letters = 0;
    var small = 0;
    var capital = 0;
    for (var i = begin; i < end; i++) {
      var form = text.form(i);
      var word = Character.isLetter(form.charAt(0));
      var function = (kinds[i] & FUNCTION) != 0;
      letters += word && !function ? 1 : 0;
      capital += word && !function && Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      small += form.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
      initials[i] = i == begin ? LINE_BEGIN : initialOf(i);
    }
    var shouted = letters > 1 && small == 0;
    var title = letters > 2 && capital >= letters * TITLE_SHARE && !text.form(end - 1).equals(".");
    Arrays.fill(lines, begin, end, shouted ? SHOUTED : title ? TITLE : PLAIN);
  }

  private int initialOf(int token) {
    var before = text.form(token - 1);
    var mark = !Character.isLetterOrDigit(before.charAt(0));
    if (!mark) {
      return INSIDE;
    }
    return switch (before) {
      case "." -> isAbbreviation(token - 2) ? INSIDE : SENTENCE_BEGIN;
      case "!", "?" -> SENTENCE_BEGIN;
      case "\"", "'", "''", ":", "--", "\u2022", "*", "-", "\u2026" -> MARK_BEGIN;
      default -> INSIDE;
    };
  }

  private boolean isAbbreviation(int token) {
    var form = text.form(token);
    return (form.length() == 1 && Character.isUpperCase(form.charAt(0)))
        || SHORT.contains(text.key(token))
        || (NameWords.COURTESIES.contains(text.key(token)) && isCapital(token));
  }

  /** Counts how a word is written where that says something. */
  private void countForm(int token) {
    var forms = counts.computeIfAbsent(text.key(token), key -> new int[3]);
    if (Character.isLowerCase(text.form(token).charAt(0))) {
      forms[0]++;
    } else if (lines[token] == PLAIN && initials[token] == INSIDE) {
      forms[1]++;
    } else {
      forms[2]++;
    }
  }

  private void readRuns() {
    var begin = 0;
    while (begin < runs.length) {
      var end = begin;
      while (end < runs.length && isNameLike(end) && text.line(end) == text.line(begin)) {
        end++;
      }
      for (var i = begin; i < end; i++) {
        runs[i] = kinds[end - 1] * 4 + Math.min(3, end - 1 - i);
        begins[i] = kinds[begin] * 4 + Math.min(3, i - begin);
      }
      begin = Math.max(end, begin + 1);
    }
  }

  private boolean isInside(int token) {
    return token >= 0 && token < shapes.length;
  }

  private boolean isCapital(int token) {
    return isInside(token) && Character.isUpperCase(text.form(token).charAt(0));
  }

  /** Whether it has a capital letter. */
  boolean isNameLike(int token) {
    return isInside(token) && nameLike[token];
  }

  /** Whether it can belong to a name: it has a capital letter or stands between such. */
  boolean canBeName(int token) {
    if (isNameLike(token)) {
      return true;
    }
    var before = false;
    var after = false;
    for (var away = 1; away <= REACH; away++) {
      before |= isNameLike(token - away) && text.line(token - away) == text.line(token);
      after |= isNameLike(token + away) && text.line(token + away) == text.line(token);
    }
    var digits = Character.isDigit(text.form(token).charAt(0));
    return (before && after) || (digits && (before || after)) || (before && isDot(token));
  }

  private boolean isDot(int token) {
    return text.form(token).equals(".");
  }

  int shape(int token) {
    return isInside(token) ? shapes[token] : NameText.NONE;
  }

  /** In which lists of words it stands, as bits. */
  int kind(int token) {
    return isInside(token) ? kinds[token] : NameText.NONE;
  }

  int initial(int token) {
    return initials[token];
  }

  /** Plain, with most words capital, or all in capitals. */
  int line(int token) {
    return lines[token];
  }

  /** The last word of the run of capital words, and how far it is. */
  int runEnd(int token) {
    return isInside(token) ? runs[token] : NameText.NONE;
  }

  int runBegin(int token) {
    return isInside(token) ? begins[token] : NameText.NONE;
  }

  /** How the word is written in the text: small, capital inside sentences, only elsewhere. */
  int plain(int token) {
    var forms = counts.getOrDefault(text.key(token), new int[3]);
    return Math.min(2, forms[0]) + 3 * Math.min(2, forms[1]);
  }

  /** Letters by case, digits and marks, repeated ones once. */
  private static int shape(String form) {
    var shape = new StringBuilder();
    var last = ' ';
    var times = 0;
    for (var i = 0; i < form.length() && shape.length() < SHAPE_MAX; i++) {
      var kind = kindOf(form.charAt(i));
      times = kind == last ? times + 1 : 0;
      if (times < (kind == 'X' ? 2 : 1)) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString().hashCode();
  }

  private static char kindOf(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'X' : 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
