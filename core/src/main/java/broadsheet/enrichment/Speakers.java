package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who the sources of an article's statements are: by name, by what the article calls
 * them, or by what a pronoun refers to. Where two could be meant, nobody is.
 */
final class Speakers {
  private static final int SENTENCES_BACK = 3;
  private static final Set<String> SINGULAR = Set.of("he", "she");
  private static final Set<String> RELATIVE = Set.of("who", "which");
  private static final Set<String> OTHERS = Set.of("they", "it", "we", "i", "you");
  private static final List<String> UNNAMED =
      List.of(
          "condition of anonymity",
          "conditions of anonymity",
          "not authorized to",
          "not authorised to",
          "asked not to be named",
          "asked not to be identified",
          "declined to be named",
          "declined to be identified",
          "requested anonymity",
          "granted anonymity",
          "who was not named",
          "who were not named");
  private static final Set<String> UNNAMED_SOURCES =
      Set.of("source", "sources", "insider", "insiders", "familiar", "anonymous", "unnamed");

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final List<Said> said = new ArrayList<>();

  /** Who spoke, and in which sentence. */
  private record Said(int sentence, Speaker speaker) {}

  Speakers(TaggedText text, List<Mention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
  }

  /** The speaker of the next statement; statements come in the order of the text. */
  Speaker next(Proposal proposal) {
    var speaker = resolved(proposal);
    var anonymous = anonymity(proposal);
    var known = anonymous == null ? speaker : speaker.asAnonymous(anonymous);
    said.add(new Said(tokens.sentence(proposal.cue()), known));
    return known;
  }

  private Speaker resolved(Proposal proposal) {
    if (!proposal.isSourced()) {
      return Speaker.unnamed(null, "nobody is named");
    }
    var span = tokens.span(proposal.source().begin(), proposal.source().end() - 1);
    var word = tokens.key(proposal.source().begin());
    if (proposal.source().length() == 1) {
      if (SINGULAR.contains(word)) {
        return ofPronoun(span, proposal);
      }
      if (RELATIVE.contains(word)) {
        return ofRelative(span);
      }
      if (OTHERS.contains(word)) {
        return Speaker.unnamed(span, "a pronoun that may mean many");
      }
    }
    var named = named(proposal.source(), span);
    return named == null ? ofRole(span) : named;
  }

  /** A person in the source, else the organisation, place or group at its end. */
  private @Nullable Speaker named(Span source, Span span) {
    Mention best = null;
    for (var mention : mentions) {
      if (mention.span().overlaps(span)
          && !isPossessive(mention, span)
          && isBetter(mention, best)) {
        best = mention;
      }
    }
    if (best == null || (best.type() == EntityType.GROUP && source.length() > 1)) {
      return null;
    }
    return Speaker.of(span, best, "named");
  }

  /** "Orlik's deputy" is not Orlik. */
  private boolean isPossessive(Mention mention, Span source) {
    var end = mention.span().end();
    var written = mention.span().in(tokens.text());
    var marked = tokens.text().startsWith("'s", end) || tokens.text().startsWith("’s", end);
    return (marked || written.endsWith("'s") || written.endsWith("’s")) && end + 2 < source.end();
  }

  private static boolean isBetter(Mention mention, @Nullable Mention best) {
    if (best == null) {
      return true;
    }
    return rank(mention) < rank(best);
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case PLACE -> 2;
      default -> 3;
    };
  }

  /** The last speaker near, else the one person whom the sentences before name. */
  private Speaker ofPronoun(Span span, Proposal proposal) {
    var sentence = tokens.sentence(proposal.cue());
    for (var back = 0; back <= SENTENCES_BACK; back++) {
      var speaker = speakerIn(sentence - back, span);
      if (speaker != null) {
        return new Speaker(span, speaker.name(), speaker.entity(), false, "the last who spoke");
      }
      var persons = personsIn(sentence - back, span.begin());
      if (persons.size() == 1) {
        return Speaker.of(span, persons.getFirst(), "the only person named before");
      }
      if (persons.size() > 1) {
        return Speaker.unnamed(span, "a pronoun that could mean two people");
      }
    }
    return Speaker.unnamed(span, "a pronoun for nobody near");
  }

  private @Nullable Speaker speakerIn(int sentence, Span before) {
    for (var i = said.size() - 1; i >= 0; i--) {
      var one = said.get(i);
      var source = one.speaker().source();
      if (one.sentence() == sentence
          && isPerson(one.speaker())
          && source != null
          && source.begin() < before.begin()) {
        return one.speaker();
      }
    }
    return null;
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.entity() != null
        && speaker.entity().value().startsWith("P:")
        && isNamedPerson(speaker);
  }

  private static boolean isNamedPerson(Speaker speaker) {
    return speaker.name() != null;
  }

  /** Persons that a sentence names outside quotations, each once. */
  private List<Mention> personsIn(int sentence, int before) {
    var persons = new ArrayList<Mention>();
    if (sentence < 0) {
      return persons;
    }
    var range = tokens.tokensOf(sentence);
    var span = tokens.span(range.begin(), range.end() - 1);
    for (var mention : mentions) {
      var isIn = span.contains(mention.span()) && mention.span().begin() < before;
      var isNew = persons.stream().noneMatch(one -> one.entity().equals(mention.entity()));
      if (isIn && isNew && mention.type() == EntityType.PERSON) {
        persons.add(mention);
      }
    }
    return persons;
  }

  /** "who" is the one named right before it. */
  private Speaker ofRelative(Span span) {
    Mention nearest = null;
    for (var mention : mentions) {
      if (mention.span().end() <= span.begin() && span.begin() - mention.span().end() <= 3) {
        nearest = mention;
      }
    }
    return nearest == null
        ? Speaker.unnamed(span, "somebody who is not named")
        : Speaker.of(span, nearest, "named right before");
  }

  /** "the minister" is the one whom the article calls a minister, when there is one only. */
  private Speaker ofRole(Span span) {
    var words = span.in(tokens.text()).toLowerCase(Locale.ROOT);
    if (!words.startsWith("the ")) {
      return Speaker.unnamed(span, "not named");
    }
    var role = words.substring(4).strip();
    Mention meant = null;
    for (var mention : mentions) {
      if (mention.role() != null && hasRole(mention.role(), role)) {
        if (meant != null && !meant.entity().equals(mention.entity())) {
          return Speaker.unnamed(span, "two are called so");
        }
        meant = mention;
      }
    }
    return meant == null
        ? Speaker.unnamed(span, "not named")
        : Speaker.of(span, meant, "called so in the article");
  }

  private static boolean hasRole(String role, String words) {
    var own = " " + role.toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
    return own.contains(" " + words + " ");
  }

  /** Why the source is anonymous, null when it is not. */
  private @Nullable String anonymity(Proposal proposal) {
    var range = text.sentenceOf(proposal.cue());
    var sentence =
        tokens.span(range.begin(), range.end() - 1).in(tokens.text()).toLowerCase(Locale.ROOT);
    var phrase = UNNAMED.stream().filter(sentence::contains).findFirst();
    if (phrase.isPresent()) {
      return phrase.get();
    }
    for (var i = proposal.source().begin();
        proposal.isSourced() && i < proposal.source().end();
        i++) {
      if (UNNAMED_SOURCES.contains(tokens.key(i))) {
        return "unnamed sources";
      }
    }
    return null;
  }
}
