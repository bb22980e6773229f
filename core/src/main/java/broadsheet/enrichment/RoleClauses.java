package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles in a clause behind a name: "Orlik, the foreign minister,", "Orlik, who leads …". */
final class RoleClauses {
  private static final int REACH = 160;
  private static final int WORDS_MAX = 16;
  private static final int LED_MAX = 6;
  private static final Set<String> LED =
      NameWords.words(
          """
          delegation team group party government commission committee council ministry agency army
          union federation company mission investigation inquiry negotiators bloc coalition campaign
          movement faction department bureau task-force force board
          """);
  private static final Set<String> ENDS =
      NameWords.words(
          "of in at for from to with on who that which and by since during whose whom under based about");
  private static final Set<String> VERBS =
      NameWords.words(
          """
          is was has had said says will would told are were have can could may might should did does
          added wrote tweeted announced argued warned asked called
          """);
  private static final Set<String> BEGINNERS =
      NameWords.words("a an the his her their its former head acting chief director president");
  private static final Set<String> COURTESIES = NameWords.words("mr mrs ms dr prof st");
  private static final Set<String> RELATIVES = Set.of("who", "whose", "which");
  private static final Set<String> CHOOSING =
      NameWords.words(
          "tapped picked chosen chose named nominated appointed selected elected asked sworn");

  private RoleClauses() {}

  /** A role in what follows a name that ends here. */
  static @Nullable Role after(String text, int end) {
    if (text.startsWith(", ", end)) {
      return ofClause(text, end + 2, true);
    }
    for (var verb : List.of(" is leading ", " leads ", " heads ", " chairs ")) {
      if (text.startsWith(verb, end)) {
        return leading(text, end + verb.length());
      }
    }
    for (var copula : List.of(" is ", " was ", " serves as ", " served as ", " has been ")) {
      if (text.startsWith(copula, end)) {
        return copular(text, end + copula.length(), copula);
      }
    }
    return text.startsWith(" (", end) ? party(text, end + 2) : null;
  }

  /** "Orlik is leading the delegation in Kelda". */
  private static @Nullable Role leading(String text, int begin) {
    var clause = clause(text, begin);
    var words = Words.in(clause.in(text)).stream().map(span -> span.shifted(begin)).toList();
    var end = 1;
    while (end < words.size() && !ENDS.contains(NameWords.key(words.get(end).in(text)))) {
      end++;
    }
    var isBody =
        !words.isEmpty()
            && end <= LED_MAX
            && LED.contains(NameWords.key(words.get(end - 1).in(text)));
    if (!isBody) {
      return null;
    }
    var span = new Span(begin, words.get(end - 1).end());
    var side = RoleSides.of(span.in(text));
    return new Role(span, "leads " + span.in(text), side, Standing.CURRENT);
  }

  private static @Nullable Role ofClause(String text, int begin, boolean again) {
    var clause = clause(text, begin);
    var words = clause.in(text);
    if (again && isAge(words) && text.startsWith(", ", clause.end())) {
      return ofClause(text, clause.end() + 2, false);
    }
    if (words.startsWith("who ") || words.startsWith("whom ")) {
      return relative(text, clause);
    }
    var party = party(text, begin);
    if (party != null) {
      return party;
    }
    var isOpen = clause.end() >= text.length() || clause.length() >= REACH;
    return isOpen ? null : apposition(text, clause);
  }

  private static boolean isAge(String words) {
    return words.length() < 4 && words.chars().allMatch(Character::isDigit);
  }

  /** Up to the next comma, stop or bracket; the points of "U.S." are none. */
  private static Span clause(String text, int begin) {
    var limit = Math.min(text.length(), begin + REACH);
    var stop = begin;
    while (stop < limit && !isStop(text, stop)) {
      stop++;
    }
    return new Span(begin, stop);
  }

