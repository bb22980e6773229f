package broadsheet.enrichment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lists of names and of alike words know of a word: its class (Brown et al. 1992) and how
 * often it stands in names of persons, places and organisations. Words are kept as numbers of 24
 * bits and cannot be read from it; one unknown word in twenty-five is taken for a known one.
 */
public final class NameLexicon {
  /** Of a class's path in the tree of classes, so many turns are told. */
  static final int[] TURNS = {4, 6, 10, 20};

  private static final int BITS = 24;
  private static final int STARTS = 1 << 16;
  private static final int RECORD = 5;

  /** Knows no word. */
  public static final NameLexicon EMPTY = of(write(List.of(), new TreeMap<>()));

  private final int[][] paths;
  private final int[] starts = new int[STARTS + 1];
  private final byte[] bytes;
  private final int begin;

  private NameLexicon(byte[] bytes, String[] classes, int begin) {
    this.bytes = bytes;
    this.begin = begin;
    paths = new int[classes.length][TURNS.length];
    for (var i = 0; i < classes.length; i++) {
      for (var j = 0; j < TURNS.length; j++) {
        paths[i][j] = classes[i].substring(0, Math.min(TURNS[j], classes[i].length())).hashCode();
      }
    }
  }

  /**
   * What is known of one word.
   *
   * @param place of its class among all; -1 for none
   * @param profile how often it stands in names, as {@link #profile} packs it
   */
  public record Entry(int place, int profile) {
    static final Entry NONE = new Entry(-1, 0);
  }

  /** A word's number: words are in small letters, their digits 0. */
  public static int number(String word) {
    var hash = word.hashCode() * 0x9E3779B1;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    return hash >>> (32 - BITS);
  }

  /**
   * Packs counts into twelve bits, two each that grow in steps: as given name, as surname, as a
   * whole place, within places, as a whole body, within bodies.
   */
  public static int profile(int... counts) {
    var profile = 0;
    for (var i = 0; i < counts.length; i++) {
      var step = counts[i] == 0 ? 0 : counts[i] < 3 ? 1 : counts[i] < 30 ? 2 : 3;
      profile |= step << (2 * i);
    }
    return profile;
  }

  /**
   * Writes a lexicon as {@link #of} reads it: the classes' paths in a line, then for each of 65,536
   * heads of numbers how many words there are, then the words' rests, and after these, column by
   * column, their classes and profiles.
   */
  public static byte[] write(List<String> classes, SortedMap<Integer, Entry> entries) {
    var head = (String.join(" ", classes) + "\n").getBytes(StandardCharsets.US_ASCII);
    var count = entries.size();
    var begin = head.length + STARTS;
    var bytes = new byte[begin + RECORD * count];
    System.arraycopy(head, 0, bytes, 0, head.length);
    var at = begin;
    for (var entry : entries.entrySet()) {
      var place = entry.getValue().place();
      var profile = entry.getValue().profile();
      bytes[head.length + (entry.getKey() >>> 8)]++;
      bytes[at] = entry.getKey().byteValue();
      bytes[at + count] = (byte) place;
      bytes[at + 2 * count] = (byte) (place >> 8);
      bytes[at + 3 * count] = (byte) profile;
      bytes[at + 4 * count] = (byte) (profile >> 8);
      at++;
    }
    return bytes;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static NameLexicon of(byte[] bytes) {
    var line = 0;
    while (line < bytes.length && bytes[line] != '\n') {
      line++;
    }
    var begin = line + 1 + STARTS;
    if (begin > bytes.length || (bytes.length - begin) % RECORD != 0) {
      throw new IllegalArgumentException("lexicon of " + bytes.length + " bytes");
    }
    var classes = new String(bytes, 0, line, StandardCharsets.US_ASCII).split(" ", -1);
    var lexicon = new NameLexicon(bytes, classes, begin);
    for (var i = 0; i < STARTS; i++) {
      lexicon.starts[i + 1] = lexicon.starts[i] + (bytes[line + 1 + i] & 0xff);
    }
    return lexicon;
  }

  Entry of(String word) {
    var number = number(word);
    var count = (bytes.length - begin) / RECORD;
    for (var i = starts[number >>> 8]; i < starts[(number >>> 8) + 1]; i++) {
      if (bytes[begin + i] == (byte) number) {
        return new Entry(column(1, i, count), column(3, i, count));
      }
    }
    return Entry.NONE;
  }

  /** Two bytes, the low one first; signed. */
  private int column(int column, int row, int count) {
    var at = begin + column * count + row;
    return (bytes[at] & 0xff) | (bytes[at + count] << 8);
  }

  /** The first turns of the class's path, by the place of their number in {@link #TURNS}. */
  int path(Entry entry, int turns) {
    return entry.place() < 0 ? 0 : paths[entry.place()][turns];
  }
}
