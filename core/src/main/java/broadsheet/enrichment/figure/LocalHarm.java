package broadsheet.enrichment.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the words around a number whether those it counts were killed, injured or are missing.
 */
final class LocalHarm {
  private static final List<String> KINDS = List.of("killed", "injured", "missing");
  private static final int BEHIND_MAX = 9;
  private static final int BEFORE_MAX = 3;
  private static final String MARKS = ",;:()«»“”„\"—";
  private static final Set<String> LINKS =
      Set.of("a", "à", "ai", "al", "de", "di", "les", "ще", "ещё", "еще", "ya");

  private static final Set<String> ARTICLES =
      HarmWords.words("los las les des i gli le le os as dos das den die der de среди серед بين");

  private final List<Token> tokens;
  private final LocalWords words;

  LocalHarm(List<Token> tokens, LocalWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * What befell those counted, null when nothing did that is told.
   *
   * @param noun the token that says who they are, -1 when none does
   */
  @Nullable String of(int from, int to, int noun) {
    for (var kind : KINDS) {
      if (words.length(kind + "_noun", tokens, to) > 0
          || (noun >= 0 && words.length(kind + "_noun", tokens, noun) > 0)) {
        return kind;
      }
    }
    var led = beginning(from);
    var right = kindBefore(led);
    if (right != null) {
      return right;
    }
    var behind = behind(noun < 0 ? to : noun + 1);
    return behind == null ? before(led) : behind;
  }

  /** Where the number begins with the words that say how sure it is. */
  private int beginning(int from) {
    var at = from;
    for (var kind : List.of("least", "more", "less", "most", "about")) {
      at -= words.lengthBefore(kind, tokens, at);
    }
    while (at > 0 && LINKS.contains(tokens.get(at - 1).key())) {
      at--;
    }
    return at;
  }

  private @Nullable String kindBefore(int at) {
    for (var kind : KINDS) {
      if (words.lengthBefore(kind, tokens, at) > 0) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable String behind(int begin) {
    for (var at = begin; at < Math.min(tokens.size(), begin + BEHIND_MAX); at++) {
      if (isEnd(at)) {
        return null;
      }
      for (var kind : KINDS) {
        if (words.length(kind, tokens, at) > 0) {
          return words.language().equals("ar") ? null : kind;
        }
      }
    }
    return null;
  }

  private @Nullable String before(int from) {
    for (var at = from - 1; at >= Math.max(0, from - BEFORE_MAX); at--) {
      if (isEnd(at)) {
        return null;
      }
      var kind = kindBefore(at);
      if (kind != null && !isNamed(at)) {
        return kind;
      }
    }
    return null;
  }

  /** "entre los heridos": those harmed are told of before. */
  private boolean isNamed(int at) {
    return at > 1 && ARTICLES.contains(tokens.get(at - 2).key());
  }

  /** Another number or the end of a clause: what stands beyond tells of others. */
  private boolean isEnd(int at) {
    var token = tokens.get(at);
    return token.isNumber()
        || token.kind() == Token.Kind.BREAK
        || MARKS.contains(token.key())
        || token.is(".")
        || words.number(token.key()) > 0;
  }
}
