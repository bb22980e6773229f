package broadsheet.nlp;

import broadsheet.enrichment.NameLexicon;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the names tagger's lexicon of NLP4J's clusters of words and lists of names. The build runs
 * it: so these come with their package, and no copy of them stands in the project.
 */
final class LexiconMaker {
  private static final int COUNTS = 6;
  private static final int COUNT_MIN = 2;
  private static final String PERSONS = "14";
  private static final String PLACES = "11";
  private static final String BODIES = "13";
  private static final String FIRMS = "0";

  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  private LexiconMaker() {}

  /** Writes the lexicon to the file named, unless it is there. */
  public static void main(String[] arguments) throws IOException {
    var file = Path.of(arguments[0]);
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    var half = file.resolveSibling(file.getFileName() + ".half");
    try (var packed = new GZIPOutputStream(Files.newOutputStream(half))) {
      packed.write(lexicon());
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] lexicon() {
    var maker = new LexiconMaker();
    PrefixTree<String, Set<String>> listed =
        Nlp4jFiles.read("lexica/en-named-entity-gazetteers-simplified.xz");
    maker.read(listed.getRoot(), new ArrayList<>());
    Map<String, Collection<String>> clusters =
        Nlp4jFiles.read("lexica/en-brown-clusters-simplified-lowercase.xz");
    clusters.forEach((word, turns) -> maker.paths.put(word, longest(turns)));
    return maker.written();
  }

  private static String longest(Collection<String> turns) {
    return turns.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  private void read(PrefixNode<String, Set<String>> node, List<String> path) {
    node.forEach((word, child) -> {
      path.add(word.toLowerCase(Locale.ROOT));
      if (child.hasValue()) {
        count(path, child.getValue());
      }
      read(child, path);
      path.removeLast();
    });
  }

  private void count(List<String> name, Set<String> lists) {
    if (lists.contains(PERSONS) && name.size() > 1) {
      count(name.getFirst(), 0);
      count(name.getLast(), 1);
    }
    if (lists.contains(PLACES)) {
      count(name, 2);
    }
    if (lists.contains(BODIES) || lists.contains(FIRMS)) {
      count(name, 4);
    }
  }

  /** Counts a word that is a whole name, and every word of a name. */
  private void count(List<String> name, int whole) {
    if (name.size() == 1) {
      count(name.getFirst(), whole);
    }
    name.forEach(word -> count(word, whole + 1));
  }

  private void count(String word, int what) {
    counts.computeIfAbsent(word, none -> new int[COUNTS])[what]++;
  }

  private byte[] written() {
    var classes = List.copyOf(new TreeSet<>(paths.values()));
    var places = new HashMap<String, Integer>();
    classes.forEach(path -> places.put(path, places.size()));
    var entries = new TreeMap<Integer, NameLexicon.Entry>();
    var words = new TreeSet<>(paths.keySet());
    words.addAll(counts.keySet());
    for (var word : words) {
      var own = counts.getOrDefault(word, new int[COUNTS]);
      var sum = java.util.Arrays.stream(own).sum();
      if (paths.containsKey(word) || sum >= COUNT_MIN) {
        var place = places.getOrDefault(paths.getOrDefault(word, ""), -1);
        entries.put(
            NameLexicon.number(word), new NameLexicon.Entry(place, NameLexicon.profile(own)));
      }
    }
    return NameLexicon.write(classes, entries);
  }
}
