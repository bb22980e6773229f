package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whom pronouns mean that stand for a speaker. */
final class Pronouns {
  private static final int SENTENCES_BACK = 3;
  private static final int SUBJECT_WITHIN = 6;

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final Genders genders;

  /** Who spoke up to now; whoever made this adds to it. */
  private final List<Speakers.Said> said;

  Pronouns(TaggedText text, List<Mention> mentions, List<Speakers.Said> said) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
    this.genders = Genders.of(text, mentions);
    this.said = said;
  }

  /** The last speaker near, else the one person whom the sentences before name. */
  Speaker person(Span span, Proposal proposal, String pronoun) {
    var sentence = tokens.sentence(proposal.cue());
    for (var back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
      var speaker = speakerIn(sentence - back, span, pronoun);
      if (speaker != null) {
        return speaker.by(span, "the last who spoke");
      }
      var persons = personsIn(sentence - back, span.begin(), pronoun);
      if (persons.size() > 1) {
        return Speaker.oneOf(span, persons, "a pronoun that could mean two people");
      }
      if (persons.size() == 1) {
        return onlyOne(persons.getFirst(), span, sentence - back, pronoun);
      }
    }
    return Speaker.unnamed(span, "a pronoun for nobody near");
  }

  /** One who is no sentence's subject is in doubt when somebody else spoke before. */
  private Speaker onlyOne(Mention person, Span span, int sentence, String pronoun) {
    var isSubject = isSubject(person, tokens.tokensOf(sentence).begin());
    for (var back = 1; back < SENTENCES_BACK && !isSubject && back <= sentence; back++) {
      var other = speakerIn(sentence - back, span, pronoun);
      if (other != null && other.entity() != null && !other.entity().equals(person.entity())) {
        var both = new ArrayList<>(personsIn(sentence - back, span.begin(), pronoun));
        both.removeIf(one -> !one.entity().equals(other.entity()));
        both.add(person);
        return Speaker.oneOf(span, both, "a pronoun that could mean two people");
      }
    }
    return Speaker.of(span, person, "the only person named before");
  }

  /** Whether the name is near the sentence's begin, and no "by" or "of" before it. */
  private boolean isSubject(Mention person, int begin) {
    var name = tokens.tokensIn(person.span()).begin();
    for (var i = begin + 1; i < name; i++) {
      if (text.part(i) == WordClass.PREPOSITION) {
        return false;
      }
    }
    return name - begin < SUBJECT_WITHIN;
  }

  /** "it": the ministry, company or country that spoke or was named last. */
  Speaker thing(Span span, Proposal proposal) {
    var sentence = tokens.sentence(proposal.cue());
    for (var back = 1; back <= SENTENCES_BACK && back <= sentence; back++) {
      var things = new ArrayList<Mention>();
      for (var mention : named(sentence - back, span.begin())) {
        if (mention.type() == EntityType.ORGANIZATION) {
          things.add(mention);
        }
      }
      if (things.size() == 1) {
        return Speaker.of(span, things.getFirst(), "the only organisation named before");
      }
      if (things.size() > 1) {
        return Speaker.oneOf(span, things, "a pronoun that could mean two");
      }
    }
    return Speaker.unnamed(span, "a pronoun for nothing near");
  }

  private @Nullable Speaker speakerIn(int sentence, Span before, String pronoun) {
    for (var i = said.size() - 1; i >= 0; i--) {
      var one = said.get(i);
      var source = one.speaker().source();
      if (one.sentence() == sentence
          && mayBe(one.speaker(), pronoun)
          && source != null
          && source.begin() < before.begin()) {
        return one.speaker();
      }
    }
    return null;
  }

  /** A person, or somebody not named: "an official". */
  private boolean mayBe(Speaker speaker, String pronoun) {
    var entity = speaker.entity();
    if (entity == null) {
      return isSomebody(speaker);
    }
    return entity.value().startsWith("P:") && genders.fits(entity, pronoun);
  }

  private boolean isSomebody(Speaker speaker) {
    var source = speaker.source();
    if (source == null || !speaker.candidates().isEmpty()) {
      return false;
    }
    var words = tokens.tokensIn(source);
    var first = tokens.key(words.begin());
    return words.length() > 1 && (first.equals("a") || first.equals("an") || first.equals("one"));
  }

  private List<Mention> personsIn(int sentence, int before, String pronoun) {
    var persons = new ArrayList<Mention>();
    for (var mention : named(sentence, before)) {
      if (mention.type() == EntityType.PERSON && genders.fits(mention.entity(), pronoun)) {
        persons.add(mention);
      }
    }
    return persons;
  }

  /** What a sentence names outside quotations before a place of the text, each once. */
  private List<Mention> named(int sentence, int before) {
    var range = tokens.tokensOf(sentence);
    var span = tokens.span(range.begin(), range.end() - 1);
    var named = new ArrayList<Mention>();
    for (var mention : mentions) {
      var isIn = span.contains(mention.span()) && mention.span().begin() < before;
      if (isIn && isNew(mention, named) && !isQuoted(mention)) {
        named.add(mention);
      }
    }
    return named;
  }

  private static boolean isNew(Mention mention, List<Mention> named) {
    return named.stream().noneMatch(one -> one.entity().equals(mention.entity()));
  }

  private boolean isQuoted(Mention mention) {
    return text.isQuoted(tokens.tokensIn(mention.span()));
  }
}
