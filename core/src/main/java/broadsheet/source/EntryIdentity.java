package broadsheet.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entries of a feed are new, changed, or as they were: each once, none lost.
 *
 * <p>Every mark of an entry may lie: guids are repeated or made anew at each look, links carry
 * sessions or all lead to the same page, dates are missing or equal. So a mark counts only where it
 * tells entries apart, in this look and among those remembered; the strongest is tried first, and
 * each remembered entry is found once at most. In doubt an entry is new: twice is better than lost.
 */
public final class EntryIdentity {
  private final List<KnownEntry> known;
  private final List<EntryMarks> knownMarks;
  private final List<Entry> entries = new ArrayList<>();
  private final List<EntryMarks> marks = new ArrayList<>();

  /** For each entry of the look the place of what it is among the known, -1 while unknown. */
  private final int[] found;

  private final boolean[] taken;
  private final Set<List<Object>> listed = new HashSet<>();

  private EntryIdentity(List<KnownEntry> known, FeedDocument document) {
    this.known = known;
    this.knownMarks = known.stream().map(EntryMarks::of).toList();
    var home = document.home() == null ? "" : CanonicalUrl.of(document.home());
    for (var entry : document.entries()) {
      add(entry, EntryMarks.of(entry, home));
    }
    this.found = new int[entries.size()];
    Arrays.fill(found, -1);
    this.taken = new boolean[known.size()];
  }

  /**
   * Compares a new look with what is remembered of the feed.
   *
   * @param known entries remembered: all that there are, or at least the last few thousand and
   *     those that were in the last look
   */
  public static EntryNews compare(List<KnownEntry> known, FeedDocument document) {
    var identity = new EntryIdentity(known, document);
    identity.match();
    return identity.news();
  }

  /** An entry that a feed lists twice is one. */
  private void add(Entry entry, EntryMarks mark) {
    if (!isListed(mark)) {
      entries.add(entry);
      marks.add(mark);
    }
  }

  private boolean isListed(EntryMarks mark) {
    var words = List.<Object>of(mark.link(), mark.title(), mark.print());
    if (mark.link().isEmpty()) {
      return !listed.add(List.of(mark.guid(), words, time(mark)));
    }
    var named = List.<Object>of(mark.guid(), mark.link(), mark.title(), time(mark));
    var again = !mark.guid().isEmpty() && !listed.add(named);
    return !listed.add(words) || again;
  }

  private static Object time(EntryMarks mark) {
    return mark.published() == null ? "" : mark.published();
  }

  private void match() {
    alike(mark -> List.of(mark.guid(), mark.link(), mark.title(), mark.print(), time(mark)));
    unique(mark -> key(mark.guid(), mark.link(), mark.title()), (a, b) -> a.isSaidOnce(b));
    unique(mark -> key(mark.guid()), EntryMarks::mayBe);
    unique(mark -> key(mark.link()), EntryMarks::mayBeMoved);
    unique(mark -> key(mark.loose(), mark.title()), EntryMarks::isSaidOnce);
    unique(mark -> timed(mark), (a, b) -> true);
    unique(mark -> key(mark.title(), mark.print()), EntryMarks::isSaidOnce);
    unique(mark -> isNameless(mark) ? key(mark.title()) : null, EntryIdentity::isUndated);
  }

  private static boolean isNameless(EntryMarks mark) {
    return mark.guid().isEmpty() && mark.link().isEmpty();
  }

  private static boolean isUndated(EntryMarks a, EntryMarks b) {
    return a.published() == null && b.published() == null;
  }

  private static @Nullable Object timed(EntryMarks mark) {
    return mark.title().isEmpty() || mark.published() == null
        ? null
        : List.of(mark.title(), mark.published());
  }

  /** A key of these parts; null where one is missing and nothing can be told. */
  private static @Nullable Object key(String... parts) {
    return Arrays.asList(parts).contains("") ? null : List.of(parts);
  }

  /** Entries that are as they were in everything. */
  private void alike(Function<EntryMarks, Object> key) {
    var places = new HashMap<Object, List<Integer>>();
    for (var i = 0; i < knownMarks.size(); i++) {
      places.computeIfAbsent(key.apply(knownMarks.get(i)), k -> new ArrayList<>()).add(i);
    }
    for (var i = 0; i < marks.size(); i++) {
      var same = places.get(key.apply(marks.get(i)));
      if (same != null && !same.isEmpty()) {
        take(i, same.removeFirst());
      }
    }
  }

  /** Entries with a mark that one here and one known have, and no other. */
  private void unique(
      Function<EntryMarks, @Nullable Object> key, BiPredicate<EntryMarks, EntryMarks> credible) {
    var here = once(marks, key);
    var there = once(knownMarks, key);
    for (var one : here.entrySet()) {
      var place = one.getValue();
      var old = there.getOrDefault(one.getKey(), -1);
      if (place >= 0
          && old >= 0
          && found[place] < 0
          && !taken[old]
          && credible.test(marks.get(place), knownMarks.get(old))) {
        take(place, old);
      }
    }
  }

  /** The places of marks by key, -1 for a key that stands more than once. */
  private static Map<Object, Integer> once(
      List<EntryMarks> marks, Function<EntryMarks, @Nullable Object> key) {
    var places = new HashMap<Object, Integer>();
    for (var i = 0; i < marks.size(); i++) {
      var value = key.apply(marks.get(i));
      if (value != null) {
        places.merge(value, i, (first, again) -> -1);
      }
    }
    return places;
  }

  private void take(int place, int old) {
    found[place] = old;
    taken[old] = true;
  }

  private EntryNews news() {
    var added = new ArrayList<EntryNews.Seen>();
    var changed = new ArrayList<EntryNews.Seen>();
    var same = new ArrayList<EntryNews.Seen>();
    var keys = new HashSet<EntryKey>();
    known.forEach(one -> keys.add(one.key()));
    for (var i = 0; i < entries.size(); i++) {
      var mark = marks.get(i);
      if (found[i] < 0) {
        added.add(new EntryNews.Seen(mark.known(newKey(mark, keys)), entries.get(i)));
      } else {
        var old = known.get(found[i]);
        var seen = new EntryNews.Seen(mark.known(old.key()), entries.get(i));
        (old.print().equals(mark.print()) ? same : changed).add(seen);
      }
    }
    return new EntryNews(added, changed, same);
  }

  /** A key that nothing else has: from the guid, or else the link, or else the words. */
  private static EntryKey newKey(EntryMarks mark, Set<EntryKey> keys) {
    var words = mark.title() + "\n" + mark.print() + "\n" + time(mark);
    var name = mark.guid().isEmpty() ? mark.link() : mark.guid();
    var key = new EntryKey(EntryMarks.digest(name.isEmpty() ? words : name));
    for (var time = 0; !keys.add(key); time++) {
      key = new EntryKey(EntryMarks.digest(name + "\n" + words + "\n" + time));
    }
    return key;
  }
}
