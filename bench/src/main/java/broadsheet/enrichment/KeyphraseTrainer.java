package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.BlockForest;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.ForestFit;
import broadsheet.article.ForestSource;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.TrainingSet;
import broadsheet.nlp.EnglishWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Fits the forest of key phrases to texts whose key phrases people marked: {@code KeyphraseTrainer
 * DATA OUT}. DATA holds the folders {@code docs} and {@code keys}. Prints how many of the first ten
 * are marked, told by forests that saw no such text, and writes the forest of all as a source.
 */
public final class KeyphraseTrainer {
  private static final int FOLDS = 5;

  private KeyphraseTrainer() {}

  /** Takes the folder of marked texts and the folder to write into. */
  public static void main(String[] arguments) throws IOException {
    var texts = read(Path.of(arguments[0]));
    var sum = 0.0;
    for (var fold = 0; fold < FOLDS; fold++) {
      var out = fold;
      var forest = fit(texts, text -> text.fold(FOLDS) != out);
      var own = texts.stream().filter(text -> text.fold(FOLDS) == out).toList();
      var hits = own.stream().mapToDouble(text -> text.precision(order(text, forest))).sum();
      System.err.printf(Locale.ROOT, "fold %d: %.4f%n", fold, hits / own.size());
      sum += hits;
    }
    System.err.printf(Locale.ROOT, "unseen precision at ten: %.4f%n", sum / texts.size());
    var all = fit(texts, text -> true);
    Files.writeString(
        Path.of(arguments[1]).resolve("KeyphraseForest.java"),
        ForestSource.of("KeyphraseForest", all)
            .replace(
                "package broadsheet.article;",
                "package broadsheet.enrichment;\n\nimport broadsheet.article.BlockForest;")
            .replace(
                "One of the two forests that judge a page's blocks. Written by the bench's BlockTrainer.",
                "The forest that chooses key phrases. Written by the bench's KeyphraseTrainer."));
  }

  private static BlockForest fit(List<MarkedPhrases> texts, Predicate<MarkedPhrases> taken) {
    var rows = new ArrayList<byte[]>();
    var truths = new ArrayList<Boolean>();
    var weights = new ArrayList<Double>();
    for (var text : texts.stream().filter(taken).toList()) {
      for (var i = 0; i < text.rows().size(); i++) {
        rows.add(text.rows().get(i));
        truths.add(text.marked().get(i));
        weights.add(1.0);
      }
    }
    return ForestFit.of(TrainingSet.of(rows, truths, weights));
  }

  private static List<Integer> order(MarkedPhrases text, BlockForest forest) {
    return IntStream.range(0, text.rows().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -forest.likelihood(text.rows().get(i))))
        .toList();
  }

  private static List<MarkedPhrases> read(Path data) throws IOException {
    var names =
        new LearntEntityRecognizer(
            unpacked("/broadsheet/enrichment/english-names.bin.gz"),
            EnglishWords.load(),
            new PlainEntityRecognizer());
    try (var files = Files.list(data.resolve("docs"))) {
      return files.sorted().map(file -> read(file, data.resolve("keys"), names)).toList();
    }
  }

  private static MarkedPhrases read(Path file, Path keys, EntityRecognizer names) {
    var id = file.getFileName().toString().replace(".txt", "");
    try {
      var text = text(file).strip();
      var marked = text(keys.resolve(id + ".key")).lines().filter(line -> !line.isBlank()).toList();
      var article =
          new Article(
              new ArticleId(id),
              1,
              null,
              new Heading("", null),
              Credit.of("Riverton Post"),
              null,
              "en",
              Body.of(text),
              PageNotes.NONE);
      var mentions = Names.mentions(article.text(), names.recognize(article.text(), "en"));
      return MarkedPhrases.of(id, KeyphraseText.of(article, mentions), marked);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(String name) throws IOException {
    try (var in = Objects.requireNonNull(KeyphraseTrainer.class.getResourceAsStream(name), name);
        var packed = new GZIPInputStream(in)) {
      return packed.readAllBytes();
    }
  }
}
