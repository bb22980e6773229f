package broadsheet.entity;

/** An alias taken apart once, to be compared often. */
record KnownName(Alias alias, PersonName person, BodyName body) {
  static KnownName of(Alias alias) {
    return new KnownName(alias, PersonName.of(alias.key()), BodyName.of(alias.key()));
  }

  String key() {
    return alias.key();
  }

  KnownName as(Alias counted) {
    return new KnownName(counted, person, body);
  }
}
