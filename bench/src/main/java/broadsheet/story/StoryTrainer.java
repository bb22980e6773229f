package broadsheet.story;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.BlockForest;
import broadsheet.article.DumpSettings;
import broadsheet.article.ForestFit;
import broadsheet.article.ForestSource;
import broadsheet.article.ReadResult;
import broadsheet.article.TrainingSet;
import broadsheet.nlp.MiniLmEmbedder;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Fits the forests of pairs and of stories to sets of articles whose events are known: {@code
 * StoryTrainer OUT EVENTS ARTICLES [EVENTS ARTICLES ...]}. A file of events has lines of "id, tab,
 * event". Prints how stories come out when no decision on an article is made by a forest that saw a
 * pair of its fold, and writes the forests of all as sources.
 */
public final class StoryTrainer {
  private static final int FOLDS = 4;

  /** A set's pairs count for as many rows, its stories for as many. */
  private static final double PAIRS = 12_000;

  private static final double PAIR_WEIGHT_MAX = 1.5;
  private static final double STORIES = 5_000;
  private static final double STORY_WEIGHT_MAX = 3;

  /** Trained first on right histories, then also on those that its own decisions make. */
  private static final int ROUNDS = 3;

  private static final double JOIN_MIN = 0.55;
  private static final int NO_FOLD = -1;

  private StoryTrainer() {}

  /** Takes the folder to write into, then files of events and of articles by turns. */
  public static void main(String[] arguments) throws IOException {
    var sets = new ArrayList<StorySet>();
    for (var i = 1; i + 1 < arguments.length; i += 2) {
      sets.add(read(Path.of(arguments[i]), Path.of(arguments[i + 1])));
    }
    var pairForests = forests(fold -> pairForest(sets, fold));
    var histories = sets.stream().map(set -> examples(set, pairForests, truth(set))).toList();
    var stories = histories.stream().<List<Seen>>map(ArrayList::new).toList();
    for (var round = 0; round < ROUNDS; round++) {
      var storyForests = forests(fold -> storyForest(stories, fold));
      for (var i = 0; i < sets.size(); i++) {
        var placed = run(sets.get(i), pairForests, storyForests);
        System.err.printf(
            Locale.ROOT, "round %d set %d: %s%n", round, i, sets.get(i).score(placed));
        if (round + 1 < ROUNDS) {
          stories.get(i).addAll(examples(sets.get(i), pairForests, placed));
        }
      }
    }
    write(Path.of(arguments[0]), "PairForest", pairForest(sets, NO_FOLD));
    write(Path.of(arguments[0]), "StoryForest", storyForest(stories, NO_FOLD));
  }

  private static List<BlockForest> forests(IntFunction<BlockForest> fit) {
    var forests = new ArrayList<BlockForest>();
    for (var fold = 0; fold < FOLDS; fold++) {
      forests.add(fit.apply(fold));
    }
    return forests;
  }

  private static BlockForest pairForest(List<StorySet> sets, int unseen) {
    var examples = new Examples();
    for (var set : sets) {
      var pairs = set.pairs().stream().flatMap(List::stream).toList();
      var weight = Math.min(PAIR_WEIGHT_MAX, PAIRS / pairs.size());
      for (var pair : pairs) {
        if (set.fold(pair.article()) != unseen && set.fold(pair.earlier()) != unseen) {
          examples.add(pair.values(), pair.isSame(), weight);
        }
      }
    }
    return examples.fit();
  }

  private static BlockForest storyForest(List<List<Seen>> sets, int unseen) {
    var examples = new Examples();
    for (var set : sets) {
      var weight = Math.min(STORY_WEIGHT_MAX, STORIES / set.size());
      set.stream()
          .filter(seen -> seen.fold != unseen)
          .forEach(seen -> examples.add(seen.row.values(), seen.isOwn, weight));
    }
    return examples.fit();
  }

  private static final class Examples {
    private final List<byte[]> rows = new ArrayList<>();
    private final List<Boolean> truths = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(byte[] row, boolean isTrue, double weight) {
      rows.add(row);
      truths.add(isTrue);
      weights.add(weight);
    }

    BlockForest fit() {
      return ForestFit.of(TrainingSet.of(rows, truths, weights));
    }
  }

  /** What the decider saw of one story, and whether it was the article's own. */
  private record Seen(StoryRow row, boolean isOwn, int fold) {}

