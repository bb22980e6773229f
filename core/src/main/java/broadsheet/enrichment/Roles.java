package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text calls a person beside the name, with the words that say so. */
final class Roles {
  private static final int REACH = 120;
  private static final int WORDS_MAX = 7;
  private static final Set<String> DETERMINERS = NameWords.words("a an the his her their its");

  private Roles() {}

  /**
   * A title before the name, a clause behind it ("Orlik, the envoy,"), one before it ("the envoy,
   * Dagna Orlik,"), or what it leads ("a group led by Dagna Orlik"); null when the text says none.
   */
  static @Nullable Role of(String text, Span name) {
    var title = RoleTitles.before(text, name.begin());
    if (title != null) {
      return RoleClauses.role(text, title);
    }
    var clause = RoleClauses.after(text, name.end());
    if (clause != null) {
      return clause;
    }
    var before = before(text, name);
    return before != null ? before : led(text, name.begin());
  }

  /** "The head of the bureau, Dagna Orlik,", or at the end of a clause. */
  private static @Nullable Role before(String text, Span name) {
    var isFramed = name.begin() > 2 && text.startsWith(", ", name.begin() - 2);
    var next = name.end() < text.length() ? text.charAt(name.end()) : '.';
    if (!isFramed || ",.;\n".indexOf(next) < 0) {
      return null;
    }
    var words = wordsBefore(text, name.begin() - 2);
    for (var i = words.size() - 1; i >= 0 && words.size() - i <= WORDS_MAX; i--) {
      if (RoleWords.isRole(NameWords.key(words.get(i).in(text))) && isPhrase(text, words, i)) {
        var first = first(text, words, i);
        return first < 0
            ? null
            : RoleClauses.role(text, new Span(words.get(first).begin(), name.begin() - 2));
      }
    }
    return null;
  }

  /** The role ends the clause, or "of …" does. */
  private static boolean isPhrase(String text, List<Span> words, int role) {
    return role == words.size() - 1
        || List.of("of", "for", "at", "in").contains(words.get(role + 1).in(text));
  }

  /** The determiner, or the owner, that the role's phrase begins with; negative without one. */
  private static int first(String text, List<Span> words, int role) {
    for (var i = role - 1; i >= Math.max(0, role - WORDS_MAX); i--) {
      var form = words.get(i).in(text);
      var isOwner = form.endsWith("'s") || form.endsWith("\u2019s");
      if (DETERMINERS.contains(NameWords.key(form)) || isOwner) {
        return i;
      }
      if (CommonWords.isFunction(form)) {
        return -1;
      }
    }
    return -1;
  }

  /** "a delegation led by Dagna Orlik". */
  private static @Nullable Role led(String text, int begin) {
    for (var by : List.of(" led by ", " headed by ", " chaired by ")) {
      var at = begin - by.length();
      if (at > 0 && text.startsWith(by, at)) {
        var end = text.charAt(at - 1) == ',' ? at - 1 : at;
        var words = wordsBefore(text, end);
        var first = first(text, words, words.size());
        return first < 0 ? null : leads(text, new Span(words.get(first).begin(), end), begin);
      }
    }
    return null;
  }

  private static Role leads(String text, Span body, int begin) {
    var words =
        "leads " + Character.toLowerCase(text.charAt(body.begin())) + body.in(text).substring(1);
    return new Role(
        new Span(body.begin(), begin - 1), words, RoleSides.of(body.in(text)), Standing.CURRENT);
  }

  /** The words of the same line and clause that end here. */
  private static List<Span> wordsBefore(String text, int end) {
    var from = Math.max(0, end - REACH);
    for (var i = from; i < end; i++) {
      if (",;:\n\u2014\u201c\u201d".indexOf(text.charAt(i)) >= 0 || text.startsWith(". ", i)) {
        from = i + 1;
      }
    }
    var offset = from;
    return Words.in(text.substring(from, end)).stream().map(span -> span.shifted(offset)).toList();
  }
}
