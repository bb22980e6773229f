package broadsheet.web;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.pipeline.Corrector;
import broadsheet.pipeline.Corrector.Corrected;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Corrections of the demo desk's stories. */
final class DemoCorrections implements StoryDesk {
  private final DemoDesk demo;
  private final List<StoryRuling> rulings = new ArrayList<>();

  DemoCorrections(DemoDesk demo) {
    this.demo = demo;
  }

  @Override
  public Outcome correct(StoryCorrection asked, String by, String why) {
    var corrector = new Corrector(id -> Optional.ofNullable(demo.stories.get(id)), this::reports);
    var note = new StoryRuling.Note(demo.now, by, why);
    return switch (corrector.correct(asked, rulings, note)) {
      case Corrected.Refused(var problem) -> new Outcome.Refused(problem);
      case Corrected.Done(var ruling, var after) -> {
        rulings.add(ruling);
        if (ruling.moves()) {
          demo.stories.remove(ruling.from());
        }
        after.forEach(story -> demo.stories.put(story.id(), story));
        yield new Outcome.Ruled(ruling);
      }
    };
  }

  private List<EnrichedArticle> reports(Story story) {
    return story.members().stream()
        .map(member -> Objects.requireNonNull(demo.articles.get(member.article())))
        .toList();
  }

  @Override
  public List<StoryRuling> rulings() {
    return List.copyOf(rulings);
  }

  @Override
  public List<StoryRuling> touching(StoryId story) {
    return rulings.stream()
        .filter(ruling -> ruling.from().equals(story) || ruling.into().equals(story))
        .toList();
  }

  @Override
  public Optional<StoryId> leadsTo(StoryId gone) {
    return touching(gone).reversed().stream()
        .filter(ruling -> ruling.from().equals(gone))
        .map(StoryRuling::into)
        .findFirst();
  }
}
