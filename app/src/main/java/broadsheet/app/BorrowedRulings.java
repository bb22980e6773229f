package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rulings of another paper, told again in this one. They are understood by their reports, since the
 * stories of two papers need not be the same.
 */
final class BorrowedRulings {
  private final Newsroom newsroom;
  private final CorrectionRoom room;
  private final List<StoryRuling> told = new ArrayList<>();
  private int done;
  private int later;
  private int passed;

  BorrowedRulings(Newsroom newsroom) {
    this.newsroom = newsroom;
    this.room = newsroom.corrections();
  }

  void add(StoryRuling ruling) {
    told.add(ruling);
  }

  /** Rules as was told, without what was taken back there; says how many were done. */
  String take() {
    var undone = told.stream().map(StoryRuling::undoes).collect(Collectors.toSet());
    for (var ruling : told) {
      if (ruling.kind() != StoryRuling.Kind.UNDO && !undone.contains(ruling.number())) {
        take(ruling);
      }
    }
    return done
        + " done here, "
        + later
        + " kept for reports to come, "
        + passed
        + " known already or without effect";
  }

  private void take(StoryRuling ruling) {
    if (isKnown(ruling)) {
      passed++;
      return;
    }
    var asked = asked(ruling);
    var ruled = 0;
    for (var correction : asked) {
      var note = ruling.note();
      ruled +=
          room.correct(correction, note.by(), note.why()) instanceof StoryDesk.Outcome.Ruled
              ? 1
              : 0;
    }
    if (isComplete(ruling)) {
      done += ruled > 0 ? 1 : 0;
      passed += ruled > 0 ? 0 : 1;
    } else {
      room.keep(ruling);
      later++;
    }
  }

  /** The same ruling by the same person on the same reports. */
  private boolean isKnown(StoryRuling ruling) {
    return room.rulings().stream()
        .anyMatch(known ->
            known.kind() == ruling.kind()
                && known.note().by().equals(ruling.note().by())
                && known.note().why().equals(ruling.note().why())
                && Set.copyOf(known.moved()).equals(Set.copyOf(ruling.moved())));
  }

  private boolean isComplete(StoryRuling ruling) {
    var ids = new HashSet<>(ruling.moved());
    ids.addAll(ruling.beside());
    return newsroom.known(List.copyOf(ids)).size() == ids.size();
  }

  /** What brings the reports that are here to where the ruling wants them. */
  private List<StoryCorrection> asked(StoryRuling ruling) {
    var moved = byStory(ruling.moved());
    var beside = byStory(ruling.beside());
    var asked = new ArrayList<StoryCorrection>();
    switch (ruling.kind()) {
      case SPLIT ->
          moved.forEach((story, ids) -> {
            if (beside.containsKey(story)) {
              asked.add(new StoryCorrection.Split(story, ids));
            }
          });
      case MERGE ->
          beside.keySet().stream()
              .findFirst()
              .ifPresent(into ->
                  moved.forEach((story, ids) -> {
                    if (!story.equals(into) && isWhole(story, ids)) {
                      asked.add(new StoryCorrection.Merge(story, into));
                    }
                  }));
      case PIN -> moved.forEach((story, ids) -> asked.add(new StoryCorrection.Pin(story, ids)));
      case UNDO -> {}
    }
    return asked;
  }

  private boolean isWhole(StoryId id, List<ArticleId> ids) {
    return newsroom.stores().stories().story(id).stream()
        .map(Story::members)
        .flatMap(List::stream)
        .map(Member::article)
        .allMatch(ids::contains);
  }

  private Map<StoryId, List<ArticleId>> byStory(List<ArticleId> ids) {
    var byStory = new LinkedHashMap<StoryId, List<ArticleId>>();
    for (var id : ids) {
      newsroom
          .stores()
          .stories()
          .storyOf(id)
          .ifPresent(story -> byStory.computeIfAbsent(story.id(), _ -> new ArrayList<>()).add(id));
    }
    return byStory;
  }
}
