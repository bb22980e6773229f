package broadsheet.enrichment.event;

import broadsheet.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where, when and with which means something happened, within its clause. */
final class SettingReader {
  private static final Set<String> AT =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "across",
          "around",
          "inside",
          "throughout",
          "off",
          "over");
  private static final Set<String> BOUNDS =
      Set.of(
          "who",
          "which",
          "where",
          "while",
          "when",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "but",
          "whereas",
          "after",
          "before",
          "since",
          "following",
          "as",
          "until",
          ";",
          ":",
          "—",
          "–");
  private static final Set<EventKind> VIOLENT =
      Set.of(
          EventKind.ATTACK,
          EventKind.SHOOTING,
          EventKind.STABBING,
          EventKind.EXPLOSION,
          EventKind.DEATH,
          EventKind.INJURY,
          EventKind.INTERCEPTION);
  private static final Set<EventKind> OF_PLACE =
      Set.of(EventKind.VISIT, EventKind.ATTACK, EventKind.CAPTURE, EventKind.EVACUATION);
  private static final Map<String, String> MEANS =
      Map.ofEntries(
          Map.entry("missile", "missile"),
          Map.entry("missiles", "missile"),
          Map.entry("drone", "drone"),
          Map.entry("drones", "drone"),
          Map.entry("rocket", "rocket"),
          Map.entry("rockets", "rocket"),
          Map.entry("bomb", "bomb"),
          Map.entry("bombs", "bomb"),
          Map.entry("artillery", "artillery"),
          Map.entry("mortar", "artillery"),
          Map.entry("mortars", "artillery"),
          Map.entry("shelling", "artillery"),
          Map.entry("gun", "gun"),
          Map.entry("gunfire", "gun"),
          Map.entry("rifle", "gun"),
          Map.entry("handgun", "gun"),
          Map.entry("pistol", "gun"),
          Map.entry("knife", "knife"),
          Map.entry("grenade", "grenade"),
          Map.entry("grenades", "grenade"),
          Map.entry("mine", "mine"),
          Map.entry("airstrike", "aircraft"),
          Map.entry("airstrikes", "aircraft"));

  /** Ends of stretches of time that tell no day: "in recent years". */
  private static final Set<String> VAGUE =
      Set.of("years", "decades", "months", "weeks", "days", "decade", "hours");

  private static final int WITHIN = 22;
  private static final Set<String> CUES =
      Set.of("said", "says", "told", "added", "warned", "announced", "reported", "wrote");

  private static final int CUE_NEAR = 3;

  private final Wording words;

  SettingReader(Wording words) {
    this.words = words;
  }

  /** Where it happened: a named place behind "in" or the like, or one that it was done to. */
  Event.@Nullable Where where(Finding finding) {
    var best = nearest(finding);
    if (best == null && OF_PLACE.contains(finding.kind())) {
      for (var group : finding.to()) {
        best = best == null ? placeIn(group) : best;
      }
    }
    return best == null ? null : new Event.Where(best.span(), best.name(), place(best.span()));
  }

  private @Nullable Named placeIn(Group group) {
    for (var at = group.head(); at >= group.begin(); at--) {
      var name = words.name(at);
      if (name != null && name.sort() == Named.Sort.PLACE) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Named nearest(Finding finding) {
    var at = finding.at();
    for (var i = at + 1; i < Math.min(words.end(at), at + WITHIN); i++) {
      if (isBound(i, at)) {
        break;
      }
      var name = words.name(i);
      if (name != null
          && name.sort() == Named.Sort.PLACE
          && isLocated(i, at)
          && !isParty(i, finding)) {
        return owned(i, name);
      }
    }
    return opening(at);
  }

  /** "Norvia's eastern Tarn region": the place that is owned, not its owner. */
  private Named owned(int at, Named owner) {
    var isMarkApart = words.is(at + 1, "'s");
    if (!isMarkApart && !words.key(at).endsWith("'s")) {
      return owner;
    }
    var next = at + (isMarkApart ? 2 : 1);
    while (words.tag(next) == Tag.ADJECTIVE) {
      next++;
    }
    var name = next < words.end(at) ? words.name(next) : null;
    return name != null && isPlace(name, next) ? name : owner;
  }

  private boolean isPlace(Named name, int at) {
    var isSpot = GroupReader.SPOTS.contains(words.key(at + 1));
    return name.sort() == Named.Sort.PLACE || (name.sort() == Named.Sort.OTHER && isSpot);
  }

  /** In "sanctions on Norvia" nothing happened there. */
  private static boolean isParty(int at, Finding finding) {
    return !OF_PLACE.contains(finding.kind())
        && finding.to().stream().anyMatch(group -> group.head() == at);
  }

  /** Whether "in" stands before a name: "in the southern city of Tarn". */
  private boolean isLocated(int name, int trigger) {
    for (var i = name - 1; i > Math.max(trigger - 1, name - 8); i--) {
      if (AT.contains(words.key(i))) {
        return true;
      }
      var tag = words.tag(i);
      var goesOn =
          tag.isNoun()
              || tag == Tag.ADJECTIVE
              || tag == Tag.DETERMINER
              || tag == Tag.OWNER
              || words.is(i, "of")
              || words.is(i, ",");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** "In Tarn, police arrested": a place that the sentence begins with. */
  private @Nullable Named opening(int at) {
    var begin = words.begin(at);
    if (!AT.contains(words.key(begin)) || words.is(begin, "as")) {
      return null;
    }
    Named found = null;
    for (var i = begin + 1; i < Math.min(at, begin + 9); i++) {
      if (words.is(i, ",") && found != null) {
        return isCut(i, at) ? null : found;
      }
      var name = words.name(i);
      found = name != null && name.sort() == Named.Sort.PLACE ? name : found;
    }
    return null;
  }

  private boolean isCut(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (isBound(i, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBound(int at, int trigger) {
    var key = words.key(at);
    if (key.equals("as") || key.equals("following")) {
      return !words.tag(at + 1).isNoun() || at - trigger > 1;
    }
    return BOUNDS.contains(key) || key.equals("said");
  }

  private @Nullable Integer place(Span span) {
    var places = words.source().places();
    for (var i = 0; i < places.size(); i++) {
      if (places.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return null;
  }

  /** The place among the dates of the one in the clause, null when there is none. */
  @Nullable Integer when(Finding finding) {
    var at = finding.at();
    for (var i = at + 1; i < Math.min(words.end(at), at + WITHIN); i++) {
      if (isBound(i, at) && !words.isDate(i)) {
        break;
      }
      if (isDay(i) && !isOfSaying(i)) {
        return words.date(i);
      }
    }
    for (var i = at - 1; i >= Math.max(words.begin(at), at - WITHIN); i--) {
      if (isBound(i, at) && !words.isDate(i)) {
        return null;
      }
      if (isDay(i) && !isOfSaying(i)) {
        return words.date(i);
      }
    }
    return null;
  }

  private boolean isDay(int at) {
    if (!words.isDate(at)) {
      return false;
    }
    var date = words.source().dates().get(words.date(at));
    return date.value() != null
        ? !VAGUE.contains(words.key(words.at(date.span().end() - 1)))
        : date.duration() == null;
  }

  /** Whether the day is that of saying so: "the mayor said Tuesday". */
  private boolean isOfSaying(int at) {
    for (var i = at - 1; i >= Math.max(words.begin(at), at - CUE_NEAR); i--) {
      if (isCue(i)) {
        return true;
      }
      if (!words.is(i, "on") && !words.isDate(i)) {
        break;
      }
    }
    for (var i = at + 1; i < Math.min(words.end(at), at + CUE_NEAR); i++) {
      if (isCue(i)) {
        return true;
      }
      if (!words.isDate(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isCue(int at) {
    var key = words.key(at);
    return CUES.contains(key);
  }

  /** What it was done with, where violence was done. */
  List<String> means(Finding finding) {
    if (!VIOLENT.contains(finding.kind())) {
      return List.of();
    }
    var found = new ArrayList<String>();
    var at = finding.at();
    var begin = Math.max(words.begin(at), at - WITHIN / 2);
    for (var i = begin; i < Math.min(words.end(at), at + WITHIN / 2); i++) {
      var means = MEANS.get(words.key(i));
      if (isBound(i, at) && i > at) {
        break;
      }
      if (means != null && !found.contains(means)) {
        found.add(means);
      }
    }
    return found;
  }

  /** Whether the sentence tells of a time before the report's. */
  boolean isEarlier(Finding finding, @Nullable Integer when) {
    var published = words.source().published();
    var value = when == null ? null : words.source().dates().get(when).value();
    if (value != null && published != null && value.length() >= 4) {
      var month = published.toString().substring(0, 7);
      var length = Math.min(7, value.length());
      return value.charAt(length - 1) != 'W'
          && value.indexOf('W') < 0
          && value.substring(0, length).compareTo(month.substring(0, length)) < 0
          && !isRecent(value, published);
    }
    var at = finding.at();
    for (var i = Math.max(words.begin(at), at - WITHIN); i < Math.min(words.end(at), at + 6); i++) {
      if (StatusWords.EARLIER.contains(words.key(i))) {
        return true;
      }
    }
    return !finding.isNoun() && words.is(at - 1, "had") && words.sayingAt(at) == null;
  }

  /** A day of the month before may be last week. */
  private static boolean isRecent(String value, LocalDate published) {
    return value.length() >= 10
        && value.substring(0, 10).compareTo(published.minusDays(14).toString()) >= 0;
  }
}
