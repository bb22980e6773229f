package broadsheet.story;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders what goes beside an article: the same story's other reports, then other stories. */
public final class RelatedRanking {
  /** This alike, articles are related whoever they name. */
  private static final double RELATED_MIN = 0.2;

  /** Less alike, they are related when they name at least so many of the same. */
  private static final int NAMES_MIN = 2;

  /** How much one more shared name counts, beside a likeness from 0 to 1. */
  private static final double NAME_WEIGHT = 0.02;

  private static final int NAMES_SHOWN = 4;

  private static final Set<EntityType> TELLING =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT);

  private RelatedRanking() {}

  /**
   * What is known of the articles.
   *
   * @param alike articles that have to do with the one read, most alike first
   * @param storyOf the story of each of these
   * @param enrichments what is known of each of these and of the one read
   */
  public record Surroundings(
      List<Likeness> alike,
      Function<ArticleId, Optional<StoryId>> storyOf,
      Map<ArticleId, Enrichment> enrichments) {}

  /**
   * At most {@code limit} related articles, half of them at most of the same story when there are
   * others, and one of each other story.
   *
   * @param own the article's story
   */
  public static List<RelatedArticle> of(
      ArticleId article, Story own, Surroundings around, int limit) {
    var others = ofOtherStories(article, own, around);
    var same = ofSameStory(article, own, around.alike);
    var room = Math.max(limit / 2, limit - others.size());
    var related = new ArrayList<>(same.subList(0, Math.min(room, same.size())));
    others.stream().limit(limit - related.size()).forEach(related::add);
    return List.copyOf(related);
  }

  private static List<RelatedArticle> ofSameStory(
      ArticleId article, Story own, List<Likeness> alike) {
    return own.members().stream()
        .filter(member -> member.copyOf() == null && !member.article().equals(article))
        .map(member -> new RelatedArticle(member.article(), own.id(), sameStory(member, alike)))
        .toList();
  }

  private static List<Reason> sameStory(Member member, List<Likeness> alike) {
    var reasons = new ArrayList<Reason>();
    reasons.add(new Reason("story", "reports the same event", 1));
    alike.stream()
        .filter(likeness -> likeness.article().equals(member.article()))
        .findFirst()
        .ifPresent(likeness -> reasons.addAll(likeness.reasons()));
    return reasons;
  }

  private static List<RelatedArticle> ofOtherStories(
      ArticleId article, Story own, Surroundings around) {
    var names = names(article, around);
    var ranked =
        around.alike.stream()
            .map(likeness -> Tie.between(likeness, names, names(likeness.article(), around)))
            .filter(Tie::isTelling)
            .sorted(Tie.STRONGEST_FIRST)
            .toList();
    var seen = new HashSet<StoryId>();
    seen.add(own.id());
    var related = new ArrayList<RelatedArticle>();
    for (var tie : ranked) {
      around
          .storyOf
          .apply(tie.likeness.article())
          .filter(seen::add)
          .ifPresent(story -> related.add(tie.to(story)));
    }
    return related;
  }

  /** Names by their form for comparing, in the order of the text. */
  private static Map<String, String> names(ArticleId article, Surroundings around) {
    var enrichment = around.enrichments.get(article);
    return enrichment == null
        ? Map.of()
        : enrichment.entities().stream()
            .filter(mention -> TELLING.contains(mention.type()))
            .collect(
                Collectors.toMap(
                    mention -> mention.entity().value(),
                    Mention::name,
                    (first, _) -> first,
                    LinkedHashMap::new));
  }

  /** What binds another article to the one read. */
  private record Tie(Likeness likeness, List<String> sharedNames) {
    private static final Comparator<Tie> STRONGEST_FIRST =
        Comparator.comparingDouble(Tie::strength)
            .reversed()
            .thenComparing(tie -> tie.likeness.article());

    static Tie between(Likeness likeness, Map<String, String> a, Map<String, String> b) {
      var shared =
          a.entrySet().stream()
              .filter(name -> b.containsKey(name.getKey()))
              .map(Map.Entry::getValue)
              .distinct()
              .toList();
      return new Tie(likeness, shared);
    }

    boolean isTelling() {
      return likeness.score() >= RELATED_MIN || sharedNames.size() >= NAMES_MIN;
    }

    double strength() {
      return likeness.score() + NAME_WEIGHT * sharedNames.size();
    }

    RelatedArticle to(StoryId story) {
      var reasons = new ArrayList<Reason>();
      if (!sharedNames.isEmpty()) {
        var shown = sharedNames.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        reasons.add(new Reason("names", "both name " + shown, NAME_WEIGHT * sharedNames.size()));
      }
      likeness.reasons().stream()
          .filter(reason -> !reason.kind().equals("names") || sharedNames.isEmpty())
          .forEach(reasons::add);
      return new RelatedArticle(likeness.article(), story, reasons);
    }
  }
}
