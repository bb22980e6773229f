package broadsheet.teach;

import broadsheet.nlp.Nlp4jFiles;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What NLP4J's taggers want to know of each word: its possible parts of speech, its Brown clusters,
 * its vector, and the lists of names it stands in. Packed from the library's own tables, which
 * would take ten times the memory: 2.1 GB.
 */
final class Nlp4jLexica {
  private static final long PATH_BEGIN = HashIndex.hash("");

  private final WordSets<List<String>> ambiguities;
  private final WordSets<Set<String>> clusters;
  private final WordSets<Set<String>> names;
  private final WordVectors vectors;

  private Nlp4jLexica(
      WordSets<List<String>> ambiguities,
      WordSets<Set<String>> clusters,
      WordSets<Set<String>> names,
      WordVectors vectors) {
    this.ambiguities = ambiguities;
    this.clusters = clusters;
    this.names = names;
    this.vectors = vectors;
  }

  /** Reads the library's tables one after the other and keeps the packed form of each. */
  static Nlp4jLexica fromJar() {
    var ambiguities = WordSets.ofLists();
    ambiguities.putAll(table("ambiguity-classes-simplified-lowercase"));
    var clusters = WordSets.ofSets();
    clusters.putAll(clusters());
    return new Nlp4jLexica(ambiguities, clusters, names(), WordVectors.fromJar());
  }

  private static Map<String, Collection<String>> clusters() {
    return table("brown-clusters-simplified-lowercase");
  }

  private static Map<String, Collection<String>> table(String name) {
    return Nlp4jFiles.read("lexica/en-" + name + ".xz");
  }

  private static PrefixTree<String, Set<String>> listed() {
    return Nlp4jFiles.read("lexica/en-named-entity-gazetteers-simplified.xz");
  }

  private static WordSets<Set<String>> names() {
    var names = WordSets.ofSets();
    addNames(listed().getRoot(), PATH_BEGIN, names);
    return names;
  }

  private static void addNames(
      PrefixNode<String, Set<String>> node, long path, WordSets<Set<String>> names) {
    node.forEach((word, child) -> {
      var next = HashIndex.follow(path, word);
      names.put(next, child.hasValue() ? child.getValue() : Set.of());
      addNames(child, next, names);
    });
  }

  static Nlp4jLexica read(DataInputStream in) throws IOException {
    return new Nlp4jLexica(
        WordSets.readLists(in), WordSets.readSets(in), WordSets.readSets(in), WordVectors.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    ambiguities.write(out);
    clusters.write(out);
    names.write(out);
    vectors.write(out);
  }

  /** Tells each node of a sentence, the first of which is the root, what is known of its word. */
  void annotate(NLPNode[] nodes) {
    for (var i = 1; i < nodes.length; i++) {
      var node = nodes[i];
      var plain = HashIndex.hash(node.getWordFormSimplifiedLowercase());
      node.setAmbiguityClasses(ambiguities.get(plain));
      node.setWordClusters(clusters.get(plain));
      node.setWordEmbedding(vectors.get(HashIndex.hash(node.getWordFormUndigitalized())));
      annotateNames(nodes, i);
    }
  }

  /** Marks the longest listed name that begins at {@code first}. */
  private void annotateNames(NLPNode[] nodes, int first) {
    var path = PATH_BEGIN;
    Set<String> lists = Set.of();
    var last = first;
    for (var i = first; i < nodes.length; i++) {
      path = HashIndex.follow(path, nodes[i].getWordFormSimplified());
      var found = names.get(path);
      if (found == null) {
        break;
      }
      if (!found.isEmpty()) {
        lists = found;
        last = i;
      }
    }
    for (var list : lists) {
      mark(nodes, first, last, list);
    }
  }

  private static void mark(NLPNode[] nodes, int first, int last, String list) {
    if (first == last) {
      nodes[first].addNamedEntityGazetteer("U-" + list);
      return;
    }
    nodes[first].addNamedEntityGazetteer("B-" + list);
    for (var i = first + 1; i < last; i++) {
      nodes[i].addNamedEntityGazetteer("I-" + list);
    }
    nodes[last].addNamedEntityGazetteer("L-" + list);
  }
}
