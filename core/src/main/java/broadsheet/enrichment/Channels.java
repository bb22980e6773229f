package broadsheet.enrichment;

import broadsheet.article.Agencies;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which media, outlets and agencies a statement came through. */
final class Channels {
  private static final int REACH = 14;
  private static final int NEAR = 4;
  private static final Set<String> NETWORKS =
      Set.of(
          "telegram",
          "twitter",
          "facebook",
          "instagram",
          "tiktok",
          "youtube",
          "whatsapp",
          "x",
          "bluesky",
          "threads",
          "weibo",
          "vk",
          "mastodon",
          "linkedin",
          "reddit");
  private static final Set<String> FORMS =
      Set.of("interview", "statement", "letter", "speech", "tweet", "post", "podcast", "briefing");
  private static final Set<String> CONFERENCES = Set.of("news", "press");
  private static final Set<String> BEFORE_FORMS =
      Set.of("a", "an", "the", "his", "her", "their", "its", "written", "telephone", "television");
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "during");
  private static final Set<String> LISTENERS =
      Set.of("reporters", "journalists", "lawmakers", "supporters", "investigators", "police");
  private static final Set<String> OUTLET_WORDS =
      Set.of(
          "agency",
          "newspaper",
          "newspapers",
          "broadcaster",
          "station",
          "magazine",
          "outlet",
          "daily",
          "weekly",
          "radio",
          "television",
          "wire",
          "post",
          "times",
          "herald",
          "courier",
          "gazette",
          "tribune",
          "news");
  private static final Set<Integer> REPORTS =
      Set.of(stem("report"), stem("quote"), stem("cite"), stem("accord"), stem("write"));
  private static final int TELL = stem("tell");

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;

  Channels(TaggedText text, List<Mention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
  }

  private static int stem(String word) {
    return Stems.of(word).hashCode();
  }

  /** The channels named around the cue, and the outlets whose reports hold this one. */
  List<String> of(Proposal proposal) {
    var via = new LinkedHashSet<String>();
    var own = text.sentenceOf(proposal.cue());
    for (var i = own.begin(); i < own.end(); i++) {
      if (Math.abs(i - proposal.cue()) <= REACH && !isSaid(proposal, i)) {
        addAt(i, via);
      }
    }
    for (var mention : mentions) {
      if (mention.type() != EntityType.PERSON && mention.type() != EntityType.GROUP) {
        var name = tokens.tokensIn(mention.span());
        if (own.contains(name) && isReporter(name, mention, proposal)) {
          via.add(mention.name());
        }
      }
    }
    return new ArrayList<>(via);
  }

  /** Whether an outlet or agency is what says it. */
  boolean isOfOutlet(Proposal proposal) {
    return proposal.isSourced()
        && mentions.stream()
            .filter(mention -> mention.type() == EntityType.ORGANIZATION)
            .anyMatch(mention -> {
              var name = tokens.tokensIn(mention.span());
              return proposal.source().overlaps(name) && isOutlet(name, mention);
            });
  }

  /** Whether a token is of what is said, and not of words that stand within it. */
  private static boolean isSaid(Proposal proposal, int token) {
    return proposal.content().holds(new Span(token, token + 1));
  }

  private void addAt(int token, Set<String> via) {
    var key = tokens.key(token);
    var last = tokens.key(token - 1);
    if (last.equals("on") && NETWORKS.contains(key)) {
      via.add(tokens.span(token).in(tokens.text()));
    } else if (FORMS.contains(key) && isOccasion(token - 1)) {
      via.add(key);
    } else if (key.equals("conference") && CONFERENCES.contains(last) && isOccasion(token - 2)) {
      via.add(last + " " + key);
    } else if (tokens.stem(token - 1) == TELL && LISTENERS.contains(key)) {
      via.add(key);
    } else if (isListener(token)) {
      outletAt(token, via);
    }
  }

  /** "in a", "at the", "in his" and the like, up to this token. */
  private boolean isOccasion(int token) {
    return BEFORE_FORMS.contains(tokens.key(token))
        && (PREPOSITIONS.contains(tokens.key(token - 1))
            || PREPOSITIONS.contains(tokens.key(token - 2)));
  }

  /** "told", "told the", "in an interview with", "in an interview with the". */
  private boolean isListener(int token) {
    var before = tokens.key(token - 1).equals("the") ? token - 2 : token - 1;
    return tokens.stem(before) == TELL
        || (tokens.key(before).equals("with") && tokens.key(before - 1).equals("interview"));
  }

  private void outletAt(int token, Set<String> via) {
    for (var mention : mentions) {
      if (mention.type() == EntityType.ORGANIZATION
          && tokens.tokensIn(mention.span()).begin() == token) {
        via.add(mention.name());
      }
    }
  }

  /** An outlet beside "reported", "according to" or "quoted" that is not the speaker. */
  private boolean isReporter(Span name, Mention mention, Proposal proposal) {
    var isSpeaker = proposal.isSourced() && proposal.source().overlaps(name);
    if (isSpeaker || isSaid(proposal, name.begin()) || !isOutlet(name, mention)) {
      return false;
    }
    for (var i = name.begin() - 1; i > name.begin() - NEAR - 2; i--) {
      if (isReport(i, proposal)) {
        return true;
      }
    }
    for (var i = name.end(); i < name.end() + NEAR; i++) {
      if (isReport(i, proposal)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReport(int token, Proposal proposal) {
    return token != proposal.cue() && REPORTS.contains(tokens.stem(token));
  }

  private boolean isOutlet(Span name, Mention mention) {
    for (var i = name.begin() - 3; i < name.end(); i++) {
      if (OUTLET_WORDS.contains(tokens.key(i))) {
        return true;
      }
    }
    return Agencies.known(mention.name()).isPresent();
  }
}
