package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article's text reports to have been said, by whom, and to what end. English only. */
final class Statements {
  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;

  private Statements(TaggedText text, List<Mention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
  }

  /** The statements in the order of the words that report them. */
  static List<Statement> of(TaggedText text, List<Mention> mentions, StatementModel model) {
    return new Statements(text, mentions).all(model.find(text));
  }

  private List<Statement> all(List<Proposal> proposals) {
    var speakers = new Speakers(text, mentions);
    var channels = new Channels(text, mentions);
    var statements = new ArrayList<Statement>();
    for (var proposal : proposals) {
      var speaker = speakers.next(proposal);
      var act = Acts.of(text, proposal);
      statements.add(
          new Statement(
              proposal.content().in(tokens),
              quotes(proposal),
              tokens.span(proposal.cue()),
              speaker,
              act,
              about(proposal, speaker),
              target(proposal, speaker),
              channels.of(proposal, proposals)));
    }
    return statements;
  }

  /** The quotations within the content; one that is cut by its end is cut there. */
  private List<Span> quotes(Proposal proposal) {
    var content = proposal.content().in(tokens);
    var quotes = new ArrayList<Span>();
    for (var quotation : tokens.quotations().spans()) {
      var span = tokens.span(quotation.begin(), quotation.end() - 1);
      if (span.overlaps(content)) {
        quotes.add(
            new Span(Math.max(span.begin(), content.begin()), Math.min(span.end(), content.end())));
      }
    }
    return quotes;
  }

  /** The entity with which what is said begins, unless it is the speaker. */
  private @Nullable String about(Proposal proposal, Speaker speaker) {
    var begin = proposal.content().begin();
    var end = Math.min(proposal.content().end(), begin + 5);
    return named(tokens.span(begin, end - 1), speaker);
  }

  /** The entity between the cue and the content: "accused Norvia of", "told the council that". */
  private @Nullable String target(Proposal proposal, Speaker speaker) {
    var begin = proposal.cue() + 1;
    var end = proposal.content().begin();
    return begin < end && end - begin <= 8 ? named(tokens.span(begin, end - 1), speaker) : null;
  }

  private @Nullable String named(Span span, Speaker speaker) {
    return mentions.stream()
        .filter(mention -> span.contains(mention.span()))
        .filter(mention -> !mention.entity().equals(speaker.entity()))
        .map(Mention::name)
        .findFirst()
        .orElse(null);
  }
}
