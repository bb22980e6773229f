package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds out who the sources of an article's statements are: by name, by what the article calls
 * them, or by what a pronoun refers to. Where two could be meant, nobody is.
 */
final class Speakers {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whom");
  private static final Set<String> OTHERS = Set.of("they", "we", "i", "you");

  private final Tokens tokens;
  private final SourceNames names;
  private final Pronouns pronouns;
  private final Anonymity anonymity;
  private final List<Said> said = new ArrayList<>();

  /** Who spoke, and in which sentence. */
  record Said(int sentence, Speaker speaker) {}

  Speakers(TaggedText text, List<Mention> mentions) {
    this.tokens = text.tokens();
    this.names = new SourceNames(text, mentions);
    this.pronouns = new Pronouns(text, mentions, said);
    this.anonymity = new Anonymity(text);
  }

  /** The speaker of the next statement; statements come in the order of the text. */
  Speaker next(Proposal proposal) {
    var speaker = resolved(proposal);
    var anonymous = anonymity.of(proposal, speaker);
    var known = anonymous == null ? speaker : speaker.asAnonymous(anonymous);
    said.add(new Said(tokens.sentence(proposal.cue()), known));
    return known;
  }

  /** Who goes on speaking in a quotation that no word reports, in this sentence. */
  Speaker goingOn(int sentence) {
    for (var i = said.size() - 1; i >= 0; i--) {
      var one = said.get(i);
      if (one.sentence() < sentence) {
        var speaker = one.speaker().by(null, "goes on from the paragraph before");
        said.add(new Said(sentence, speaker));
        return speaker;
      }
    }
    return Speaker.unnamed(null, "nobody is named");
  }

  private Speaker resolved(Proposal proposal) {
    if (!proposal.isSourced()) {
      return Speaker.unnamed(null, "nobody is named");
    }
    var source = proposal.source();
    var span = tokens.span(source.begin(), source.end() - 1);
    var pronoun = tokens.key(source.begin());
    if (source.length() > 1) {
      return noun(proposal, span);
    }
    return switch (pronoun) {
      case "he", "she" -> pronouns.person(span, proposal, pronoun);
      case "it" -> pronouns.thing(span, proposal);
      default ->
          RELATIVE.contains(pronoun)
              ? names.ofRelative(span)
              : OTHERS.contains(pronoun) ? many(span) : noun(proposal, span);
    };
  }

  /** "they" are those who spoke last when these are several. */
  private Speaker many(Span span) {
    if (!said.isEmpty() && said.getLast().speaker().anonymous()) {
      return said.getLast().speaker().by(span, "the last who spoke");
    }
    return Speaker.unnamed(span, "a pronoun that may mean many");
  }

  private Speaker noun(Proposal proposal, Span span) {
    var named = names.named(proposal.source(), span);
    if (named != null) {
      return named;
    }
    var byRole = names.ofRole(span);
    return byRole.entity() == null && byRole.candidates().isEmpty() ? ofAnonymous(byRole) : byRole;
  }

  /** "The official" may be the one who would not be named before. */
  private Speaker ofAnonymous(Speaker speaker) {
    var source = speaker.source();
    if (source == null || said.isEmpty() || !said.getLast().speaker().anonymous()) {
      return speaker;
    }
    var before = said.getLast().speaker().source();
    var words = source.in(tokens.text());
    var head = words.substring(words.lastIndexOf(' ') + 1);
    var isSame =
        before != null
            && words.regionMatches(true, 0, "the ", 0, 4)
            && before.in(tokens.text()).contains(head);
    return isSame ? speaker.asAnonymous("called so before, and not named") : speaker;
  }
}
