package broadsheet.web;

import broadsheet.enrichment.event.Claim;
import broadsheet.enrichment.event.Event;
import broadsheet.enrichment.event.EventStatus;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.event.Party;
import broadsheet.enrichment.event.Stance;
import broadsheet.enrichment.event.StanceKind;
import broadsheet.reader.ReadingText;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the events and claims of an article into words for its reader. */
final class HappeningFacts {
  private static final int FACTS_MAX = 200;
  private static final int WORDS_MAX = 160;

  private final String text;
  private final Happenings happenings;

  HappeningFacts(String text, Happenings happenings) {
    this.text = text;
    this.happenings = happenings;
  }

  List<UnderstandingView.Fact> events() {
    return happenings.events().stream()
        .filter(event -> isInside(event.tellings().getFirst().sentence()))
        .limit(FACTS_MAX)
        .map(this::event)
        .toList();
  }

  private UnderstandingView.Fact event(Event event) {
    var first = event.tellings().getFirst();
    var notes = new ArrayList<String>();
    note(notes, "by", parties(event.by()));
    note(notes, "to", parties(event.to()));
    var where = event.where();
    note(notes, "in", where == null ? "" : where.name());
    note(notes, "with", String.join(", ", event.means()));
    if (event.isBackground()) {
      notes.add("of an earlier time");
    }
    note(notes, "according to", party(first.according()));
    notes.add("the word “" + words(first.trigger()) + "”: " + first.reason());
    if (event.tellings().size() > 1) {
      notes.add("told " + Counts.times(event.tellings().size()));
    }
    return new UnderstandingView.Fact(
        "", event.kind().word().replace('_', ' '), status(event.status()), notes);
  }

  private static String status(EventStatus status) {
    return switch (status) {
      case HAPPENED -> "happened";
      case PLANNED -> "planned or expected";
      case DENIED -> "told not to have happened";
      case HYPOTHETICAL -> "possible or asked for";
      case ALLEGED -> "alleged";
    };
  }

  List<UnderstandingView.Fact> claims() {
    return happenings.claims().stream()
        .filter(claim -> isInside(claim.content()))
        .limit(FACTS_MAX)
        .map(this::claim)
        .toList();
  }

  private UnderstandingView.Fact claim(Claim claim) {
    var claimants = parties(claim.claimants());
    return new UnderstandingView.Fact(
        "",
        words(claim.content()),
        claimants.isEmpty() ? "" : "claimed by " + claimants,
        claim.stances().stream().map(this::stance).toList());
  }

  private String stance(Stance stance) {
    var speaker = party(stance.speaker());
    var who = speaker.isEmpty() ? "" : speaker + " ";
    return who + verb(stance.kind()) + ": “" + words(stance.span()) + "”";
  }

  private static String verb(StanceKind kind) {
    return switch (kind) {
      case CONFIRMS -> "confirms";
      case DISPUTES -> "disputes";
      case DENIES -> "denies";
      case NOT_VERIFIED -> "could not verify";
      case OTHER_NUMBER -> "gives another number";
    };
  }

  private String parties(List<Party> parties) {
    return parties.stream()
        .filter(party -> isInside(party.span()))
        .map(this::party)
        .collect(Collectors.joining(", "));
  }

  private String party(@Nullable Party party) {
    if (party == null || !isInside(party.span())) {
      return "";
    }
    var name = party.name() == null ? words(party.span()) : party.name();
    return party.side() == null ? name : name + " (" + party.side() + ")";
  }

  private static void note(List<String> notes, String label, String words) {
    if (!words.isEmpty()) {
      notes.add(label + " " + words);
    }
  }

  private boolean isInside(Span span) {
    return span.end() <= text.length();
  }

  private String words(Span span) {
    return ReadingText.cut(String.join(" ", span.in(text).split("\\s+", -1)), WORDS_MAX);
  }
}
