package broadsheet.story;

import broadsheet.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Port: keeps admitted articles with their stories. */
public interface StoryStore {
  /**
   * Keeps a batch in one transaction: article, enrichment, fingerprint, story and membership. An
   * article that is kept already is passed over, so that admitting twice changes nothing. Later
   * admissions of a batch carry the newer state of their story.
   */
  void admit(List<Admission> batch);

  Optional<Story> story(StoryId id);

  Optional<Story> storyOf(ArticleId id);

  /** Stories whose last report is before {@code before}, latest first. */
  List<Story> latest(Instant before, int limit);

  /** Every admitted fingerprint seen at or after {@code since} with its story, in that order. */
  void replay(Instant since, BiConsumer<Fingerprint, StoryId> each);
}
