package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.List;

/** What an editor wants to be corrected. */
public sealed interface StoryCorrection {
  /** These reports of the story tell of another event. */
  record Split(StoryId story, List<ArticleId> articles) implements StoryCorrection {
    public Split {
      articles = List.copyOf(articles);
    }
  }

  /** Both stories tell of one event; {@code gone} leads to {@code into} from then on. */
  record Merge(StoryId gone, StoryId into) implements StoryCorrection {}

  /** These reports of the story belong together, whatever else is ruled. */
  record Pin(StoryId story, List<ArticleId> articles) implements StoryCorrection {
    public Pin {
      articles = List.copyOf(articles);
    }
  }

  /** The ruling of this number is taken back. */
  record Undo(long number) implements StoryCorrection {}
}
