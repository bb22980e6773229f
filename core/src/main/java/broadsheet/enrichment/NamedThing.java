package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.text.WordForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity of an article with what speaks for it.
 *
 * @param name canonical in the article
 * @param acronym its short form when the text prefers that, else empty
 * @param count mentions in the text; a people's name counts for its country
 */
record NamedThing(
    String name,
    String acronym,
    EntityType type,
    int count,
    double first,
    boolean headline,
    boolean opening) {

  /** The entities in the order of the text. */
  static List<NamedThing> in(Article article, List<Mention> mentions) {
    var byName = new LinkedHashMap<String, List<Mention>>();
    for (var mention : mentions) {
      byName.computeIfAbsent(mention.name(), name -> new ArrayList<>()).add(mention);
    }
    var peoples = peoples(mentions);
    var titleKey = " " + Phrases.keyOf(article.title()) + " ";
    var things = new ArrayList<NamedThing>();
    byName.forEach((name, group) -> {
      if (group.getFirst().type() != EntityType.GROUP) {
        things.add(of(article, group, peoples.getOrDefault(name, 0), titleKey));
      }
    });
    return things;
  }

  private static NamedThing of(Article article, List<Mention> group, int peoples, String titleKey) {
    var mention = group.getFirst();
    var paragraphs = article.body().paragraphs();
    var opening = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().end();
    var begin = mention.span().begin();
    return new NamedThing(
        mention.name(),
        acronym(article, group),
        mention.type(),
        group.size() + peoples,
        begin / (double) Math.max(1, article.text().length()),
        isIn(titleKey, article, group),
        begin < opening);
  }

  private static boolean isIn(String titleKey, Article article, List<Mention> group) {
    var name = Phrases.keyOf(group.getFirst().name());
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    var person = group.getFirst().type() == EntityType.PERSON && surname.length() > 2;
    return titleKey.contains(" " + name + " ")
        || (person && titleKey.contains(" " + surname + " "))
        || group.stream()
            .map(mention -> Phrases.keyOf(mention.span().in(article.text())))
            .anyMatch(form -> !form.isEmpty() && titleKey.contains(" " + form + " "));
  }

  private static String acronym(Article article, List<Mention> group) {
    var shorts =
        group.stream()
            .map(mention -> mention.span().in(article.text()))
            .filter(WordForms::isAcronym)
            .map(form -> form.replace(".", ""))
            .toList();
    var place = group.getFirst().type() == EntityType.PLACE;
    return !place && shorts.size() * 2 > group.size() ? shorts.getFirst() : "";
  }

  private static Map<String, Integer> peoples(List<Mention> mentions) {
    var peoples = new LinkedHashMap<String, Integer>();
    for (var mention : mentions) {
      if (mention.type() == EntityType.GROUP) {
        peoples.merge(country(mention.name(), mentions), 1, Integer::sum);
      }
    }
    return peoples;
  }

  /** The place in the text of whose name the people's is made, else the country known of it. */
  private static String country(String people, List<Mention> mentions) {
    var known = Countries.ofPeople(people);
    var stem = people.substring(0, Math.min(people.length(), Math.max(3, people.length() - 3)));
    return mentions.stream()
        .filter(mention -> mention.type() == EntityType.PLACE)
        .map(Mention::name)
        .filter(name -> known.equals(people) && name.startsWith(stem) && name.indexOf(' ') < 0)
        .findFirst()
        .orElse(known);
  }

  /** How much it is worth, not yet scaled. */
  double weight() {
    var phrase = new Phrase("", name, 1, count, first, headline, opening, true);
    return phrase.weight();
  }

  String reason() {
    var where = headline ? "named in the headline" : opening ? "named in the opening" : "named";
    return count > 1 ? where + ", " + count + " times" : where;
  }
}
