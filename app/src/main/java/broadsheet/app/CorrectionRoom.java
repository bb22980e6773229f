package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.pipeline.Corrector;
import broadsheet.pipeline.Corrector.Corrected;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import java.util.List;
import java.util.Optional;

/** Corrects the stories of one data folder: what is ruled is kept, shown and indexed at once. */
final class CorrectionRoom implements StoryDesk {
  private static final int INDEXED_AT_ONCE = 500;

  private final Newsroom newsroom;
  private final Corrector corrector;

  CorrectionRoom(Newsroom newsroom) {
    this.newsroom = newsroom;
    var stories = newsroom.stores().stories();
    this.corrector = new Corrector(stories::story, newsroom::reports);
  }

  @Override
  public Outcome correct(StoryCorrection asked, String by, String why) {
    return newsroom.alone(() -> correct(asked, new StoryRuling.Note(newsroom.now(), by, why)));
  }

  private Outcome correct(StoryCorrection asked, StoryRuling.Note note) {
    return switch (corrector.correct(asked, rulings(), note)) {
      case Corrected.Refused(var problem) -> new Outcome.Refused(problem);
      case Corrected.Done(var ruling, var after) -> {
        newsroom.stores().rulingsOnStories().rule(ruling, after);
        newsroom.corrected(ruling);
        index(ruling.moves() ? ruling.moved() : List.of());
        yield new Outcome.Ruled(ruling);
      }
    };
  }

  /** Keeps a ruling of another paper on reports that may come later. */
  void keep(StoryRuling told) {
    newsroom.alone(() -> {
      var all = rulings();
      var number = all.isEmpty() ? 1 : all.getLast().number() + 1;
      var ruling =
          new StoryRuling(
              number,
              told.kind(),
              told.into(),
              told.into(),
              told.moved(),
              told.beside(),
              told.note(),
              0);
      newsroom.stores().rulingsOnStories().rule(ruling, List.of());
      newsroom.corrected(ruling);
      return number;
    });
  }

  /** Where the process ended between store and index, the last ruling is not indexed. */
  void indexLast() {
    var all = rulings();
    if (!all.isEmpty() && all.getLast().moves()) {
      index(all.getLast().moved());
    }
  }

  private void index(List<ArticleId> moved) {
    for (var begin = 0; begin < moved.size(); begin += INDEXED_AT_ONCE) {
      var some = moved.subList(begin, Math.min(moved.size(), begin + INDEXED_AT_ONCE));
      newsroom.index().add(newsroom.stores().indexables().indexables(some));
    }
  }

  @Override
  public List<StoryRuling> rulings() {
    return newsroom.stores().rulingsOnStories().rulings();
  }

  @Override
  public List<StoryRuling> touching(StoryId story) {
    return newsroom.stores().rulingsOnStories().touching(story);
  }

  @Override
  public Optional<StoryId> leadsTo(StoryId gone) {
    return newsroom.stores().rulingsOnStories().leadsTo(gone);
  }
}
