package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article's text reports to have been said, by whom, and to what end. English only. */
final class Statements {
  private static final int NAMED_WITHIN = 5;
  private static final int TARGET_WITHIN = 8;

  /** Behind these words stands whom the statement is about, before what is said of them. */
  private static final Set<Integer> JUDGEMENTS =
      Set.of(
          stem("call"),
          stem("describe"),
          stem("praise"),
          stem("label"),
          stem("brand"),
          stem("dub"),
          stem("portray"),
          stem("criticize"),
          stem("hail"),
          stem("dismiss"));

  /** Behind these stands to whom or against whom it is said, as a part of it or before it. */
  private static final Set<Integer> ADDRESSES =
      Set.of(
          stem("accuse"),
          stem("blame"),
          stem("urge"),
          stem("ask"),
          stem("tell"),
          stem("warn"),
          stem("press"),
          stem("implore"),
          stem("order"),
          stem("remind"));

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final List<Span> voices;
  private final Speakers speakers;
  private final Channels channels;

  private Statements(TaggedText text, List<Mention> mentions, List<Span> voices) {
    this.voices = voices;
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
    this.speakers = new Speakers(text, mentions);
    this.channels = new Channels(text, mentions);
  }

  private static int stem(String word) {
    return Stems.of(word).hashCode();
  }

  /**
   * The statements in the order of the words that report them.
   *
   * @param voices the outlet's own judgements, in tokens
   */
  static List<Statement> of(
      TaggedText text, List<Mention> mentions, StatementModel model, List<Span> voices) {
    return new Statements(text, mentions, voices).all(model.find(text));
  }

  private List<Statement> all(StatementModel.Finding found) {
    var told = new ArrayList<>(found.statements());
    var tellers = new HashSet<Integer>();
    for (var statement : found.statements()) {
      original(statement, found.others())
          .ifPresent(original -> {
            told.add(original);
            tellers.add(statement.cue());
          });
    }
    told.sort(Comparator.comparingInt(Proposal::cue));
    var proposals = new ArrayList<>(Listings.with(text, Corrections.of(text, told, voices)));
    proposals.removeIf(one -> tellers.contains(one.cue()));
    var alone = LoneQuotations.in(text, proposals);
    var statements = new ArrayList<Statement>();
    var next = 0;
    for (var proposal : proposals) {
      while (next < alone.size() && alone.get(next).begin() < proposal.cue()) {
        statements.add(lone(alone.get(next++)));
      }
      statements.add(reported(proposal));
    }
    while (next < alone.size()) {
      statements.add(lone(alone.get(next++)));
    }
    return statements;
  }

  /** In "Orlik called it risky, the agency reported" it is Orlik who speaks. */
  private Optional<Proposal> original(Proposal proposal, List<Proposal> others) {
    if (proposal.content().end() > proposal.cue() || !channels.isOfOutlet(proposal)) {
      return Optional.empty();
    }
    var content = proposal.content().first();
    return others.stream()
        .filter(other -> other.isSourced() && other.content().rest() == null)
        .filter(other ->
            content.begin() <= other.source().begin()
                && other.cue() < content.end()
                && other.content().begin() < content.end())
        .findFirst();
  }

  private Statement reported(Proposal proposal) {
    var content = proposal.content().in(tokens);
    var speaker = speakers.next(proposal);
    return new Statement(
        content,
        quotes(content),
        tokens.span(proposal.cue()),
        speaker,
        Acts.of(text, proposal),
        about(proposal, speaker),
        target(proposal, speaker),
        channels.of(proposal));
  }

  /** A paragraph that is a quotation and nothing else. */
  private Statement lone(Span quotation) {
    var content = tokens.span(quotation.begin(), quotation.end() - 1);
    var speaker = speakers.goingOn(tokens.sentence(quotation.begin()));
    var act = Acts.of(content.in(tokens.text()));
    return new Statement(content, List.of(content), null, speaker, act, null, null, List.of());
  }

  /** The quotations within the content; one that is cut by its end is cut there. */
  private List<Span> quotes(Span content) {
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

  /**
   * The entity with which what is said begins, or that stands before it ("described Orlik as …"),
   * unless it is the speaker.
   */
  private @Nullable String about(Proposal proposal, Speaker speaker) {
    if (isJudgement(proposal)) {
      var judged = between(proposal, speaker);
      if (judged != null) {
        return judged;
      }
    }
    var begin = proposal.content().begin();
    var end = Math.min(proposal.content().first().end(), begin + NAMED_WITHIN);
    return named(new Span(begin, end), speaker);
  }

  private boolean isJudgement(Proposal proposal) {
    return JUDGEMENTS.contains(tokens.stem(proposal.cue()));
  }

  /** The entity between the cue and the content: "accused Norvia of", "told the council that". */
  private @Nullable String target(Proposal proposal, Speaker speaker) {
    if (isJudgement(proposal)) {
      return null;
    }
    if (proposal.content().begin() < proposal.cue()) {
      return behind(proposal, speaker);
    }
    var between = between(proposal, speaker);
    var first = proposal.cue() + 1;
    return between == null && ADDRESSES.contains(tokens.stem(proposal.cue()))
        ? named(new Span(first, first + 2), speaker)
        : between;
  }

  private @Nullable String between(Proposal proposal, Speaker speaker) {
    var begin = proposal.cue() + 1;
    var end = proposal.content().begin();
    return begin < end && end - begin <= TARGET_WITHIN
        ? named(new Span(begin, end), speaker)
        : null;
  }

  /** "he asked Ms. Orlik" behind what he asked. */
  private @Nullable String behind(Proposal proposal, Speaker speaker) {
    var begin = proposal.cue() + 1;
    var end = Math.min(begin + 3, text.sentenceOf(proposal.cue()).end());
    var speaks = proposal.isSourced() && proposal.source().end() > begin;
    var isName = tokens.kind(begin).isCapital() || tokens.key(begin).equals("the");
    return begin < end && isName && !speaks ? named(new Span(begin, end), speaker) : null;
  }

  private @Nullable String named(Span words, Speaker speaker) {
    for (var mention : mentions) {
      var name = tokens.tokensIn(mention.span());
      if (words.begin() <= name.begin()
          && name.begin() < words.end()
          && !mention.entity().equals(speaker.entity())) {
        return mention.name();
      }
    }
    return null;
  }
}
