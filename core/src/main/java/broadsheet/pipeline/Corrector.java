package broadsheet.pipeline;

import broadsheet.article.ArticleId;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.ReportShelf;
import broadsheet.story.RuledPlacement;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryId;
import broadsheet.story.StoryIds;
import broadsheet.story.StoryLinks;
import broadsheet.story.StoryRuling;
import broadsheet.story.StoryRuling.Kind;
import broadsheet.story.StoryRuling.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Corrects stories as editors ask: says what is ruled and how the stories are then. Ids of stories
 * stay; reports keep their order of admission and the reasons they came with.
 */
public final class Corrector {
  /** So many reports are noted as those from which others were set apart, or to which they went. */
  private static final int BESIDE_MAX = 500;

  private static final String CHANGED_SINCE =
      "These reports have gone elsewhere since. Take the later corrections back first.";
  private static final String GONE = "This story is not there any more.";

  private static final Comparator<Member> BY_ADMISSION =
      Comparator.comparing(Member::seenAt).thenComparing(Member::article);

  private final Function<StoryId, Optional<Story>> stories;
  private final ReportShelf shelf;

  /** What came of a correction. */
  public sealed interface Corrected {
    /**
     * It can be done.
     *
     * @param after the changed stories; one that lost all its reports is not among them
     */
    record Done(StoryRuling ruling, List<Story> after) implements Corrected {
      public Done {
        after = List.copyOf(after);
      }
    }

    /** It cannot be done, for a reason told in words. */
    record Refused(String why) implements Corrected {}
  }

  /** Reports that go from one story to another. */
  private record Move(Kind kind, StoryId from, StoryId into, List<ArticleId> moved) {}

  /**
   * A corrector over kept stories.
   *
   * @param stories finds a story as it is now
   * @param shelf hands out its reports
   */
  public Corrector(Function<StoryId, Optional<Story>> stories, ReportShelf shelf) {
    this.stories = stories;
    this.shelf = shelf;
  }

  /** What is ruled, after these rulings in their order. */
  public Corrected correct(StoryCorrection asked, List<StoryRuling> before, Note note) {
    return switch (asked) {
      case StoryCorrection.Split split -> split(split, before, note);
      case StoryCorrection.Merge(var gone, var into) -> merge(gone, into, before, note);
      case StoryCorrection.Pin pin -> pin(pin, before, note);
      case StoryCorrection.Undo(var number) -> undo(number, before, note);
    };
  }

  private Corrected split(StoryCorrection.Split asked, List<StoryRuling> before, Note note) {
    var story = stories.apply(asked.story());
    if (story.isEmpty()) {
      return new Corrected.Refused(GONE);
    }
    var moved = withCopies(story.get(), asked.articles());
    if (moved.isEmpty()) {
      return new Corrected.Refused("Tick the reports that tell of something else.");
    } else if (moved.size() == story.get().members().size()) {
      return new Corrected.Refused("At least one report stays in the story.");
    } else if (StoryLinks.of(before).arePinnedBeyond(Set.copyOf(moved))) {
      return new Corrected.Refused(
          "Some of these reports are pinned to others. Tick those too, or take the pin back.");
    }
    var move = new Move(Kind.SPLIT, asked.story(), freshId(moved.getFirst()), moved);
    return done(move, number(before), beside(story.get(), moved), note);
  }

  /** These of the story's reports with their copies in it, in the order of admission. */
  private static List<ArticleId> withCopies(Story story, List<ArticleId> articles) {
    var wanted = new HashSet<>(articles);
    for (var member : story.members()) {
      if (member.copyOf() != null && wanted.contains(member.copyOf())) {
        wanted.add(member.article());
      }
    }
    return ids(story).stream().filter(wanted::contains).toList();
  }

  /** The id that a story begun by this article has, or the next one that no story has. */
  private StoryId freshId(ArticleId first) {
    var id = new StoryId(StoryIds.of(first));
    for (var i = 2; stories.apply(id).isPresent(); i++) {
      id = new StoryId(StoryIds.of(new ArticleId(first.value() + "#" + i)));
    }
    return id;
  }

  private Corrected merge(StoryId gone, StoryId into, List<StoryRuling> before, Note note) {
    var one = stories.apply(gone);
    var other = stories.apply(into);
    if (one.isEmpty() || other.isEmpty()) {
      return new Corrected.Refused(GONE);
    } else if (gone.equals(into)) {
      return new Corrected.Refused("A story cannot be merged with itself.");
    }
    var move = new Move(Kind.MERGE, gone, into, ids(one.get()));
    return done(move, number(before), beside(other.get(), List.of()), note);
  }

