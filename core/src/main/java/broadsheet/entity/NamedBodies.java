package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.Nations;
import broadsheet.text.WordForms;
import java.util.Set;

/** Organisations of which every country has one: which one does a text mean? */
public final class NamedBodies {
  private static final int REACH = 24;

  /** Parts of names, which name nobody. */
  private static final Set<String> PARTS =
      Set.of(
          "court",
          "commission",
          "department",
          "committee",
          "council",
          "agency",
          "office",
          "ministry",
          "board",
          "bureau",
          "service",
          "authority",
          "group",
          "company",
          "state",
          "defense",
          "justice",
          "administration",
          "party",
          "union",
          "bank",
          "university",
          "school",
          "force",
          "forces",
          "center",
          "association",
          "foundation",
          "institute",
          "minister",
          "secretary",
          "federal",
          "house of",
          "department of",
          "ministry of");

  private NamedBodies() {}

  /**
   * The entity as the article alone knows it; "Russian Defense Ministry" and "Ukraine's Defense
   * Ministry" are two.
   */
  public static EntityId named(String text, Mention mention) {
    var country = country(text, mention);
    return country.isEmpty()
        ? mention.entity()
        : new EntityId(mention.entity().value() + "@" + country);
  }

  /** The name with the country that the text puts before it. */
  static String name(String text, Mention mention) {
    var country = country(text, mention);
    return country.isEmpty() ? mention.name() : before(text, mention) + " " + mention.name();
  }

  private static String country(String text, Mention mention) {
    if (mention.type() != EntityType.ORGANIZATION) {
      return "";
    }
    var body = BodyName.of(NameForms.key(mention.type(), mention.name()));
    return body.isGeneral() && body.country().isEmpty()
        ? Nations.country(before(text, mention))
        : "";
  }

  /** The word before a mention, without its possessive ending. */
  private static String before(String text, Mention mention) {
    var end = mention.span().begin();
    if (end < 2 || text.charAt(end - 1) != ' ') {
      return "";
    }
    var begin = end - 1;
    while (begin > 0 && end - begin < REACH && isPart(text.charAt(begin - 1))) {
      begin--;
    }
    return WordForms.withoutPossessive(text.substring(begin, end - 1));
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.' || WordForms.isApostrophe(c);
  }

  static boolean isPart(String form) {
    return PARTS.contains(NameForms.key(EntityType.ORGANIZATION, form));
  }

  /** Whether it is only the part of a name. */
  static boolean isNobody(Naming naming) {
    return naming.type() == EntityType.ORGANIZATION && isPart(naming.name());
  }
}
