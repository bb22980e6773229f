package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that were found in one place of a text and missed in another: what is written alike is the
 * same, when it was found at least as often as it was missed.
 */
final class NameRepeats {
  private static final int LENGTH_MIN = 3;
  private static final int WORDS_MAX = 8;

  private final NameText text;
  private final int[] covers;
  private final Map<String, Integer> found = new HashMap<>();
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, Integer> missed = new HashMap<>();

  private NameRepeats(NameText text, List<NameSpan> names) {
    this.text = text;
    covers = covers(names);
  }

  /** These names with the missed ones, in the order of the text. */
  static List<NameSpan> completed(NameText text, List<NameSpan> names) {
    var repeats = new NameRepeats(text, names);
    repeats.learn(names);
    var missed = repeats.missed();
    if (missed.isEmpty()) {
      return names;
    }
    var all = new ArrayList<>(names);
    all.addAll(missed);
    all.sort(Comparator.comparing(NameSpan::span));
    return all;
  }

  /** By token, one more than the place of the name that it belongs to; 0 for none. */
  private int[] covers(List<NameSpan> names) {
    var covers = new int[text.count()];
    var name = 0;
    for (var i = 0; i < covers.length; i++) {
      while (name < names.size() && names.get(name).span().end() <= text.span(i).begin()) {
        name++;
      }
      var inside = name < names.size() && names.get(name).span().begin() <= text.span(i).begin();
      covers[i] = inside ? name + 1 : 0;
    }
    return covers;
  }

  private void learn(List<NameSpan> names) {
    var begin = 0;
    while (begin < covers.length) {
      var end = begin + 1;
      while (end < covers.length && covers[end] == covers[begin] && covers[begin] > 0) {
        end++;
      }
      if (covers[begin] > 0) {
        learn(begin, end, names.get(covers[begin] - 1).type());
      }
      begin = end;
    }
  }

  private void learn(int begin, int end, EntityType type) {
    var form = form(begin, end);
    if (form.length() >= LENGTH_MIN && end - begin <= WORDS_MAX) {
      found.merge(form, 1, Integer::sum);
      types.putIfAbsent(form, type);
    }
    var surname = text.form(end - 1);
    if (type == EntityType.PERSON && end - begin > 1 && surname.length() >= LENGTH_MIN) {
      found.merge(surname, 1, Integer::sum);
      types.putIfAbsent(surname, type);
    }
  }

  private String form(int begin, int end) {
    var form = new StringBuilder(text.form(begin));
    for (var i = begin + 1; i < end; i++) {
      form.append(' ').append(text.form(i));
    }
    return form.toString();
  }

  private List<NameSpan> missed() {
    var candidates = new ArrayList<int[]>();
    for (var i = 0; i < covers.length; i++) {
      var end = Character.isUpperCase(text.form(i).charAt(0)) ? longest(i) : i;
      if (end > i) {
        candidates.add(new int[] {i, end});
        missed.merge(form(i, end), 1, Integer::sum);
        i = end - 1;
      }
    }
    var names = new ArrayList<NameSpan>();
    for (var candidate : candidates) {
      var form = form(candidate[0], candidate[1]);
      if (isTrusted(form)) {
        var span = new Span(text.span(candidate[0]).begin(), text.span(candidate[1] - 1).end());
        names.add(new NameSpan(span, types.getOrDefault(form, EntityType.OTHER)));
      }
    }
    return names;
  }

  /** The end of the longest known name that begins here outside of others, else {@code begin}. */
  private int longest(int begin) {
    var longest = begin;
    var end = begin;
    while (end < covers.length
        && end < begin + WORDS_MAX
        && covers[end] == 0
        && text.line(end) == text.line(begin)) {
      end++;
      longest = types.containsKey(form(begin, end)) ? end : longest;
    }
    return longest;
  }

  private boolean isTrusted(String form) {
    return form.indexOf(' ') > 0 || found.getOrDefault(form, 0) >= missed.getOrDefault(form, 0);
  }
}
