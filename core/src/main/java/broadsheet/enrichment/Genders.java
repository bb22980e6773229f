package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether an article's people are "he" or "she", as far as titles and roles beside their names
 * tell: "Ms. Orlik", "the actress Dagna Orlik", "Tomas Brell, a businessman". First names tell
 * nothing here.
 */
final class Genders {
  private static final int WORDS_BEFORE = 2;
  private static final int WORDS_BEHIND = 6;
  private static final Set<String> FEMALE =
      words(
          "ms mrs miss madam lady dame queen princess duchess baroness sister mother wife daughter"
              + " widow grandmother woman girl actress waitress spokeswoman businesswoman"
              + " chairwoman congresswoman councilwoman policewoman heiress hostess stateswoman"
              + " saleswoman");
  private static final Set<String> MALE =
      words(
          "mr sir lord king prince duke baron brother father husband son widower grandfather man"
              + " boy actor waiter spokesman businessman chairman congressman councilman policeman"
              + " fisherman salesman statesman monk");

  private final TaggedText text;
  private final Tokens tokens;
  private final Map<EntityId, String> pronouns = new HashMap<>();

  private Genders(TaggedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  static Genders of(TaggedText text, List<Mention> mentions) {
    var genders = new Genders(text);
    for (var mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        genders.look(mention);
      }
    }
    return genders;
  }

  /** Whether somebody may be meant by "he" or "she". */
  boolean fits(EntityId person, String pronoun) {
    return pronouns.getOrDefault(person, pronoun).equals(pronoun);
  }

  private void look(Mention mention) {
    var at = tokens.tokensIn(mention.span());
    var told = before(at);
    if (told.isEmpty()) {
      told = behind(at);
    }
    if (!told.isEmpty()) {
      pronouns.putIfAbsent(mention.entity(), told);
    }
  }

  private String before(Span name) {
    var words = 0;
    for (var i = name.begin() - 1; i >= 0 && words < WORDS_BEFORE; i--) {
      if (tokens.kind(i).isWord()) {
        words++;
        var told = pronoun(i);
        if (!told.isEmpty() || !mayBelong(i)) {
          return told;
        }
      } else if (!tokens.isMark(i, ".,")) {
        return "";
      }
    }
    return "";
  }

  /** In a clause between commas behind the name, up to "of" or "who". */
  private String behind(Span name) {
    if (!tokens.isMark(name.end(), ",")) {
      return "";
    }
    for (var i = name.end() + 1; i <= name.end() + WORDS_BEHIND && mayBelong(i); i++) {
      var told = pronoun(i);
      if (!told.isEmpty()) {
        return told;
      }
    }
    return "";
  }

  private boolean mayBelong(int token) {
    return switch (text.tag(token)) {
      case DT, JJ, NN, NNP, CD, PRPS -> true;
      default -> false;
    };
  }

  private String pronoun(int token) {
    var key = tokens.key(token);
    return FEMALE.contains(key) ? "she" : MALE.contains(key) ? "he" : "";
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }
}
