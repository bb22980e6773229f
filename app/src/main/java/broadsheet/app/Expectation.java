package broadsheet.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Works out the expressions in which feed cases say what they expect: comparisons, {@code and, or,
 * not, in, is}, literals, paths with indexes, {@code len, get, has_key}. Nothing else of Python.
 */
final class Expectation {
  /** An expression that is none of these. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotUnderstood(String what) {
      super(what);
    }
  }

  private final String text;
  private final Map<String, Object> names;
  private final BiPredicate<String, String> same;
  private int at;

  private Expectation(String text, Map<String, Object> names, BiPredicate<String, String> same) {
    this.text = text;
    this.names = names;
    this.same = same;
  }

  /**
   * Whether {@code expression} holds of {@code names}.
   *
   * @param same whether a found text is as good as the expected one, which comes second
   */
  static boolean holds(
      String expression, Map<String, Object> names, BiPredicate<String, String> same) {
    var expectation = new Expectation(expression, names, same);
    var value = expectation.either();
    expectation.skip();
    if (expectation.at < expression.length()) {
      throw new NotUnderstood("at " + expression.substring(expectation.at));
    }
    return isTrue(value);
  }

  private Object either() {
    var left = both();
    while (word("or")) {
      var right = both();
      left = isTrue(left) || isTrue(right);
    }
    return left;
  }

  private Object both() {
    var left = negated();
    while (word("and")) {
      var right = negated();
      left = isTrue(left) && isTrue(right);
    }
    return left;
  }

  private Object negated() {
    return word("not") ? Boolean.valueOf(!isTrue(negated())) : comparison();
  }

  private Object comparison() {
    var left = sum();
    if (mark("==")) {
      return chain(left);
    }
    if (mark("!=")) {
      return !equal(left, sum());
    }
    if (word("is")) {
      var denied = word("not");
      return denied != equal(left, sum());
    }
    if (word("not")) {
      word("in");
      return !isIn(left, sum());
    }
    return word("in") ? isIn(left, sum()) : left;
  }

  /** "a == b == c" says that all are equal. */
  private Object chain(Object first) {
    var left = first;
    var holds = true;
    do {
      var right = sum();
      holds &= equal(left, right);
      left = right;
    } while (mark("=="));
    return holds;
  }

  private Object sum() {
    var left = value();
    while (mark("+")) {
      left = String.valueOf(left) + value();
    }
    return left;
  }

  private Object value() {
    skip();
    var c = at < text.length() ? text.charAt(at) : ' ';
    if (c == '(') {
      return tuple();
    }
    if (c == '[') {
      at++;
      return list("]");
    }
    if (c == '{') {
      return dictionary();
    }
    if (c == '\'' || c == '"') {
      return string();
    }
    if (c == '-' || Character.isDigit(c)) {
      return number();
    }
    var name = name();
    if (name.equals("u") && at < text.length() && "'\"".indexOf(text.charAt(at)) >= 0) {
      return string();
    }
    return path(name);
  }

  private Object tuple() {
    at++;
    var first = either();
    if (mark(")")) {
      return first;
    }
    var all = new ArrayList<>(List.of(first));
    while (mark(",") && !mark(")")) {
      all.add(either());
    }
    mark(")");
    return all;
  }

  private List<Object> list(String end) {
    var all = new ArrayList<>();
    while (!mark(end)) {
      all.add(either());
      mark(",");
    }
    return all;
  }

  private Map<String, Object> dictionary() {
    at++;
    var all = new LinkedHashMap<String, Object>();
    while (!mark("}")) {
      var key = String.valueOf(value());
      mark(":");
      all.put(key, either());
      mark(",");
    }
    return all;
  }

  private Object number() {
    var begin = at++;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return Double.valueOf(text.substring(begin, at));
  }

  private String name() {
    var begin = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (at == begin) {
      throw new NotUnderstood("at " + text.substring(at));
    }
    return text.substring(begin, at);
  }

  private Object path(String name) {
    return switch (name) {
      case "True" -> true;
      case "False" -> false;
      case "None" -> FeedView.Absent.NONE;
      case "len" -> (double) size(value());
      case "locals" -> {
        mark("(");
        mark(")");
        yield names;
      }
      default -> steps(names.getOrDefault(name, FeedView.Absent.MISSING));
    };
  }

