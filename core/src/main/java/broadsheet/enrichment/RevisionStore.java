package broadsheet.enrichment;

import java.util.List;

/** Port: keeps new versions of articles. */
public interface RevisionStore {
  /**
   * Keeps a batch in one transaction: the version, and in the place of what was known before the
   * article's text, heading, enrichment and hashtags. Its story and what it was compared by stay.
   * What is not the version after the kept one is passed over, so that revising twice changes
   * nothing.
   *
   * @return how many versions were new
   */
  int revise(List<RevisedArticle> batch);
}
