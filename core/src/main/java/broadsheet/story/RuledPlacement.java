package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places articles as editors ruled, and all others as {@link StoryDecider} does. */
public final class RuledPlacement {
  /** The kind of the reason that an editor is. */
  public static final String RULING = "ruling";

  private RuledPlacement() {}

  /**
   * What a decision is made of.
   *
   * @param likest the likest earlier articles, likest first
   * @param copyOf the article that it copies, if any
   */
  public record Case(Fingerprint article, List<Likeness> likest, Optional<ArticleId> copyOf) {
    public Case {
      likest = List.copyOf(likest);
    }
  }

  /**
   * Places an article: beside a report that it was ruled to belong to, never beside one from which
   * it was set apart, else where it is likest.
   */
  public static Placement place(Case asked, StoryMemory memory, StoryLinks links) {
    var ruled = links.of(asked.article.id());
    if (ruled.isEmpty()) {
      return StoryDecider.place(asked.article, asked.likest, asked.copyOf, memory);
    }
    var apart = new HashSet<StoryId>();
    for (var link : ruled.entrySet()) {
      var story = memory.storyOf(link.getKey());
      if (story.isPresent() && !link.getValue()) {
        apart.add(story.get());
      } else if (story.isPresent() && !apart.contains(story.get())) {
        return beside(story.get(), asked, memory);
      }
    }
    return elsewhere(asked, memory, apart);
  }

  private static Placement beside(StoryId story, Case asked, StoryMemory memory) {
    var reason = new Reason(RULING, "an editor put it beside a report of this story", 1);
    var copyOf = asked.copyOf.filter(original -> isIn(Set.of(story), original, memory));
    return new Placement.Joins(story, 1, List.of(reason), copyOf.orElse(null));
  }

  private static Placement elsewhere(Case asked, StoryMemory memory, Set<StoryId> apart) {
    var likest = asked.likest.stream().filter(one -> !isIn(apart, one.article(), memory)).toList();
    var copyOf = asked.copyOf.filter(original -> !isIn(apart, original, memory));
    return StoryDecider.place(asked.article, likest, copyOf, memory);
  }

  private static boolean isIn(Set<StoryId> stories, ArticleId article, StoryMemory memory) {
    return memory.storyOf(article).filter(stories::contains).isPresent();
  }
}
