package broadsheet.enrichment.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells by the nearest verb whether an English date lies ahead: first the one before it in its
 * sentence, then the one behind it.
 */
final class EnglishTense {
  private static final int REACH = 16;
  private static final Set<String> AHEAD =
      words(
          """
          will shall would forecast due scheduled slated planned expected upcoming ahead plans plan planning
          poised intends intend hopes hoping deadline forthcoming proposed likely rescheduled awaits
          looming expects anticipates anticipated preparing prepares expires supposed soon
          """);
  private static final Set<String> MODALS = words("may could might can must should cannot");
  private static final Set<String> PROSPECTIVE =
      words(
          """
          agreed decided vowed ordered plans plan asked told urged called wants want promised
          pledged refused need needs is are was were has have invited directed instructed agree
          decide intends hopes aims aim threatened prepared prepares warned voted wanted planned
          required allowed going ready set due expected scheduled likely due slated poised wanted
          """);
  private static final Set<String> TIMETABLED =
      words(
          """
          begins starts opens votes meets faces ends kicks resumes airs hosts premieres takes
          returns arrives reopens convenes launches plays
          """);
  private static final Set<String> PUTTING_OFF =
      words(
          """
          gave given give gives has have extended postponed delayed suspended remanded adjourned
          valid moved pushed extend adjourned deferred
          """);
  private static final Set<String> PAST =
      words(
          """
          said told was were had did went came took made gave got held met began led left lost won
          fell rose broke brought built bought caught chose drew drove fought found fled flew hit
          kept knew laid paid ran saw sent shot spoke spent stood struck swept thought threw wrote
          became been sank swore stole sought sold shook withdrew overtook undertook woke beat
          burst hurt grew saw taken written shown known seen gone done given since wore slid
          """);
  private static final Set<String> NOT_PAST =
      words(
          "need speed feed hundred united indeed exceed proceed succeed bleed breed seed weed red");
  private static final Set<String> SPEECH =
      words(
          "said told says announced wrote added reported tweeted declared posted warned confirmed");

  private EnglishTense() {}

  private static Set<String> words(String text) {
    return Set.copyOf(new HashSet<>(List.of(text.strip().split("\\s", -1))));
  }

  static boolean isSpeech(String word) {
    return SPEECH.contains(word);
  }

  static Direction of(Tokens tokens, Layout layout, Found found) {
    var before = tokens.key(found.from() - 1);
    if (before.equals("since") || before.equals("following")) {
      return Direction.PAST;
    }
    if (before.equals("of") && found.grain() == Grain.MONTH && found.need() == Need.NEAR) {
      return Direction.PAST;
    }
    if (before.equals("upcoming") || before.equals("coming")) {
      return Direction.FUTURE;
    }
    var cue = backward(tokens, layout, found);
    if (before.equals("by") || before.equals("until") || before.equals("till")) {
      return until(tokens, layout, found, cue);
    }
    return cue == Direction.NONE ? forward(tokens, layout, found) : cue;
  }

  private static Direction until(Tokens tokens, Layout layout, Found found, Direction cue) {
    if (cue != Direction.PAST) {
      var behind = cue == Direction.NONE ? forward(tokens, layout, found) : cue;
      return behind == Direction.PAST ? Direction.PAST : Direction.FUTURE;
    }
    var first = Math.max(0, found.from() - REACH);
    for (var i = found.from() - 1;
        i >= first && layout.sentence(i) == layout.sentence(found.from());
        i--) {
      if (PUTTING_OFF.contains(tokens.key(i))) {
        return Direction.FUTURE;
      }
    }
    return Direction.PAST;
  }

  private static Direction backward(Tokens tokens, Layout layout, Found found) {
    var sentence = layout.sentence(found.from());
    var infinitive = false;
    for (var i = found.from() - 1; i >= Math.max(0, found.from() - REACH); i--) {
      if (layout.sentence(i) != sentence) {
        return infinitive ? Direction.FUTURE : Direction.NONE;
      }
      var cue = cue(tokens, i);
      if (cue == Direction.PAST && infinitive && PROSPECTIVE.contains(tokens.key(i))) {
        return Direction.FUTURE;
      }
      if (cue != Direction.NONE) {
        return cue;
      }
      if (infinitive && PROSPECTIVE.contains(tokens.key(i))) {
        return Direction.FUTURE;
      }
      infinitive |= isInfinitive(tokens, i);
    }
    return Direction.NONE;
  }

  private static boolean isInfinitive(Tokens tokens, int at) {
    var next = tokens.at(at + 1);
    var verb =
        next.isWord()
            && !next.capital()
            && next.length() > 1
            && !next.is("in")
            && !next.is("on")
            && !next.is("at")
            && !next.is("the")
            && !next.is("an")
            && !next.is("its")
            && !next.is("their")
            && !next.is("his")
            && !next.is("her");
    return tokens.is(at, "to")
        && verb
        && !next.key().endsWith("ing")
        && !next.key().endsWith("ed")
        && EnglishWords.unit(next) == null;
  }

  private static Direction forward(Tokens tokens, Layout layout, Found found) {
    var sentence = layout.sentence(found.from());
    for (var i = found.to(); i < Math.min(tokens.size(), found.to() + REACH); i++) {
      if (layout.sentence(i) != sentence) {
        return Direction.NONE;
      }
      var cue = cue(tokens, i);
      if (cue != Direction.NONE) {
        return cue;
      }
    }
    return Direction.NONE;
  }

  /** Which way the word there points by itself. */
  private static Direction cue(Tokens tokens, int at) {
    var token = tokens.at(at);
    var key = token.key();
    if (!token.isWord() || (token.capital() && MODALS.contains(key))) {
      return Direction.NONE;
    }
    var perfect = tokens.is(at + 1, "have");
    if (key.equals("ll") || (key.equals("won") && tokens.is(at + 1, "'")) || isGoing(tokens, at)) {
      return Direction.FUTURE;
    }
    if (AHEAD.contains(key) || MODALS.contains(key)) {
      return perfect ? Direction.PAST : Direction.FUTURE;
    }
    if (key.equals("set") && (tokens.is(at + 1, "to") || tokens.is(at + 1, "for"))) {
      return Direction.FUTURE;
    }
    if (TIMETABLED.contains(key)) {
      return Direction.FUTURE;
    }
    return isPast(tokens, at) ? Direction.PAST : Direction.NONE;
  }

  private static boolean isGoing(Tokens tokens, int at) {
    return tokens.is(at, "going") && tokens.is(at + 1, "to") && !tokens.at(at + 2).capital();
  }

  private static boolean isPast(Tokens tokens, int at) {
    var key = tokens.key(at);
    var regular =
        key.length() > 3
            && key.endsWith("ed")
            && !NOT_PAST.contains(key)
            && !tokens.at(at).capital();
    var passive = tokens.is(at - 1, "be") || tokens.is(at - 1, "being") || tokens.is(at - 1, "to");
    return !passive && (regular || PAST.contains(key));
  }
}
