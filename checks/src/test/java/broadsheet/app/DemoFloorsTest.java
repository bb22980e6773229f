package broadsheet.app;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.brief.Brief;
import broadsheet.brief.BriefEditor;
import broadsheet.brief.BriefVerifier;
import broadsheet.enrichment.SentenceVector;
import broadsheet.enrichment.topic.Topic;
import broadsheet.nlp.MiniLmEmbedder;
import broadsheet.story.Fingerprints;
import broadsheet.story.Member;
import broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The demo is grouped, counted and briefed at least as well as floors.properties says. */
class DemoFloorsTest {
  private static final Floors FLOORS = Floors.read();
  private static final DemoTruth TRUTH = DemoTruth.read();
  private static final int LINES_MIN = 3;

  /** One article of so many has its vector made again. */
  private static final int VECTOR_EACH = 12;

  @Test
  void reportsOfOneEventShareTheirStory() {
    var placed = GoldenDemo.edition().run().placed();
    var together = 0;
    var oneEvent = 0;
    var both = 0;
    for (var pair : pairs(List.copyOf(placed.keySet()))) {
      var shares = Objects.equals(placed.get(pair.one), placed.get(pair.other));
      var belongs = TRUTH.isOneEvent(pair.one, pair.other);
      together += shares ? 1 : 0;
      oneEvent += belongs ? 1 : 0;
      both += shares && belongs ? 1 : 0;
    }

    FLOORS.hold("stories.precision", (double) both / together);
    FLOORS.hold("stories.recall", (double) both / oneEvent);
    FLOORS.hold("stories.f1", 2.0 * both / (together + oneEvent));
  }

  private record Pair(ArticleId one, ArticleId other) {}

  private static List<Pair> pairs(List<ArticleId> articles) {
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < articles.size(); i++) {
      for (var j = 0; j < i; j++) {
        pairs.add(new Pair(articles.get(j), articles.get(i)));
      }
    }
    return pairs;
  }

  @Test
  void everyArticleIsInOneStory() {
    var members = members();

    assertThat(members.stream().map(Member::article).collect(toSet()))
        .hasSize(members.size())
        .isEqualTo(TRUTH.events().keySet());
  }

  private static List<Member> members() {
    return stories().stream().flatMap(story -> story.members().stream()).toList();
  }

  private static List<Story> stories() {
    return GoldenDemo.edition().run().stories();
  }

  @Test
  void copiesAreFoundAndOwnReportsAreNot() {
    var marked = members().stream().filter(member -> member.copyOf() != null).toList();
    var right = marked.stream().filter(DemoFloorsTest::repeatsWhatItIsSaidTo).count();

    FLOORS.hold("copies.precision", (double) right / marked.size());
    FLOORS.hold("copies.recall", (double) right / TRUTH.copies().size());
  }

  private static boolean repeatsWhatItIsSaidTo(Member member) {
    var copied = member.copyOf();
    return copied != null
        && TRUTH.isCopy(member.article())
        && TRUTH.original(copied).equals(TRUTH.original(member.article()));
  }

  @Test
  void independentSourcesAreCountedAsTheWritersDo() {
    var voices = TRUTH.voices(GoldenDemo.edition().articles());
    var right =
        share(
            stories(),
            story ->
                story.members().stream().map(m -> voices.get(m.article())).distinct().count()
                    == story.independentSources());

    FLOORS.hold("sources.right", right);
  }

  private static <T> double share(List<T> things, Predicate<T> suits) {
    return (double) things.stream().filter(suits).count() / things.size();
  }

  @Test
  void storiesOfTwoReportsHaveBriefsWithoutFault() {
    var told = stories().stream().filter(story -> story.members().size() >= 2).toList();
    var briefs = told.stream().map(DemoFloorsTest::brief).toList();
    var faults = told.stream().flatMap(story -> faults(story).stream()).toList();
    var lines = briefs.stream().mapToInt(DemoFloorsTest::lines).sum();

    FLOORS.hold("briefs.written", share(briefs, brief -> lines(brief) >= LINES_MIN));
    FLOORS.hold("briefs.faultless", 1 - (double) faults.size() / lines);
  }

  private static Brief brief(Story story) {
    return BriefEditor.edit(story, GoldenDemo.edition().run().reports(story));
  }

  private static List<String> faults(Story story) {
    return BriefVerifier.faults(brief(story), GoldenDemo.edition().run().reports(story));
  }

  private static int lines(Brief brief) {
    return brief.sections().stream().mapToInt(section -> section.lines().size()).sum();
  }

  @Test
  void articlesHaveThreeToTenHashtags() {
    var enough =
        share(
            GoldenDemo.edition().understood(),
            one -> {
              var tags = one.enriched().enrichment().hashtags().size();
              return tags >= 3 && tags <= 10;
            });

    FLOORS.hold("hashtags.enough", enough);
  }

  @Test
  void topicsAreWhatAPersonSays() {
    var marked = GoldenDemo.read("topics.tsv").lines().filter(line -> !line.startsWith("#"));
    var printed = 0;
    var right = 0;
    var found = 0;
    var wanted = 0;
    var topics = topics();
    for (var fields : marked.map(line -> line.split("\t", -1)).toList()) {
      var own = topics.getOrDefault(new ArticleId(fields[0]), List.of());
      var also = List.of(fields[2].split(" ", -1));
      wanted++;
      found += own.contains(fields[1]) ? 1 : 0;
      printed += own.size();
      right += (int) own.stream().filter(t -> t.equals(fields[1]) || also.contains(t)).count();
    }

    FLOORS.hold("topics.found", (double) found / wanted);
    FLOORS.hold("topics.right", (double) right / printed);
  }

  private static Map<ArticleId, List<String>> topics() {
    return GoldenDemo.edition().understood().stream()
        .map(Understood::enriched)
        .collect(
            toMap(
                one -> one.article().id(),
                one -> one.enrichment().topics().stream().map(Topic::name).toList()));
  }

  @Test
  void storedVectorsAreWhatTheModelSays() {
    var stored = GoldenDemo.vectors();
    var least = 1.0;
    try (var model = MiniLmEmbedder.load(1)) {
      var articles = DemoEdition.articles();
      for (var i = 0; i < articles.size(); i += VECTOR_EACH) {
        var text = List.of(Fingerprints.opening(articles.get(i)));
        var likeness = likeness(model.embed(text).getFirst(), stored.embed(text).getFirst());
        least = Math.min(least, likeness);
      }
    }

    FLOORS.hold("vectors.likeness", least);
  }

  /** The cosine, freed of what rounding to bytes does to the length of a vector. */
  private static double likeness(SentenceVector one, SentenceVector other) {
    return other.cosine(one) / Math.sqrt(one.cosine(one) * other.cosine(other));
  }
}
