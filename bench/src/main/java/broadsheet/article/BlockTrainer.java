package broadsheet.article;

import broadsheet.bench.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the two forests to hand-marked pages: {@code BlockTrainer DATA OUT}. DATA holds the folders
 * {@code zyte} and {@code trafilatura} of the reference data. OUT gets, for each set, the text of
 * every page as forests read it that saw no page of its site (for the scorer), and the forests
 * fitted to all pages as sources.
 */
public final class BlockTrainer {
  private static final int FOLDS = 5;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, List<LabelledPage>> sets = new HashMap<>();
  private final Map<LabelledPage, double[]> firsts = new HashMap<>();
  private final Map<LabelledPage, double[]> seconds = new HashMap<>();

  private BlockTrainer() {}

  /** Takes the reference data's folder and the folder to write into. */
  public static void main(String[] arguments) throws IOException {
    var trainer = new BlockTrainer();
    var data = Path.of(arguments[0]);
    for (var set : List.of("zyte", "trafilatura")) {
      trainer.sets.put(set, read(data.resolve(set)));
    }
    trainer.train(Files.createDirectories(Path.of(arguments[1])));
  }

  private static List<LabelledPage> read(Path set) throws IOException {
    var marked = new HashMap<String, JsonNode>();
    var addresses = new HashMap<String, String>();
    var whole = Files.exists(set.resolve("ground-truth.json"));
    var file = set.resolve(whole ? "ground-truth.json" : "evaldata.json");
    for (var entry : MAPPER.readTree(Files.readString(file)).properties()) {
      var truth = entry.getValue();
      var name = whole ? entry.getKey() + ".html" : truth.path("file").asString("");
      marked.put(name, truth);
      addresses.put(name, whole ? truth.path("url").asString("") : entry.getKey());
    }
    var pages = new ArrayList<LabelledPage>();
    for (var page : Pages.in(set.resolve("html"))) {
      var truth = marked.get(page.name());
      if (truth != null) {
        pages.add(LabelledPage.of(page, addresses.getOrDefault(page.name(), ""), truth));
      }
    }
    return pages;
  }

  private void train(Path out) throws IOException {
    var pages = sets.values().stream().flatMap(List::stream).toList();
    for (var fold = 0; fold < FOLDS; fold++) {
      judge(pages, fold, firsts, LabelledPage::rows);
    }
    for (var fold = 0; fold < FOLDS; fold++) {
      judge(pages, fold, seconds, this::rowsInContext);
    }
    for (var set : sets.entrySet()) {
      Files.writeString(out.resolve(set.getKey() + ".jsonl"), texts(set.getValue()));
    }
    var first = ForestFit.of(set(pages, page -> true, LabelledPage::rows));
    var second = ForestFit.of(set(pages, page -> true, this::rowsInContext));
    Files.writeString(out.resolve("FirstForest.java"), ForestSource.of("FirstForest", first));
    Files.writeString(out.resolve("SecondForest.java"), ForestSource.of("SecondForest", second));
  }

  /** What a page's blocks are judged by. */
  private interface RowMaker {
    byte[][] rows(LabelledPage page);
  }

  private byte[][] rowsInContext(LabelledPage page) {
    return BlockContext.of(page.blocks(), page.rows(), firsts.getOrDefault(page, new double[0]));
  }

  /** Judges a fold's pages by a forest that was fitted to the others. */
  private static void judge(
      List<LabelledPage> pages, int fold, Map<LabelledPage, double[]> into, RowMaker maker) {
    var forest = ForestFit.of(set(pages, page -> page.fold(FOLDS) != fold, maker));
    for (var page : pages) {
      if (page.fold(FOLDS) == fold) {
        into.put(page, ArticleBlocks.likelihoods(forest, maker.rows(page)));
      }
    }
  }

  private static TrainingSet set(
      List<LabelledPage> pages, Predicate<LabelledPage> taken, RowMaker maker) {
    var rows = new ArrayList<byte[]>();
    var truths = new ArrayList<Boolean>();
    var weights = new ArrayList<Double>();
    for (var page : pages.stream().filter(taken).toList()) {
      var own = maker.rows(page);
      for (var i = 0; i < own.length; i++) {
        rows.add(own[i]);
        truths.add(page.labels().truth(i));
        weights.add(page.labels().weight(i));
      }
    }
    return TrainingSet.of(rows, truths, weights);
  }

  private String texts(List<LabelledPage> pages) {
    var lines = new StringBuilder();
    for (var page : pages) {
      var likely = seconds.getOrDefault(page, new double[0]);
      var body = HtmlBody.of(ArticleBlocks.chosen(page.blocks(), likely), page.title());
      lines.append(MAPPER.writeValueAsString(Map.of("id", page.name(), "text", body.text())));
      lines.append('\n');
    }
    return lines.toString();
  }
}
