package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Three to ten short names under which a reader would look for an article: who and where, and the
 * phrases that its headline and opening turn on.
 */
final class Hashtags {
  private static final int COUNT_MIN = 3;
  private static final int COUNT_MAX = 10;
  private static final int LENGTH_MAX = 40;
  private static final double SCORE_MIN = 0.3;
  private static final double PHRASE = 0.9;
  private static final double WORD = 0.6;
  private static final Set<String> MEDIA =
      NameWords.words(
          """
          ap associatedpress upi reuters afp dpa bbc cnn cnnbusiness abc cbs nbc npr foxnews fox
          msnbc cnbc usatoday newyorktimes nyt washingtonpost wallstreetjournal wsj bloomberg
          bloombergnews guardian theguardian twitter facebook telegram instagram tiktok youtube x
          tass interfax xinhua politico axios yahoo thehill hill google whatsapp signal zoom ap
          gettyimages getty
          """);

  private static final Set<String> MEDIA_ENDINGS =
      NameWords.words(
          "post times news herald tribune journal radio television tv press courier gazette mail");

  /** The single words that people follow; any other one says too little without its sentence. */
  private static final Set<String> TOPICS =
      NameWords.words(
          """
          abortion inflation climate vaccine earthquake hurricane cyclone typhoon tornado wildfire
          flood flooding drought famine tsunami ceasefire cease-fire truce sanction immigration
          migration refugee election referendum impeachment budget recession unemployment tariff
          strike protest coup covid coronavirus pandemic measles cholera malaria ebola monkeypox
          cancer alzheimer education housing homelessness healthcare medicare poverty racism
          antisemitism corruption bribery cybersecurity cryptocurrency bitcoin robot heatwave
          energy oil gas nuclear wheat grain astronomy spaceflight asteroid archaeology chess
          football soccer baseball basketball tennis golf cricket rugby cycling swimming gymnastics
          opioid fentanyl marijuana cannabis eclipse
          """);

  private static final Set<String> PRESS_ENDINGS =
      NameWords.words("agency bureau service network wire");

  /** Compounds that are written in one word as well as in two: one spelling for all. */
  private static final Map<String, String> COMPOUNDS =
      Map.of(
          "ceasefire", "cease-fire",
          "airstrike", "air-strike",
          "airstrikes", "air-strikes",
          "healthcare", "health-care",
          "heatwave", "heat-wave",
          "cyberattack", "cyber-attack",
          "peacetalks", "peace-talks");

  private Hashtags() {}

  private record Candidate(String tag, String key, double weight, String reason, boolean strong) {}

  static List<Hashtag> of(Article article, String language, List<Mention> mentions) {
    return isForeign(language)
        ? ForeignPhrases.hashtags(article, language)
        : english(article, mentions);
  }

  /** English rules read what no language is known of, but never another language. */
  static boolean isForeign(String language) {
    return !language.equals("en") && !language.equals("und");
  }

  private static List<Hashtag> english(Article article, List<Mention> mentions) {
    var candidates = new ArrayList<Candidate>();
    var words = new PlainWords(article, mentions);
    for (var thing : NamedThing.in(article, mentions)) {
      if (isFollowed(thing) && !words.isPlain(thing)) {
        var name = thing.acronym().isEmpty() ? thing.name() : thing.acronym();
        var strong = thing.headline() || thing.opening() || thing.count() > 1;
        candidates.add(
            new Candidate(
                tag(name, thing.type()),
                Phrases.keyOf(name),
                thing.weight(),
                thing.reason(),
                strong));
      }
    }
    var names = new HashSet<String>();
    mentions.forEach(mention -> addWords(mention.name(), names));
    for (var phrase : Phrases.in(article)) {
      if (isTelling(phrase) && isFree(phrase.key(), names)) {
        candidates.add(
            new Candidate(
                tag(phrase.name(), EntityType.OTHER),
                phrase.key(),
                phrase.weight() * (phrase.words() == 1 ? WORD : PHRASE),
                phrase.reason(),
                phrase.headline() || phrase.count() > 2));
      }
    }
    return best(candidates, ownNames(article));
  }

  private static boolean isFollowed(NamedThing thing) {
    return switch (thing.type()) {
      case GROUP, WORK -> false;
      case ORGANIZATION -> !isMedium(thing.name());
      case OTHER -> thing.count() > 1;
      default -> true;
    };
  }

