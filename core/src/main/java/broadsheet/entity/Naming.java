package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.Role;
import java.util.List;

/**
 * What one article says of somebody that it names.
 *
 * @param named the entity as the article alone knows it
 * @param forms its names as they stand in the article, the fullest first; no lone surname of a
 *     person named in full
 * @param keys what each of these is looked for under
 * @param roles in the order of the text
 */
record Naming(
    EntityId named,
    EntityType type,
    List<String> forms,
    List<String> keys,
    List<Role> roles,
    int mentions) {
  static Naming of(Mention mention, EntityId named, List<String> forms, Said said) {
    var keys = forms.stream().map(form -> NameForms.key(mention.type(), form)).toList();
    return new Naming(named, mention.type(), forms, keys, said.roles(), said.mentions());
  }

  /** In which roles, and how often. */
  record Said(List<Role> roles, int mentions) {}

  String name() {
    return forms.getFirst();
  }

  String key() {
    return keys.getFirst();
  }

  /** Known by one word only: "Orlik". */
  boolean isLone() {
    return type == EntityType.PERSON && !PersonName.of(key()).isFull();
  }
}
