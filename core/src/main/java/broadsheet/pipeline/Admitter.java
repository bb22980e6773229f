package broadsheet.pipeline;

import broadsheet.article.ArticleId;
import broadsheet.article.OutletDirectory;
import broadsheet.brief.Gists;
import broadsheet.brief.Headlines;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.Admission;
import broadsheet.story.CandidateIndex;
import broadsheet.story.Fingerprint;
import broadsheet.story.Fingerprints;
import broadsheet.story.Member;
import broadsheet.story.Placement;
import broadsheet.story.Rarity;
import broadsheet.story.Reason;
import broadsheet.story.ReportShelf;
import broadsheet.story.RuledPlacement;
import broadsheet.story.Story;
import broadsheet.story.StoryDecider;
import broadsheet.story.StoryHashtags;
import broadsheet.story.StoryId;
import broadsheet.story.StoryLinks;
import broadsheet.story.StoryMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The serial part of the pipeline: lets articles in one after the other and keeps, in memory, which
 * story each one went to. The same articles in the same order always make the same stories. Belongs
 * to one thread.
 */
public final class Admitter {
  /** Up to this many reports, every new one may change the headline; then each quarter more. */
  private static final int SMALL = 6;

  private final CandidateIndex candidates;
  private Background background;
  private final Function<StoryId, Optional<Story>> stories;
  private final ReportShelf shelf;
  private final StoryMemory memory;
  private StoryLinks links = StoryLinks.NONE;
  private Instant lastSeenAt = Instant.EPOCH;

  /** What is known before the first article: outlets, and how rare words are. */
  public record Background(OutletDirectory outlets, Rarity rarity) {}

  /**
   * An admitter that knows no article yet.
   *
   * @param stories finds a story that was admitted earlier
   * @param shelf hands out the reports of such a story
   */
  public Admitter(
      CandidateIndex candidates,
      Background background,
      Function<StoryId, Optional<Story>> stories,
      ReportShelf shelf) {
    this.candidates = candidates;
    this.background = background;
    this.stories = stories;
    this.shelf = shelf;
    this.memory = new StoryMemory(background.rarity());
  }

  /** From now on outlets are known like this; what was decided stays. */
  public void learn(OutletDirectory outlets) {
    background = new Background(outlets, background.rarity());
  }

  /** From now on this is what editors ruled. */
  public void obey(StoryLinks rulings) {
    links = rulings;
  }

  /** Takes note of an article that was admitted in an earlier run. */
  public void remember(Fingerprint article, StoryId story) {
    lastSeenAt = article.seenAt().isAfter(lastSeenAt) ? article.seenAt() : lastSeenAt;
    candidates.add(article);
    memory.add(article, story);
  }

  /**
   * Places one article; the answer is all that is to be kept of it.
   *
   * @param now when it is seen; moved on by a millisecond when the one before was not earlier, so
   *     that the order of admission can be told for ever
   */
  public Admission admit(EnrichedArticle article, SentenceVector vector, Instant now) {
    var seenAt = now.isAfter(lastSeenAt) ? now : lastSeenAt.plusMillis(1);
    var fingerprint = Fingerprints.of(article.article(), vector, seenAt, background.rarity());
    var placement =
        RuledPlacement.place(
            new RuledPlacement.Case(
                fingerprint,
                candidates.likest(fingerprint, StoryDecider.CANDIDATES),
                candidates.original(fingerprint)),
            memory,
            links);
    var story = storyAfter(placement, article, fingerprint);
    remember(fingerprint, story.id());
    return new Admission(article, fingerprint, story);
  }

  /** The story of an article, empty when it was not admitted. */
  public Optional<StoryId> storyOf(ArticleId article) {
    return memory.storyOf(article);
  }

  private Story storyAfter(Placement placement, EnrichedArticle article, Fingerprint print) {
    return switch (placement) {
      case Placement.Starts(var id) ->
          told(id, List.of(member(article, print, List.of(), null)), List.of(article));
      case Placement.Joins(var id, var _, var reasons, var copyOf) -> {
        var before = stories.apply(id).orElseThrow();
        var member = member(article, print, reasons, copyOf);
        yield joined(before, article, withOrigin(member, before));
      }
    };
  }

  private Story joined(Story before, EnrichedArticle article, Member newest) {
    var members = Stream.concat(before.members().stream(), Stream.of(newest)).toList();
    if (newest.copyOf() != null || !isDueAt(members.size())) {
      return new Story(before.id(), before.headline(), before.gist(), members, before.hashtags());
    }
    var reports = new ArrayList<>(shelf.reports(before));
    reports.add(article);
    return told(before.id(), members, reports);
  }

  /** A copy stands for the origin of what it copies, even when it does not name it. */
  private static Member withOrigin(Member copy, Story story) {
    var origin =
        story.members().stream()
            .filter(member -> member.article().equals(copy.copyOf()))
            .map(Member::origin)
            .findFirst()
            .orElse(copy.origin());
    return new Member(
        copy.article(),
        copy.seenAt(),
        copy.published(),
        copy.outlet(),
        origin,
        copy.joined(),
        copy.copyOf());
  }

  /** The story that these reports tell. */
  static Story told(StoryId id, List<Member> members, List<EnrichedArticle> reports) {
    return new Story(
        id, Headlines.of(reports), Gists.of(reports), members, StoryHashtags.of(reports));
  }

  private static boolean isDueAt(int size) {
    return size <= SMALL || size % Math.max(1, size / 4) == 0;
  }

  private Member member(
      EnrichedArticle enriched,
      Fingerprint print,
      List<Reason> reasons,
      @Nullable ArticleId copyOf) {
    var article = enriched.article();
    return new Member(
        article.id(),
        print.seenAt(),
        article.date(),
        article.outlet(),
        background.outlets().origin(article),
        reasons,
        copyOf);
  }
}