  private Object steps(Object from) {
    var found = from;
    while (true) {
      if (mark("[")) {
        found = inside(found, either());
        mark("]");
      } else if (at < text.length() && text.charAt(at) == '.') {
        at++;
        found = member(found, name());
      } else {
        return found;
      }
    }
  }

  private Object member(Object found, String name) {
    if (!mark("(")) {
      return inside(found, name);
    }
    var arguments = list(")");
    return switch (name) {
      case "get" -> {
        var value = inside(found, arguments.getFirst());
        yield value != FeedView.Absent.MISSING
            ? value
            : arguments.size() > 1 ? arguments.get(1) : FeedView.Absent.NONE;
      }
      case "has_key" -> inside(found, arguments.getFirst()) != FeedView.Absent.MISSING;
      default -> throw new NotUnderstood(name + "()");
    };
  }

  private static Object inside(Object found, Object key) {
    if (found instanceof List<?> list && key instanceof Double index) {
      var place = index.intValue() < 0 ? list.size() + index.intValue() : index.intValue();
      return place >= 0 && place < list.size()
          ? orMissing(list.get(place))
          : FeedView.Absent.MISSING;
    }
    if (!(found instanceof Map<?, ?> map)) {
      return FeedView.Absent.MISSING;
    }
    var value = map.get(key);
    return orMissing(value == null && key.equals("url") ? map.get("href") : value);
  }

  private static Object orMissing(@Nullable Object value) {
    return value == null ? FeedView.Absent.MISSING : value;
  }

  private static int size(Object found) {
    return switch (found) {
      case List<?> list -> list.size();
      case Map<?, ?> map -> map.size();
      case String string -> string.length();
      default -> 0;
    };
  }

  private boolean equal(Object found, Object expected) {
    if (expected instanceof String b
        && (found instanceof String || found == FeedView.Absent.MISSING)) {
      var a = found instanceof String string ? string : "";
      return a.equals(b) || same.test(a, b);
    }
    if (found instanceof List<?> a && expected instanceof List<?> b) {
      var equal = a.size() == b.size();
      for (var i = 0; equal && i < a.size(); i++) {
        equal = equal(a.get(i), b.get(i));
      }
      return equal;
    }
    if (found instanceof Boolean truth && expected instanceof Double number) {
      return truth == (number != 0);
    }
    return found != FeedView.Absent.MISSING && found.equals(expected);
  }

  private boolean isIn(Object found, Object where) {
    return switch (where) {
      case Map<?, ?> map -> map.containsKey(found);
      case List<?> list -> list.stream().anyMatch(one -> equal(found, one));
      default -> false;
    };
  }

  private static boolean isTrue(Object value) {
    return switch (value) {
      case Boolean truth -> truth;
      case Double number -> number != 0;
      case String string -> !string.isEmpty();
      case List<?> list -> !list.isEmpty();
      case Map<?, ?> map -> !map.isEmpty();
      default -> value != FeedView.Absent.MISSING && value != FeedView.Absent.NONE;
    };
  }

  private String string() {
    var quote = text.charAt(at);
    return text.startsWith(String.valueOf(quote).repeat(3), at) ? longString() : shortString(quote);
  }

  private String longString() {
    var mark = text.substring(at, at + 3);
    var begin = at + 3;
    var end = text.indexOf(mark, begin);
    at = end + 3;
    return text.substring(begin, end);
  }

  private String shortString(char quote) {
    at++;
    var out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
        escape(out);
      } else {
        out.append(text.charAt(at++));
      }
    }
    at++;
    return out.toString();
  }

  private void escape(StringBuilder out) {
    var c = text.charAt(at++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r' -> out.append('\r');
      case 'x' -> code(out, 2);
      case 'u' -> code(out, 4);
      case 'U' -> code(out, 8);
      case '\\', '\'', '"' -> out.append(c);
      default -> out.append('\\').append(c);
    }
  }

  private void code(StringBuilder out, int digits) {
    out.appendCodePoint(Integer.parseInt(text.substring(at, at + digits), 16));
    at += digits;
  }

  private boolean word(String word) {
    skip();
    var end = at + word.length();
    var whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return whole && !text.startsWith(word + "_", at) && mark(word);
  }

  private boolean mark(String mark) {
    skip();
    if (!text.startsWith(mark, at)) {
      return false;
    }
    at += mark.length();
    return true;
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
