package broadsheet.entity;

import broadsheet.story.Reason;

/** How alike two names of organisations, or of places, are. */
final class BodyLikeness {
  private static final int ACRONYM_MIN = 4;

  private BodyLikeness() {}

  static Likeness ofBodies(KnownName name, KnownName other) {
    var country = country(name.body(), other.body());
    return country.isNone() ? initials(name.key(), other.key()) : country;
  }

  /** "Supreme Court" and "US Supreme Court"; bodies of two countries are two. */
  private static Likeness country(BodyName one, BodyName two) {
    var same = one.base().equals(two.base()) && (one.isGeneral() || two.isGeneral());
    if (!same
        || (!one.country().isEmpty()
            && !two.country().isEmpty()
            && !one.country().equals(two.country()))) {
      return Likeness.NONE;
    }
    var country = one.country().isEmpty() ? two.country() : one.country();
    return one.country().equals(two.country()) || one.isSpecific()
        ? Likeness.of(new Reason("body", "the same body of " + country, 1))
        : Likeness.of(
            new Reason("body", "the same body, once without its country " + country, 0.5));
  }

  private static Likeness initials(String key, String other) {
    var fits = isAcronymOf(key, other) || isAcronymOf(other, key);
    return fits
        ? Likeness.of(
            new Reason("initials", "one is the other's initials: " + key + ", " + other, 0.6))
        : Likeness.NONE;
  }

  static boolean isAcronymOf(String acronym, String name) {
    return acronym.length() >= ACRONYM_MIN && hasInitials(name, acronym);
  }

  /** Whether a name of several words, with or without its country, begins with these letters. */
  static boolean hasInitials(String name, String acronym) {
    if (acronym.indexOf(' ') >= 0 || name.indexOf(' ') < 0) {
      return false;
    }
    var base = NameForms.initials(BodyName.of(name).base());
    var whole = NameForms.initials(name);
    var almost = acronym.length() > 2 && base.length() == acronym.length() + 1;
    return whole.equals(acronym) || base.equals(acronym) || (almost && base.startsWith(acronym));
  }

  static Likeness ofPlaces(String key, String other) {
    var one = PlaceNames.standard(key);
    if (one.equals(PlaceNames.standard(other))) {
      return Likeness.of(new Reason("place", key + " and " + other + " are names of one place", 1));
    }
    var same = Lookups.placeSound(key).equals(Lookups.placeSound(other));
    return same
        ? Likeness.of(
            new Reason("place", key + " and " + other + " are one name in two spellings", 0.9))
        : Likeness.NONE;
  }
}
