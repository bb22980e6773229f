package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells apart names of one word from words that an article merely begins with a capital. */
final class PlainWords {
  private static final int TEXT_MAX = 60_000;
  private static final int CAPITALS_MIN = 7;
  private static final int PERSON_COUNT_MIN = 3;
  private static final int PLACE_LENGTH_MIN = 4;
  private static final int ENDING_MAX = 3;

  private final Set<String> small = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  PlainWords(Article article, List<Mention> mentions) {
    var text = article.text().substring(0, Math.min(TEXT_MAX, article.text().length()));
    for (var span : Words.in(text)) {
      if (Character.isLowerCase(text.charAt(span.begin()))) {
        small.add(Phrases.key(span.in(text)));
      }
    }
    for (var mention : mentions) {
      if (mention.type() == EntityType.PLACE && mention.name().length() >= PLACE_LENGTH_MIN) {
        places.add(mention.name());
      }
      var space = mention.name().indexOf(' ');
      if (mention.type() == EntityType.PERSON && space > 0) {
        given.add(mention.name().substring(0, space));
      }
    }
  }

  /** Nobody follows it: a common word, a first name, a dateline, a people instead of a country. */
  boolean isPlain(NamedThing thing) {
    var name = thing.name();
    if (isShouted(name) || isInstitution(name)) {
      return true;
    }
    if (name.indexOf(' ') >= 0 || !thing.acronym().isEmpty() || Countries.isPlace(name)) {
      return false;
    }
    var person = thing.type() == EntityType.PERSON;
    return Countries.isPeople(name)
        || isPeople(name)
        || (!WordForms.isAcronym(name) && small.contains(Phrases.key(name)))
        || (person && (given.contains(name) || isOnceNamed(thing)));
  }

  /** "Velmoran" or "Velmorans" where the text also names Velmora. */
  private boolean isPeople(String name) {
    for (var cut = 1; cut <= ENDING_MAX && name.length() - cut >= PLACE_LENGTH_MIN; cut++) {
      if (places.contains(name.substring(0, name.length() - cut))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnceNamed(NamedThing thing) {
    return !thing.headline() && thing.count() < PERSON_COUNT_MIN;
  }

  /** "Chamber" or "Cup": the end of a name that says no more than its kind. */
  private static boolean isInstitution(String name) {
    var key = NameWords.key(name);
    var kind =
        NameWords.ORGANIZATIONS.contains(key)
            || NameWords.EVENTS.contains(key)
            || NameWords.PLACES.contains(key);
    return kind && !WordForms.isAcronym(name) && !key.equals("kremlin") && !key.equals("nato");
  }

  /** "RIVERTON" or "RIVERTONLena Orlik": letters of a dateline. */
  private static boolean isShouted(String name) {
    var first = name.split(" ", -1)[0];
    var capitals = 0;
    while (capitals < first.length() && Character.isUpperCase(first.charAt(capitals))) {
      capitals++;
    }
    return capitals >= CAPITALS_MIN
        || (name.indexOf(' ') > 0 && WordForms.isAcronym(name.replace(" ", "")));
  }
}
