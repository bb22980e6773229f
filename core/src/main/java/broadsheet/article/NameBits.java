package broadsheet.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words in the classes, ids and properties of a page's elements tell, as bits. Each name
 * is read once a page, each of its words looked up once.
 */
final class NameBits {
  /** The uses that {@link RegionNames} knows: bit by bit from the lowest. */
  static final long USES = (1L << RegionNames.USES) - 1;

  /** Stands apart from the article, as {@link HtmlSigns} has it. */
  static final long APART = 1L << 32;

  /** May hold a date or an author, or mark a wall or a live blog. */
  static final long MARKED = 1L << 33;

  /** Never the article's text, as {@link HtmlFurniture} has it. */
  static final long NEVER = 1L << 34;

  /** The same for readers' comments. */
  static final long COMMENTS = 1L << 35;

  /** Furniture while it is short. */
  static final long SHORT = 1L << 36;

  private static final int LENGTH_MAX = 300;
  private static final int SEEN_MAX = 20_000;
  private static final Map<String, Long> BITS = bits();

  private final Map<String, Long> seen = new HashMap<>();

  private static Map<String, Long> bits() {
    var bits = new HashMap<String, Long>();
    RegionNames.WORDS_OF_USES.forEach((word, uses) -> bits.put(word, (long) uses));
    add(bits, HtmlSigns.APART, APART);
    HtmlCues.MARKING.forEach(words -> add(bits, words, MARKED));
    HtmlMarks.MARKING.forEach(words -> add(bits, words, MARKED));
    add(bits, HtmlFurniture.NEVER, NEVER);
    add(bits, HtmlFurniture.COMMENTS, COMMENTS);
    add(bits, HtmlFurniture.SHORT, SHORT);
    return Map.copyOf(bits);
  }

  private static void add(Map<String, Long> bits, Collection<String> words, long bit) {
    words.forEach(word -> bits.merge(word, bit, (one, other) -> one | other));
  }

  /** The bits of all words of one class, id or property. */
  long of(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    if (seen.size() > SEEN_MAX) {
      seen.clear();
    }
    return seen.computeIfAbsent(names, NameBits::read);
  }

  private static long read(String names) {
    List<String> words = ClassWords.of(names.substring(0, Math.min(LENGTH_MAX, names.length())));
    var bits = HtmlMarks.isNamedLive(words) ? MARKED : 0;
    for (var word : words) {
      bits |= BITS.getOrDefault(word, 0L);
    }
    return bits;
  }
}