  private static boolean isStop(String text, int at) {
    var c = text.charAt(at);
    if (c == '.') {
      var afterCapital =
          at > 1
              && Character.isUpperCase(text.charAt(at - 1))
              && !Character.isLetter(text.charAt(at - 2));
      var isShort = COURTESIES.contains(NameWords.key(wordBefore(text, at)));
      return !afterCapital
          && !isShort
          && (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1)));
    }
    return ",;:\n(\u2014\u201c\u201d\"".indexOf(c) >= 0;
  }

  private static String wordBefore(String text, int end) {
    var begin = end;
    while (begin > 0 && end - begin < 4 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end);
  }

  /** "the head of the harbour bureau": a noun that is a role, and no sentence. */
  private static @Nullable Role apposition(String text, Span clause) {
    var words =
        Words.in(clause.in(text)).stream()
            .map(span -> span.shifted(clause.begin()))
            .takeWhile(span -> !RELATIVES.contains(span.in(text)))
            .toList();
    var head = words.isEmpty() ? -1 : head(text, words);
    if (head < 0 || words.size() > WORDS_MAX || !begins(text, words, head)) {
      return null;
    }
    var end = clauseEnd(text, words, head);
    return end < 0 ? null : role(text, new Span(words.getFirst().begin(), end));
  }

  private static boolean begins(String text, List<Span> words, int head) {
    var first = words.getFirst().in(text);
    var key = NameWords.key(first);
    var isOwned = first.endsWith("'s") || first.endsWith("\u2019s");
    return BEGINNERS.contains(key)
        || isOwned
        || RoleWords.isRole(key)
        || RoleWords.isModifier(key)
        || (head > 0 && Countries.isPeople(first));
  }

  /** The word before the first small word that ends a noun; negative when it is no role. */
  private static int head(String text, List<Span> words) {
    var head = words.size() - 1;
    for (var i = 0; i < words.size(); i++) {
      var key = NameWords.key(words.get(i).in(text));
      if (VERBS.contains(key)) {
        return -1;
      }
      if (ENDS.contains(key)) {
        head = i - 1;
        break;
      }
    }
    return head >= 0 && RoleWords.isRole(NameWords.key(words.get(head).in(text))) ? head : -1;
  }

  /** The end without a clause that begins with "who"; negative where a verb makes it a sentence. */
  private static int clauseEnd(String text, List<Span> words, int head) {
    for (var i = head + 1; i < words.size(); i++) {
      var key = NameWords.key(words.get(i).in(text));
      if (key.equals("who") || key.equals("whose") || key.equals("that") || key.equals("which")) {
        return words.get(i - 1).end();
      }
      if (VERBS.contains(key)) {
        return -1;
      }
    }
    return words.getLast().end();
  }

  private static @Nullable Role copular(String text, int begin, String copula) {
    var clause = clause(text, begin);
    var words = Words.in(clause.in(text)).stream().map(span -> span.shifted(begin)).toList();
    if (words.isEmpty()) {
      return null;
    }
    var first = NameWords.key(words.getFirst().in(text));
    if (CHOOSING.contains(first)) {
      return chosen(text, clause, Standing.CURRENT);
    }
    var isNoun =
        first.equals("the") || first.equals("a") || first.equals("an") || copula.contains("as");
    var head = isNoun ? head(text, words) : -1;
    var end = head < 0 ? -1 : clauseEnd(text, words, head);
    if (end < 0 || words.size() > WORDS_MAX) {
      return null;
    }
    var role = role(text, new Span(words.getFirst().begin(), end));
    var isPast = copula.equals(" was ") || copula.contains("served");
    return isPast && role.standing() == Standing.CURRENT
        ? new Role(role.span(), role.words(), role.side(), Standing.FORMER)
        : role;
  }

  /** "who leads the delegation", "who is the foreign minister", "whom A has tapped to be envoy". */
  private static @Nullable Role relative(String text, Span clause) {
    var words = clause.in(text);
    for (var verb :
        List.of("leads ", "heads ", "runs ", "chairs ", "led ", "headed ", "chaired ")) {
      if (words.startsWith("who " + verb)) {
        var span = new Span(clause.begin() + 4, clause.end());
        var standing = verb.endsWith("s ") ? Standing.CURRENT : Standing.FORMER;
        return span.length() > REACH - 8
            ? null
            : new Role(span, span.in(text), RoleSides.of(span.in(text)), standing);
      }
    }
    for (var copula : List.of("who is ", "who was ", "who serves as ", "who served as ")) {
      if (words.startsWith(copula)) {
        return copular(text, clause.begin() + copula.length(), copula.substring(3));
      }
    }
    return words.startsWith("whom ") ? chosen(text, clause, Standing.COMING) : null;
  }

  /** "… tapped to be special envoy", "appointed as minister". */
  private static @Nullable Role chosen(String text, Span clause, Standing standing) {
    var words = clause.in(text);
    var key = words.toLowerCase(Locale.ROOT);
    for (var link : List.of(" to be ", " to become ", " as ", " to serve as ")) {
      var at = key.indexOf(link);
      var isChoice = at > 0 && CHOOSING.stream().anyMatch(key.substring(0, at)::contains);
      var begin = clause.begin() + Math.max(0, at) + link.length();
      var rest = new Span(Math.min(begin, clause.end()), clause.end());
      var role = isChoice ? apposition(text, rest) : null;
      if (role != null) {
        return new Role(role.span(), role.words(), role.side(), standing);
      }
    }
    return null;
  }

  /** "R-Ohio", "D-Calif.". */
  private static @Nullable Role party(String text, int begin) {
    if (begin + 3 >= text.length()
        || text.charAt(begin + 1) != '-'
        || !Character.isUpperCase(text.charAt(begin + 2))) {
      return null;
    }
    var side =
        switch (text.charAt(begin)) {
          case 'R' -> "Republican";
          case 'D' -> "Democrat";
          case 'I' -> "independent";
          default -> "";
        };
    var end = begin + 2;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    var span = new Span(begin, end);
    return side.isEmpty() ? null : new Role(span, span.in(text), side, Standing.CURRENT);
  }

  static Role role(String text, Span span) {
    var words = span.in(text);
    var keys = Words.in(words).stream().map(word -> NameWords.key(word.in(words))).toList();
    return new Role(span, words, RoleSides.of(words), RoleWords.standing(keys));
  }
}