  private Corrected pin(StoryCorrection.Pin asked, List<StoryRuling> before, Note note) {
    var story = stories.apply(asked.story());
    if (story.isEmpty()) {
      return new Corrected.Refused(GONE);
    }
    var pinned = ids(story.get()).stream().filter(asked.articles()::contains).toList();
    if (pinned.size() < 2) {
      return new Corrected.Refused("Tick two reports or more that belong together.");
    }
    var move = new Move(Kind.PIN, asked.story(), asked.story(), pinned);
    return done(move, number(before), List.of(), note);
  }

  private Corrected undo(long number, List<StoryRuling> before, Note note) {
    var ruling = before.stream().filter(one -> one.number() == number).findFirst();
    if (ruling.isEmpty() || ruling.get().kind() == Kind.UNDO) {
      return new Corrected.Refused("There is no such correction.");
    } else if (before.stream().anyMatch(one -> one.undoes() == number)) {
      return new Corrected.Refused("It has been taken back already.");
    }
    var back = back(ruling.get());
    if (back.isEmpty()) {
      return new Corrected.Refused(CHANGED_SINCE);
    }
    var done = after(back.get(), note);
    var move = back.get();
    var undo =
        new StoryRuling(
            number(before), Kind.UNDO, move.from, move.into, move.moved, List.of(), note, number);
    return new Corrected.Done(undo, done);
  }

  /** The way back of what a ruling moved; empty when its stories have changed too much since. */
  private Optional<Move> back(StoryRuling ruling) {
    if (!ruling.moves()) {
      return Optional.of(new Move(Kind.UNDO, ruling.from(), ruling.into(), ruling.moved()));
    }
    var now = stories.apply(ruling.into());
    var mayGoBack = stories.apply(ruling.from()).isPresent() == (ruling.kind() == Kind.SPLIT);
    return now.filter(_ -> mayGoBack)
        .map(story -> goingBack(story, ruling))
        .filter(moved -> !moved.isEmpty())
        .map(moved -> new Move(Kind.UNDO, ruling.into(), ruling.from(), moved));
  }

  /** All of a story that would not be without the ruling, or what a merged one brought along. */
  private static List<ArticleId> goingBack(Story story, StoryRuling ruling) {
    return ruling.kind() == Kind.SPLIT
        ? ids(story)
        : ids(story).stream().filter(ruling.moved()::contains).toList();
  }

  private Corrected done(Move move, long number, List<ArticleId> beside, Note note) {
    var ruling =
        new StoryRuling(number, move.kind, move.from, move.into, move.moved, beside, note, 0);
    return new Corrected.Done(ruling, after(move, note));
  }

  private List<Story> after(Move move, Note note) {
    if (move.from.equals(move.into)) {
      return List.of();
    }
    var moved = Set.copyOf(move.moved);
    var before = stories.apply(move.from).orElseThrow();
    var split =
        before.members().stream()
            .collect(Collectors.partitioningBy(member -> moved.contains(member.article())));
    var leaving =
        Objects.requireNonNull(split.get(true)).stream()
            .map(member -> ruled(member, move.kind, note));
    var there = stories.apply(move.into).map(Story::members).orElse(List.of());
    var arrived = Stream.concat(there.stream(), leaving).sorted(BY_ADMISSION).toList();
    var after = new ArrayList<Story>();
    var staying = Objects.requireNonNull(split.get(false));
    if (!staying.isEmpty()) {
      after.add(told(move.from, staying));
    }
    after.add(told(move.into, arrived));
    return after;
  }

  private Story told(StoryId id, List<Member> members) {
    var reports = shelf.reports(new Story(id, "", "", members, List.of()));
    return Admitter.told(id, members, reports);
  }

  /** The member with the reasons it came with, and before them the ruling's, if it stands. */
  private static Member ruled(Member member, Kind kind, Note note) {
    var own =
        member.joined().stream().filter(reason -> !reason.kind().equals(RuledPlacement.RULING));
    var ruling = kind == Kind.UNDO ? Stream.<Reason>empty() : Stream.of(reason(kind, note));
    return new Member(
        member.article(),
        member.seenAt(),
        member.published(),
        member.outlet(),
        member.origin(),
        Stream.concat(ruling, own).toList(),
        member.copyOf());
  }

  private static Reason reason(Kind kind, Note note) {
    var what =
        kind == Kind.MERGE
            ? "an editor merged its story with this one"
            : "an editor set it apart from another story";
    return new Reason(
        RuledPlacement.RULING, note.why().isEmpty() ? what : what + ": " + note.why(), 1);
  }

  private static List<ArticleId> beside(Story story, List<ArticleId> moved) {
    var others = new HashSet<>(moved);
    return ids(story).stream().filter(id -> !others.contains(id)).limit(BESIDE_MAX).toList();
  }

  private static List<ArticleId> ids(Story story) {
    return story.members().stream().map(Member::article).toList();
  }

  private static long number(List<StoryRuling> before) {
    return before.isEmpty() ? 1 : before.getLast().number() + 1;
  }
}
