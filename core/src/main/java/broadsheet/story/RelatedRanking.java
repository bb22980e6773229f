package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Orders what goes beside an article: the same story's other reports, then other stories. */
public final class RelatedRanking {
  private RelatedRanking() {}

  /**
   * At most {@code limit} related articles, half of them at most of the same story when there are
   * others, and one of each other story.
   *
   * @param own the article's story
   * @param alike articles that have to do with it, most related first
   * @param storyOf the story of each of these
   */
  public static List<RelatedArticle> of(
      ArticleId article, Story own, List<Likeness> alike, Lookup storyOf) {
    var others = ofOtherStories(own, alike, storyOf);
    var same = ofSameStory(article, own, alike);
    var room = Math.max(storyOf.limit / 2, storyOf.limit - others.size());
    var related = new ArrayList<>(same.subList(0, Math.min(room, same.size())));
    others.stream().limit(storyOf.limit - related.size()).forEach(related::add);
    return List.copyOf(related);
  }

  /** How to find an article's story, and how many related ones are wanted. */
  public record Lookup(Function<ArticleId, Optional<StoryId>> storyOf, int limit) {}

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
      Story own, List<Likeness> alike, Lookup lookup) {
    var seen = new HashSet<StoryId>();
    seen.add(own.id());
    var related = new ArrayList<RelatedArticle>();
    for (var likeness : alike) {
      lookup
          .storyOf
          .apply(likeness.article())
          .filter(seen::add)
          .ifPresent(story ->
              related.add(new RelatedArticle(likeness.article(), story, likeness.reasons())));
    }
    return related;
  }
}