  /** An outlet or agency by the last word of its name: it is whom reports cite. */
  private static boolean isMedium(String name) {
    var words = name.split(" ", -1);
    var last = NameWords.key(words[words.length - 1]);
    var press = name.contains("Press ") || name.contains("News ");
    return words.length > 1
        && (MEDIA_ENDINGS.contains(last) || (press && PRESS_ENDINGS.contains(last)));
  }

  private static boolean isTelling(Phrase phrase) {
    if (!phrase.noun() || phrase.name().length() > LENGTH_MAX) {
      return false;
    }
    return phrase.words() == 1
        ? TOPICS.contains(phrase.key()) && (phrase.count() > 5 || phrase.headline())
        : phrase.count() > 1 && (phrase.headline() || phrase.opening() || phrase.count() > 2);
  }

  private static void addWords(String name, Set<String> words) {
    words.addAll(List.of(Phrases.keyOf(name).split(" ", -1)));
  }

  private static boolean isFree(String key, Set<String> names) {
    for (var word : key.split(" ", -1)) {
      if (names.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static List<Hashtag> best(List<Candidate> candidates, Set<String> own) {
    candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    var chosen = new ArrayList<Candidate>();
    for (var candidate : candidates) {
      var top = chosen.isEmpty() ? candidate.weight() : chosen.getFirst().weight();
      var enough = chosen.size() >= COUNT_MIN;
      var worth = candidate.strong() && candidate.weight() >= top * SCORE_MIN;
      if (chosen.size() < COUNT_MAX
          && (worth || !enough)
          && isTag(candidate, own)
          && isNew(candidate, chosen)) {
        chosen.add(candidate);
      }
    }
    var top = chosen.isEmpty() ? 1 : chosen.getFirst().weight();
    return chosen.stream()
        .map(one ->
            new Hashtag(one.tag(), Math.round(one.weight() / top * 1000) / 1000.0, one.reason()))
        .toList();
  }

  private static boolean isTag(Candidate candidate, Set<String> own) {
    var key = candidate.tag().toLowerCase(Locale.ROOT);
    return key.length() > 1
        && key.length() <= LENGTH_MAX
        && Character.isLetter(key.charAt(0))
        && !MEDIA.contains(key)
        && !own.contains(key)
        && !CommonWords.isCommon(key)
        && !NameWords.TITLES.contains(key)
        && !NameWords.CALENDAR.contains(key);
  }

  /** No spelling twice, and no phrase inside another one's. */
  private static boolean isNew(Candidate candidate, List<Candidate> chosen) {
    for (var other : chosen) {
      var same = other.tag().equalsIgnoreCase(candidate.tag());
      var inside =
          (" " + other.key() + " ").contains(" " + candidate.key() + " ")
              || (" " + candidate.key() + " ").contains(" " + other.key() + " ");
      if (same || inside) {
        return false;
      }
    }
    return true;
  }

  /** The names of those who made the article: they are no subject. */
  private static Set<String> ownNames(Article article) {
    var own = new HashSet<String>();
    for (var author : article.authors()) {
      own.add(tag(author, EntityType.PERSON).toLowerCase(Locale.ROOT));
    }
    if (article.outlet() != null) {
      addMaker(article.outlet(), own);
    }
    if (article.agency() != null) {
      addMaker(article.agency(), own);
    }
    return own;
  }

  /** The name and its initials. */
  private static void addMaker(String name, Set<String> own) {
    var tag = tag(name, EntityType.ORGANIZATION);
    var initials =
        tag.chars()
            .filter(Character::isUpperCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    own.add(tag.toLowerCase(Locale.ROOT));
    own.add(initials.toString().toLowerCase(Locale.ROOT));
  }

  /** "GrainDeal" for "grain deal"; a person's initials are left out. */
  static String tag(String name, EntityType type) {
    var tag = new StringBuilder();
    for (var span : Words.in(name)) {
      var word = WordForms.withoutPossessive(span.in(name));
      var initial = type == EntityType.PERSON && word.length() == 1;
      if (!initial) {
        appendCapitalized(COMPOUNDS.getOrDefault(word.toLowerCase(Locale.ROOT), word), tag);
      }
    }
    return tag.toString();
  }

  private static void appendCapitalized(String word, StringBuilder tag) {
    var begins = true;
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        tag.append(begins ? Character.toUpperCase(c) : c);
        begins = false;
      } else {
        begins = c == '-' || c == '&';
      }
    }
  }
}
