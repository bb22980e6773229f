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
          "truth social",
          "bluesky",
          "threads",
          "weibo",
          "vk",
          "mastodon",
          "linkedin",
          "reddit");
  private static final Set<String> FORMS =
      Set.of("interview", "statement", "letter", "speech", "tweet", "post", "podcast", "briefing");
  private static final Set<String> LISTENERS =
      Set.of("reporters", "journalists", "lawmakers", "supporters", "investigators", "police");

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;

  Channels(TaggedText text, List<Mention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
  }

  /** The channels named around the cue, and the outlets whose reports hold this one. */
  List<String> of(Proposal proposal, List<Proposal> all) {
    var via = new LinkedHashSet<String>();
    var own = text.sentenceOf(proposal.cue());
    for (var i = own.begin(); i < own.end(); i++) {
      if (Math.abs(i - proposal.cue()) <= REACH && !proposal.content().holds(new Span(i, i + 1))) {
        addAt(i, via);
      }
    }
    all.stream()
        .filter(outer -> !outer.equals(proposal) && holds(outer, proposal))
        .flatMap(outer -> outlets(outer).stream())
        .forEach(via::add);
    return new ArrayList<>(via);
  }

  private void addAt(int token, Set<String> via) {
    var key = tokens.key(token);
    var last = tokens.key(token - 1);
    if (last.equals("on") && NETWORKS.contains(key)) {
      via.add(tokens.span(token).in(tokens.text()));
    } else if (FORMS.contains(key)
        && Set.of("a", "an", "the", "written", "telephone").contains(last)
        && Set.of("in", "on", "at", "during").contains(tokens.key(token - 2))) {
      via.add(key);
    } else if (LISTENERS.contains(key) && tokens.stem(token - 1) == "tell".hashCode()) {
      via.add(key);
    } else if (tokens.stem(token - 1) == "tell".hashCode() || isWith(token)) {
      outletAt(token, via);
    }
  }

  /** "in an interview with": what follows may be an outlet. */
  private boolean isWith(int token) {
    return tokens.key(token - 1).equals("with") && tokens.key(token - 2).equals("interview");
  }

  private void outletAt(int token, Set<String> via) {
    var begin = tokens.span(token).begin();
    mentions.stream()
        .filter(mention -> mention.type() == EntityType.ORGANIZATION)
        .filter(mention -> Math.abs(mention.span().begin() - begin) <= 4)
        .forEach(mention -> via.add(mention.name()));
  }

  private static boolean holds(Proposal outer, Proposal inner) {
    return outer.content().begin() <= inner.cue() && inner.cue() < outer.content().end();
  }

  /** The outlets that are a statement's source: "the news agency Corvin Wire reported". */
  private List<String> outlets(Proposal proposal) {
    if (!proposal.isSourced()) {
      return List.of();
    }
    var source = tokens.span(proposal.source().begin(), proposal.source().end() - 1);
    var words = source.in(tokens.text());
    var says =
        words.contains("agency") || words.contains("newspaper") || words.contains("broadcaster");
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(source))
        .filter(mention -> mention.type() == EntityType.ORGANIZATION)
        .map(Mention::name)
        .filter(name -> says || Agencies.known(name).isPresent())
        .toList();
  }
}
