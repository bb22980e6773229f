package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is meant by the names of one article: a lone surname is the person named in full, an acronym
 * the body it abbreviates, and all spellings of a name are one.
 */
public final class Names {
  /** More names than these are not read. */
  public static final int NAMES_MAX = 20_000;

  private final String text;
  private final Map<String, EntityType> types;
  private final PersonNames persons;
  private final Acronyms acronyms;
  private final Map<String, String> displays;

  private Names(String text, List<FoundName> found) {
    this.text = text;
    types = types(found);
    persons = PersonNames.of(found);
    acronyms = Acronyms.in(text, found);
    displays = displays(found);
  }

  /** The mentions in the order of {@code text}; {@code spans} may overlap, later ones then lose. */
  public static List<Mention> mentions(String text, List<NameSpan> spans) {
    var found = new ArrayList<FoundName>();
    for (var span : spans.subList(0, Math.min(spans.size(), NAMES_MAX))) {
      var name = FoundName.of(text, span);
      if (name != null && (found.isEmpty() || !found.getLast().span().overlaps(name.span()))) {
        found.add(name);
      }
    }
    var weighed = NameEvidence.weighed(text, found);
    var names = new Names(text, weighed);
    return weighed.stream().map(names::mention).toList();
  }

  private Mention mention(FoundName name) {
    var person = persons.meantBy(name);
    if (person != null) {
      return mention(name, EntityType.PERSON, person);
    }
    if (!name.reign().isEmpty()) {
      return mention(name, EntityType.PERSON, name.reign() + " " + name.form());
    }
    var type = types.getOrDefault(name.key(), name.type());
    var expansion = acronyms.expansion(name);
    var key = expansion == null ? name.key() : expansion;
    var display = displays.getOrDefault(key, name.form());
    var global = type == EntityType.PLACE || type == EntityType.ORGANIZATION;
    return mention(
        name,
        expansion == null ? type : types.getOrDefault(expansion, type),
        global ? Countries.fullName(display) : display);
  }

  private Mention mention(FoundName name, EntityType type, String display) {
    var id = new EntityId(type.name().charAt(0) + ":" + FoundName.key(display));
    var role = type == EntityType.PERSON ? Roles.of(text, name.span()) : null;
    return new Mention(name.span(), type, display, id, role);
  }

  private static Map<String, EntityType> types(List<FoundName> found) {
    var types = new HashMap<String, EntityType>();
    found.forEach(name -> types.putIfAbsent(name.key(), name.type()));
    return types;
  }

  /** The spelling that stands for all of one key: the most frequent, capitals-only ones last. */
  private static Map<String, String> displays(List<FoundName> found) {
    var counts = new HashMap<String, Integer>();
    found.forEach(name -> counts.merge(name.form(), 1, Integer::sum));
    var displays = new HashMap<String, String>();
    for (var name : found) {
      displays.merge(
          name.key(),
          readable(name),
          (one, other) -> {
            var better = counts.getOrDefault(other, 0) > counts.getOrDefault(one, 0);
            return better || (isShouted(one) && !isShouted(other)) ? other : one;
          });
    }
    return displays;
  }

  /** "Riverton" for the "RIVERTON" of a dateline. */
  private static String readable(FoundName name) {
    var form = name.form();
    var shouted = isShouted(form) && name.type() == EntityType.PLACE && form.indexOf('.') < 0;
    if (!shouted || form.length() < 4) {
      return form;
    }
    var readable = new StringBuilder();
    for (var i = 0; i < form.length(); i++) {
      var inside = i > 0 && Character.isLetter(form.charAt(i - 1));
      readable.append(inside ? Character.toLowerCase(form.charAt(i)) : form.charAt(i));
    }
    return readable.toString();
  }

  private static boolean isShouted(String form) {
    return form.chars().noneMatch(Character::isLowerCase);
  }
}
