package broadsheet.enrichment.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the parts of a clause are: a human, a weapon, a named place. */
final class Parts {
  private static final Set<String> HUMAN_PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "him",
          "her",
          "them",
          "we",
          "us",
          "i",
          "who",
          "everyone",
          "anyone",
          "nobody",
          "one",
          "me");
  private static final Set<String> SPORT =
      Set.of(
          "match",
          "game",
          "goal",
          "coach",
          "season",
          "league",
          "champion",
          "championship",
          "tournament",
          "player",
          "striker",
          "quarterback",
          "innings",
          "playoff",
          "semifinal",
          "quarterfinal",
          "midfielder",
          "touchdown",
          "touchdowns",
          "goals",
          "title",
          "club",
          "team",
          "teams",
          "players",
          "points",
          "set",
          "sets",
          "seed",
          "fixture",
          "cup",
          "wimbledon",
          "nba",
          "nfl",
          "mlb",
          "fifa",
          "uefa",
          "tennis",
          "football",
          "soccer",
          "basketball",
          "baseball",
          "cricket",
          "rugby",
          "golf",
          "athlete",
          "athletes",
          "olympic",
          "olympics",
          "medal",
          "race");
  private static final Set<String> BALLOTS =
      Set.of(
          "election",
          "elections",
          "vote",
          "votes",
          "voters",
          "ballot",
          "primary",
          "runoff",
          "poll",
          "polls",
          "incumbent",
          "candidate",
          "nomination");
  private static final int SPORT_LEAST = 4;
  private static final int SPORT_WORDS = 60;

  private final Wording words;
  private final boolean isSport;

  Parts(Wording words) {
    this.words = words;
    var sport = 0;
    for (var i = 0; i < words.count(); i++) {
      sport += SPORT.contains(words.key(i)) ? 1 : 0;
    }
    isSport = sport >= SPORT_LEAST && sport * SPORT_WORDS >= words.count();
  }

  /** What a group may be, in capitals, and its noun. */
  Set<String> of(Group group) {
    var head = group.head();
    var found = new HashSet<String>();
    found.add(bare(words.key(head)));
    var name = words.name(head);
    if (name == null) {
      Sense.of(bare(words.key(head))).forEach(sense -> found.add(sense.name()));
    } else {
      addName(name, found);
    }
    if (words.tag(head) == Tag.NUMBER) {
      found.add("NUMBER");
    }
    if (HUMAN_PRONOUNS.contains(words.key(head))) {
      found.add("PRONOUN");
      found.add("HUMAN");
    }
    if (name == null && isPlural(head)) {
      found.add("PLURAL");
    }
    addSide(group, found);
    return found;
  }

  private static String bare(String key) {
    return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
  }

  private boolean isPlural(int head) {
    var key = words.key(head);
    return key.equals("they")
        || key.equals("we")
        || key.equals("people")
        || (words.tag(head) == Tag.NOUN && key.endsWith("s") && !key.endsWith("ss"));
  }

  private static void addName(Named name, Set<String> found) {
    switch (name.sort()) {
      case PERSON -> found.addAll(List.of("PERSON", "HUMAN", "NAMED"));
      case BODY -> found.addAll(List.of("ORG", "NAMED"));
      case PLACE -> found.addAll(List.of("PLACE", "SIDE", "NAMED", "FOE"));
      case PEOPLE -> found.addAll(List.of("GROUP", "HUMAN", "SIDE", "NAMED", "FOE"));
      case EVENT, OTHER -> found.add("THING");
    }
  }

  private void addSide(Group group, Set<String> found) {
    var side = side(group);
    if (side != null) {
      found.add("SIDE");
      if (found.contains("WEAPON") || found.contains("FORCE")) {
        found.add("FOE");
      }
    }
  }

  /** The people or country that stands before a group's noun. */
  @Nullable Named side(Group group) {
    for (var at = group.begin(); at < group.head(); at++) {
      var name = words.name(at);
      var apart = name != null && !words.isSameName(at, group.head());
      if (name != null && apart && isSide(name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isSide(Named name) {
    return name.sort() == Named.Sort.PEOPLE || name.sort() == Named.Sort.PLACE;
  }

  /** Whether a sentence holds one of these words or senses. */
  boolean sentenceHas(int at, Set<String> values) {
    if (values.contains("GAMES") && isSport) {
      return true;
    }
    for (var i = words.begin(at); i < words.end(at); i++) {
      if (i != at && isOneOf(i, values)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneOf(int at, Set<String> values) {
    var key = words.key(at);
    if (values.contains(key) || (values.contains("BALLOTS") && BALLOTS.contains(key))) {
      return true;
    }
    return Sense.of(key).stream().anyMatch(sense -> values.contains(sense.name()));
  }

  /** What the words before a noun are, with the one before them. */
  Set<String> modifiers(Group group) {
    var found = new HashSet<String>();
    for (var at = Math.max(words.begin(group.head()), group.begin() - 1); at < group.head(); at++) {
      found.add(words.key(at));
      Sense.of(words.key(at)).forEach(sense -> found.add(sense.name()));
    }
    if (side(group) != null) {
      found.add("SIDE");
    }
    return found;
  }

  /** Whether it may act: a human, a body, a country, a force. */
  boolean isActor(Group group) {
    var found = of(group);
    return found.contains("HUMAN")
        || found.contains("NAMED")
        || found.contains("SIDE")
        || found.contains("FORCE")
        || found.contains("BODY")
        || found.contains("COURT")
        || found.contains("LABOUR")
        || found.contains("TEAM");
  }

  /** Who or what a group is, with the article's names. */
  Party party(Group group) {
    var head = words.name(group.head());
    var side = side(group);
    var begin = group.begin();
    while (begin < group.head() && words.tag(begin) == Tag.DETERMINER) {
      begin++;
    }
    return new Party(
        words.span(begin, group.end()),
        head == null ? null : head.name(),
        head == null ? null : head.entity(),
        side == null ? null : side.name());
  }

  List<Party> parties(List<Group> groups) {
    var parties = new ArrayList<Party>();
    groups.forEach(group -> parties.add(party(group)));
    return parties;
  }
}
