package broadsheet.enrichment.event;

import broadsheet.enrichment.date.ToldDate;
import broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text's words with what is known of each: its name, its date, its statement. */
final class Wording {
  private static final int NONE = -1;

  private final EventText source;
  private final List<Word> words;
  private final int[] names;
  private final int[] dates;
  private final int[] sayings;
  private final int[] begins;
  private final int[] ends;

  Wording(EventText source) {
    this.source = source;
    this.words = source.words();
    names = covered(source.names().stream().map(Named::span).toList());
    dates = covered(source.dates().stream().map(ToldDate::span).toList());
    sayings = new int[words.size()];
    markSayings();
    begins = new int[words.size()];
    ends = new int[words.size()];
    markSentences();
  }

  /** For each word the place of the stretch that covers it. */
  private int[] covered(List<Span> spans) {
    var covered = new int[words.size()];
    Arrays.fill(covered, NONE);
    for (var i = 0; i < spans.size(); i++) {
      for (var at = at(spans.get(i).begin()); at < words.size(); at++) {
        var word = words.get(at).span();
        if (word.begin() >= spans.get(i).end()) {
          break;
        }
        covered[at] = word.overlaps(spans.get(i)) ? i : covered[at];
      }
    }
    return covered;
  }

  /** Of statements within one another the shorter one counts. */
  private void markSayings() {
    Arrays.fill(sayings, NONE);
    for (var i = 0; i < source.sayings().size(); i++) {
      var content = source.sayings().get(i).content();
      for (var at = at(content.begin()); at < words.size(); at++) {
        if (words.get(at).span().begin() >= content.end()) {
          break;
        }
        sayings[at] = sayings[at] == NONE || isShorter(i, sayings[at]) ? i : sayings[at];
      }
    }
  }

  private boolean isShorter(int one, int other) {
    return saying(one).content().length() < saying(other).content().length();
  }

  private void markSentences() {
    var begin = 0;
    for (var i = 0; i < words.size(); i++) {
      begin = i > 0 && words.get(i).sentence() != words.get(i - 1).sentence() ? i : begin;
      begins[i] = begin;
    }
    var end = words.size();
    for (var i = words.size() - 1; i >= 0; i--) {
      end =
          i + 1 < words.size() && words.get(i).sentence() != words.get(i + 1).sentence()
              ? i + 1
              : end;
      ends[i] = end;
    }
  }

  EventText source() {
    return source;
  }

  int count() {
    return words.size();
  }

  /** The first word that ends behind this place of the text. */
  int at(int place) {
    var low = 0;
    var high = words.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String key(int at) {
    return at >= 0 && at < words.size() ? words.get(at).key() : "";
  }

  Tag tag(int at) {
    return at >= 0 && at < words.size() ? words.get(at).tag() : Tag.MARK;
  }

  boolean is(int at, String key) {
    return key(at).equals(key);
  }

  boolean isAny(int at, Set<String> keys) {
    return keys.contains(key(at));
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(source.text().charAt(words.get(at).span().begin()));
  }

  boolean isQuoted(int at) {
    return words.get(at).isQuoted();
  }

  Span span(int at) {
    return words.get(at).span();
  }

  /** From the first word's begin to the end of the word before {@code end}. */
  Span span(int begin, int end) {
    return new Span(span(begin).begin(), span(end - 1).end());
  }

  Span sentence(int at) {
    return span(begins[at], ends[at]);
  }

  /** The first word of a word's sentence. */
  int begin(int at) {
    return begins[at];
  }

  /** The word behind the last one of a word's sentence. */
  int end(int at) {
    return ends[at];
  }

  boolean isDate(int at) {
    return at >= 0 && at < words.size() && dates[at] != NONE;
  }

  int date(int at) {
    return dates[at];
  }

  @Nullable Named name(int at) {
    return at >= 0 && at < words.size() && names[at] != NONE ? source.names().get(names[at]) : null;
  }

  /** Whether two words belong to one name. */
  boolean isSameName(int one, int other) {
    return name(one) != null && other >= 0 && other < words.size() && names[one] == names[other];
  }

  /** The place of the statement that a word stands in. */
  @Nullable Integer sayingAt(int at) {
    return sayings[at] == NONE ? null : Integer.valueOf(sayings[at]);
  }

  Said saying(int number) {
    return source.sayings().get(number);
  }
}