  /** What the decider sees when earlier articles stand as given; a story is what most of it is. */
  private static List<Seen> examples(
      StorySet set, List<BlockForest> forests, Map<ArticleId, StoryId> placed) {
    var seen = new ArrayList<Seen>();
    var memory = new StoryMemory(rarity());
    Map<StoryId, Map<String, Integer>> held = new HashMap<>();
    for (var i = 0; i < set.prints().size(); i++) {
      var article = set.prints().get(i);
      var fold = set.fold(article);
      if (set.copyOf(article) == null) {
        for (var judged : StoryDecider.judged(article, set.likest(i, forests.get(fold)), memory)) {
          var events = Objects.requireNonNull(held.get(judged.story()));
          var size = events.values().stream().mapToInt(Integer::intValue).sum();
          var isOwn = 2 * events.getOrDefault(set.event(article), 0) >= size;
          seen.add(new Seen(judged.row(), isOwn, fold));
        }
      }
      var story = Objects.requireNonNull(placed.get(article.id()));
      memory.add(article, story);
      held.computeIfAbsent(story, _ -> new HashMap<>()).merge(set.event(article), 1, Integer::sum);
    }
    return seen;
  }

  private static Map<ArticleId, StoryId> truth(StorySet set) {
    Map<ArticleId, StoryId> truth = new HashMap<>();
    set.prints().forEach(print -> truth.put(print.id(), new StoryId(set.event(print))));
    return truth;
  }

  private static Map<ArticleId, StoryId> run(
      StorySet set, List<BlockForest> pairForests, List<BlockForest> storyForests) {
    Map<ArticleId, StoryId> placed = new LinkedHashMap<>();
    var memory = new StoryMemory(rarity());
    for (var i = 0; i < set.prints().size(); i++) {
      var article = set.prints().get(i);
      var fold = set.fold(article);
      var forest = storyForests.get(fold);
      var copied = set.copyOf(article);
      var story =
          copied != null
              ? memory.storyOf(copied)
              : StoryDecider.judged(article, set.likest(i, pairForests.get(fold)), memory).stream()
                  .max(Comparator.comparingDouble(j -> forest.likelihood(j.row().values())))
                  .filter(judged -> forest.likelihood(judged.row().values()) >= JOIN_MIN)
                  .map(StoryDecider.Judged::story);
      var own = story.orElseGet(() -> new StoryId(StoryIds.of(article.id())));
      memory.add(article, own);
      placed.put(article.id(), own);
    }
    return placed;
  }

  private static StorySet read(Path eventFile, Path articleFile) throws IOException {
    Map<ArticleId, String> events = new HashMap<>();
    for (var line : Files.readAllLines(eventFile)) {
      var fields = line.split("\t", -1);
      if (fields.length >= 2 && !line.startsWith("#")) {
        events.put(new ArticleId(fields[0]), fields[1]);
      }
    }
    var articles = new ArrayList<Article>();
    for (var line : Files.readAllLines(articleFile)) {
      if (Pipeline.read(new RawDocument("", line, null), DumpSettings.NONE)
          instanceof ReadResult.Read(var read)) {
        read.stream().filter(article -> events.containsKey(article.id())).forEach(articles::add);
      }
    }
    articles.sort(Comparator.comparing(StoryTrainer::published));
    try (var model = MiniLmEmbedder.load(1)) {
      var vectors = model.embed(articles.stream().map(Fingerprints::opening).toList());
      return StorySet.of(articles, vectors, events, FOLDS);
    }
  }

  private static Instant published(Article article) {
    var date = article.date();
    return date == null ? Instant.EPOCH : date.instant();
  }

  static Rarity rarity() {
    try (var table = StoryTrainer.class.getResourceAsStream("/broadsheet/story/rarity.bin")) {
      return Rarity.of(Objects.requireNonNull(table).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the rarity table", e);
    }
  }

  private static void write(Path folder, String name, BlockForest forest) throws IOException {
    Files.writeString(
        folder.resolve(name + ".java"),
        ForestSource.of(name, forest)
            .replace(
                "package broadsheet.article;",
                "package broadsheet.story;\n\nimport broadsheet.article.BlockForest;")
            .replace(
                "One of the two forests that judge a page's blocks. Written by the bench's BlockTrainer.",
                "A forest that tells which articles report one event. Written by the bench's"
                    + " StoryTrainer."));
  }
}
