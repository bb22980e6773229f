package broadsheet.web;

import broadsheet.article.Knowledge;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An outlet's page.
 *
 * @param facts what is known and how
 * @param aliases other names that stand for it
 * @param siblings other outlets of its family
 * @param sources where its reports come from; empty for visitors
 * @param stories the latest that it reported on
 * @param next where its reports go on, empty at their end
 * @param fields what an editor may set; empty for others
 * @param problem why a change was refused, empty when it was not
 */
public record OutletView(
    OutletRow head,
    List<Fact> facts,
    List<String> aliases,
    List<OutletRow> siblings,
    List<FeedRow> sources,
    List<StoryLink> stories,
    List<ArticleRow> articles,
    String next,
    List<Field> fields,
    String problem) {

  /**
   * One thing known.
   *
   * @param href where the value leads to, empty when it is no address
   * @param how "set by an editor", "learnt", "a guess"
   */
  public record Fact(String label, String value, String href, String how) {}

  /** One thing that an editor may set. */
  public record Field(String name, String label, String value, String hint, boolean set) {}

  static List<Fact> facts(OutletFile file) {
    var facts = new ArrayList<Fact>();
    for (var field : OutletField.values()) {
      var best = file.best(field);
      best.ifPresent(fact -> facts.add(fact(fact)));
    }
    return facts;
  }

  private static Fact fact(OutletFact fact) {
    var value = fact.value();
    return switch (fact.field()) {
      case HOME -> new Fact(label(fact.field()), value, value, how(fact));
      case COUNTRY -> new Fact(label(fact.field()), SourceView.country(value), "", how(fact));
      case LANGUAGE -> new Fact(label(fact.field()), OutletRow.language(value), "", how(fact));
      case DOMAIN, FAMILY, AGENCY, FAVICON -> new Fact(label(fact.field()), value, "", how(fact));
    };
  }

  private static String how(OutletFact fact) {
    return switch (fact.knowledge()) {
      case SET -> "set by an editor";
      case LEARNT -> "learnt";
      case GUESSED -> "a guess";
    };
  }

  static String label(OutletField field) {
    return switch (field) {
      case DOMAIN -> "Web address";
      case HOME -> "Front page";
      case COUNTRY -> "Country";
      case LANGUAGE -> "Language";
      case FAMILY -> "Owner";
      case AGENCY -> "Agency";
      case FAVICON -> "Sign";
    };
  }

  private static String hint(OutletField field) {
    return switch (field) {
      case DOMAIN -> "tidings.example";
      case HOME, FAVICON -> "https://…";
      case COUNTRY -> "a name, or two letters (FR)";
      case LANGUAGE -> "two letters (fr)";
      case FAMILY -> "outlets of one owner count as one source";
      case AGENCY -> "yes or no: do others carry its reports?";
    };
  }

  /** The form, with what was typed into it where something was. */
  static List<Field> fields(OutletFile file, Map<OutletField, String> typed) {
    var fields = new ArrayList<Field>();
    for (var field : OutletField.values()) {
      var known = file.best(field).filter(fact -> fact.knowledge() != Knowledge.GUESSED);
      var value = Optional.ofNullable(typed.get(field)).or(() -> known.map(OutletFact::value));
      var isSet =
          file.facts().stream()
              .anyMatch(fact -> fact.field() == field && fact.knowledge() == Knowledge.SET);
      fields.add(new Field(field.key(), label(field), value.orElse(""), hint(field), isSet));
    }
    return fields;
  }
}
