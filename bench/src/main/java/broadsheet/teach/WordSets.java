package broadsheet.teach;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small collections of strings by word, of which many words share the same one. */
final class WordSets<C extends Collection<String>> {
  private static final int WORDS_FIRST = 1 << 10;
  private static final int DISTINCT_MAX = 1 << 20;

  private final Function<Collection<String>, C> copy;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<C> distinct = new ArrayList<>();
  private HashIndex index = HashIndex.forSize(WORDS_FIRST);
  private int size;

  private WordSets(Function<Collection<String>, C> copy) {
    this.copy = copy;
  }

  static WordSets<List<String>> ofLists() {
    return new WordSets<>(ArrayList::new);
  }

  static WordSets<Set<String>> ofSets() {
    return new WordSets<>(HashSet::new);
  }

  void putAll(Map<String, ? extends Collection<String>> table) {
    table.forEach((word, strings) -> put(HashIndex.hash(word), strings));
  }

  void put(long hash, Collection<String> strings) {
    if (++size * 3L > index.slots() * 2L) {
      index = index.doubled();
    }
    index.put(hash, numbers.computeIfAbsent(String.join(" ", strings), joined -> add(strings)));
  }

  private int add(Collection<String> strings) {
    distinct.add(copy.apply(strings));
    return distinct.size() - 1;
  }

  @Nullable C get(long hash) {
    var number = index.get(hash);
    return number < 0 ? null : distinct.get(number);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(distinct.size());
    for (var strings : distinct) {
      out.writeUTF(String.join(" ", strings));
    }
    index.write(out);
  }

  static WordSets<List<String>> readLists(DataInputStream in) throws IOException {
    return ofLists().filled(in);
  }

  static WordSets<Set<String>> readSets(DataInputStream in) throws IOException {
    return ofSets().filled(in);
  }

  private WordSets<C> filled(DataInputStream in) throws IOException {
    var count = in.readInt();
    if (count < 0 || count > DISTINCT_MAX) {
      throw new IOException("not a word table of " + count);
    }
    for (var i = 0; i < count; i++) {
      var joined = in.readUTF();
      distinct.add(copy.apply(joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1))));
    }
    index = HashIndex.read(in);
    return this;
  }
}
