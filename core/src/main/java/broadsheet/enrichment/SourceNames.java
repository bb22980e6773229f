package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whom the nouns mean that stand for a speaker. */
final class SourceNames {
  private static final Set<String> VOICES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "statement", "readout");

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;

  SourceNames(TaggedText text, List<Mention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
  }

  /** A person in the source, else the organisation, place or group; null when none speaks. */
  @Nullable Speaker named(Span source, Span span) {
    Mention best = null;
    for (var mention : mentions) {
      if (mention.span().overlaps(span)
          && speaks(mention, source)
          && (best == null || rank(mention) < rank(best))) {
        best = mention;
      }
    }
    if (best == null || (best.type() == EntityType.GROUP && source.length() > 1)) {
      return null;
    }
    var bearers = bearers(best);
    return bearers.size() > 1
        ? Speaker.oneOf(span, bearers, "a surname that several bear")
        : Speaker.of(span, best, "named");
  }

  /** The people of the article who bear a bare surname. */
  private List<Mention> bearers(Mention name) {
    var bearers = new ArrayList<Mention>();
    if (name.type() != EntityType.PERSON || name.name().indexOf(' ') >= 0) {
      return bearers;
    }
    for (var mention : mentions) {
      if (mention.name().endsWith(" " + name.name())
          && bearers.stream().noneMatch(one -> one.entity().equals(mention.entity()))) {
        bearers.add(mention);
      }
    }
    return bearers;
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case PLACE -> 2;
      default -> 3;
    };
  }

  /** Not "Orlik's deputy", "the Orlik campaign", "a friend of Orlik", "residents of Kelda". */
  private boolean speaks(Mention mention, Span source) {
    var name = tokens.tokensIn(mention.span());
    var isLast = name.end() >= source.end();
    if (isPossessive(name.end() - 1, mention.span()) && !isLast) {
      return false;
    }
    var qualifies = !isLast && tokens.kind(name.end()) == TokenKind.LOWER && isNoun(name.end());
    return !qualifies && (!isDependent(name, source) || isVoice(mention, source));
  }

  private boolean isNoun(int token) {
    return text.tag(token).isNoun();
  }

  private boolean isPossessive(int last, Span name) {
    var end = name.end();
    var key = tokens.key(last);
    return key.endsWith("'s") || tokens.text().startsWith("'s", end) || isBare(end);
  }

  /** A mark for a possessive that stands alone: "the ministers' ". */
  private boolean isBare(int end) {
    return tokens.text().startsWith("’s", end) || tokens.text().startsWith("' ", end);
  }

  /** Whether a preposition and a noun stand before it: "a lawyer for Rufus Tane". */
  private boolean isDependent(Span name, Span source) {
    var hasPreposition = false;
    for (var i = name.begin() - 1; i >= source.begin(); i--) {
      if (tokens.isMark(i, ",") || text.part(i) == WordClass.QUESTION) {
        return false;
      }
      if (hasPreposition && isNoun(i)) {
        return true;
      }
      hasPreposition |= text.part(i) == WordClass.PREPOSITION || text.part(i) == WordClass.TO;
    }
    return false;
  }

  /** Whether the source speaks for it: "a spokesman for the ministry". */
  private boolean isVoice(Mention mention, Span source) {
    if (mention.type() == EntityType.PERSON) {
      return false;
    }
    for (var i = source.begin(); i < source.end(); i++) {
      if (VOICES.contains(tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "who" is the one named right before it. */
  Speaker ofRelative(Span span) {
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
  Speaker ofRole(Span span) {
    var words = span.in(tokens.text()).toLowerCase(Locale.ROOT);
    if (!words.startsWith("the ")) {
      return Speaker.unnamed(span, "not named");
    }
    var role = words.substring(4).strip();
    var meant = new ArrayList<Mention>();
    for (var mention : mentions) {
      if (mention.role() != null
          && hasRole(mention.role(), role)
          && meant.stream().noneMatch(one -> one.entity().equals(mention.entity()))) {
        meant.add(mention);
      }
    }
    if (meant.isEmpty()) {
      return ofKind(span, role);
    }
    return meant.size() > 1
        ? Speaker.oneOf(span, meant, "several are called so")
        : Speaker.of(span, meant.getFirst(), "called so in the article");
  }

  /** "the ministry" is the only organisation named before whose name has that word. */
  private Speaker ofKind(Span span, String kind) {
    var meant = new ArrayList<Mention>();
    for (var mention : mentions) {
      if (mention.type() == EntityType.ORGANIZATION
          && mention.span().end() <= span.begin()
          && hasRole(mention.name(), kind)
          && meant.stream().noneMatch(one -> one.entity().equals(mention.entity()))) {
        meant.add(mention);
      }
    }
    if (meant.isEmpty()) {
      return Speaker.unnamed(span, "not named");
    }
    return meant.size() > 1
        ? Speaker.oneOf(span, meant, "several are called so")
        : Speaker.of(span, meant.getFirst(), "the only one called so");
  }

  private static boolean hasRole(String role, String words) {
    var own = " " + role.toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
    return own.contains(" " + words + " ");
  }
}
