package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Learns {@link StatementModel} from texts whose statements are marked. The last of its four parts
 * judges what the others propose, so it learns from texts that those have not seen: the examples
 * are divided, each part proposed upon by models learnt from the rest.
 */
public final class StatementFit {
  private static final int ROUNDS = 5;
  private static final int SOURCE_ROUNDS = 3;
  private static final int CHECK_ROUNDS = 6;
  private static final int FOLDS = 4;
  private static final double FOUND_MIN = 0.5;

  private final List<Lesson> lessons;
  private final HashedWeights cues = HashedWeights.empty();
  private final HashedWeights contents = HashedWeights.empty();
  private final HashedWeights sources = HashedWeights.empty();

  private StatementFit(List<Lesson> lessons) {
    this.lessons = lessons;
  }

  /** A text and its statements. */
  public record Example(String text, List<Marked> statements) {
    public Example {
      statements = List.copyOf(statements);
    }
  }

  /** One marked statement: where its parts stand; a part may stand in pieces or be missing. */
  public record Marked(List<Span> cue, List<Span> source, List<Span> content) {
    public Marked {
      cue = List.copyOf(cue);
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  /** A model as {@link StatementModel#of} reads it; the same examples give the same model. */
  public static byte[] fit(List<Example> examples, PartOfSpeechTagger tagger) {
    var lessons = examples.stream().map(example -> Lesson.of(example, tagger)).toList();
    var judged = new ArrayList<Judged>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var rest = new ArrayList<Lesson>();
      var own = new ArrayList<Lesson>();
      for (var i = 0; i < lessons.size(); i++) {
        (i % FOLDS == fold ? own : rest).add(lessons.get(i));
      }
      var model = new StatementFit(rest).learn(HashedWeights.empty());
      own.forEach(lesson -> judged.add(Judged.of(lesson, model)));
    }
    return new StatementFit(lessons).learn(checks(judged)).toBytes();
  }

  private StatementModel learn(HashedWeights checks) {
    learnCues();
    learnContents();
    var model = new StatementModel(cues, contents, sources, checks);
    learnSources(model);
    return model;
  }

  private void learnCues() {
    for (var order : orders(1, ROUNDS)) {
      order.forEach(this::learnCues);
    }
    cues.settle();
  }

  private void learnCues(Lesson lesson) {
    var features = new CueFeatures(lesson.text());
    var heads = Set.copyOf(lesson.statements().stream().map(Lesson.Statement::cue).toList());
    for (var i = 0; i < lesson.text().tokens().count(); i++) {
      if (features.mayBeCue(i)) {
        var own = features.of(i);
        var error = Features.yes(heads.contains(i)) - cues.chance(own);
        if (Math.abs(error) > 0.01) {
          cues.adapt(own.copy(), error);
        }
        cues.turn();
      }
    }
  }

  private void learnContents() {
    for (var order : orders(2, ROUNDS)) {
      for (var lesson : order) {
        lesson.statements().forEach(statement -> learnContent(lesson, statement));
      }
    }
    contents.settle();
  }

  private void learnContent(Lesson lesson, Lesson.Statement statement) {
    var features = new ContentFeatures(lesson.text(), statement.cue());
    var choice = new Choice(contents, 0.3, 0.98);
    for (var candidate : ContentCandidates.of(lesson.text(), statement.cue())) {
      choice.offer(features.of(candidate), statement.worth(lesson.text().tokens(), candidate));
    }
    choice.learn();
  }

  private void learnSources(StatementModel model) {
    for (var order : orders(3, SOURCE_ROUNDS)) {
      for (var lesson : order) {
        lesson.statements().forEach(statement -> learnSource(lesson, statement, model));
      }
    }
    sources.settle();
  }

  private void learnSource(Lesson lesson, Lesson.Statement statement, StatementModel model) {
    var tokens = lesson.text().tokens();
    var content = model.content(lesson.text(), statement.cue());
    if (content == null || statement.worth(tokens, content) < 0.3) {
      return;
    }
    var features = new SourceFeatures(lesson.text(), statement.cue(), content);
    var choice = new Choice(sources, 0.2, 0.9);
    for (var candidate : SourceCandidates.of(lesson.text(), statement.cue(), content)) {
      choice.offer(features.of(candidate), statement.sourceWorth(tokens, candidate));
    }
    choice.learn();
  }

  private List<List<Lesson>> orders(long seed, int rounds) {
    return new Order(seed).of(lessons, rounds);
  }

  /** A lesson's proposals and which of them are statements. */
  private record Judged(TaggedText text, List<Proposal> proposals, Set<Proposal> right) {
    static Judged of(Lesson lesson, StatementModel model) {
      var proposals = model.propose(lesson.text());
      return new Judged(lesson.text(), proposals, lesson.right(proposals, FOUND_MIN));
    }
  }

  private static HashedWeights checks(List<Judged> judged) {
    var checks = HashedWeights.empty();
    var rate = 0.05;
    for (var round = 0; round < CHECK_ROUNDS; round++) {
      for (var one : judged) {
        learnChecks(checks, one, rate);
      }
      rate *= 0.8;
    }
    checks.settle();
    return checks;
  }

  private static void learnChecks(HashedWeights checks, Judged judged, double rate) {
    var features = new StatementCheck(judged.text(), judged.proposals());
    for (var proposal : judged.proposals()) {
      var own = features.of(proposal);
      var error = Features.yes(judged.right().contains(proposal)) - checks.chance(own);
      checks.learn(own.copy(), rate * error);
      checks.turn();
    }
  }

  /** One choice among candidates: the best one should win by as much as others are worse. */
  private static final class Choice {
    private static final double RATE = 0.1;
    private static final double MARGIN = 5;

    private final HashedWeights weights;
    private final double worthLeast;
    private final double good;
    private final List<int[]> candidates = new ArrayList<>();
    private final List<Double> worths = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();

    /**
     * Nothing is learnt when all are worth less; one that is {@code good} times the best will do.
     */
    Choice(HashedWeights weights, double worthLeast, double good) {
      this.weights = weights;
      this.worthLeast = worthLeast;
      this.good = good;
    }

    void offer(Features features, double worth) {
      candidates.add(features.copy());
      worths.add(worth);
      scores.add(weights.score(features));
    }

    void learn() {
      if (candidates.isEmpty()) {
        return;
      }
      var best = worths.indexOf(Collections.max(worths));
      var most = worths.get(best);
      if (most <= worthLeast) {
        return;
      }
      var chosen = chosen(most);
      weights.turn();
      if (chosen != best && worths.get(chosen) < most * good) {
        weights.learn(candidates.get(best), RATE);
        weights.learn(candidates.get(chosen), -RATE);
      }
    }

    private int chosen(double most) {
      var chosen = 0;
      var highest = Double.NEGATIVE_INFINITY;
      for (var i = 0; i < candidates.size(); i++) {
        var score = scores.get(i) + MARGIN * (1 - worths.get(i) / most);
        if (score > highest) {
          highest = score;
          chosen = i;
        }
      }
      return chosen;
    }
  }
}
