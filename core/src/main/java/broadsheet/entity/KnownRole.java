package broadsheet.entity;

import broadsheet.article.Citation;
import broadsheet.enrichment.Role;
import java.time.Instant;
import java.util.List;

/** A role taken apart once, to be compared often. */
record KnownRole(RoleSpell spell, List<String> words) {
  static KnownRole of(RoleSpell spell) {
    return new KnownRole(spell, RoleKeys.words(spell.words()));
  }

  static KnownRole of(Role role, Instant at, Citation source) {
    var sighting = new Sighting(at, source);
    return of(new RoleSpell(role.words(), role.side(), role.standing(), 1, sighting, sighting));
  }

  boolean isSame(KnownRole other) {
    return spell.standing() == other.spell.standing() && words.equals(other.words);
  }

  /** Both together. */
  KnownRole and(KnownRole other) {
    var one = spell;
    var two = other.spell;
    return new KnownRole(
        new RoleSpell(
            one.words(),
            one.side() == null ? two.side() : one.side(),
            one.standing(),
            one.articles() + two.articles(),
            two.first().at().isBefore(one.first().at()) ? two.first() : one.first(),
            two.last().at().isBefore(one.last().at()) ? one.last() : two.last()),
        words);
  }
}
