package broadsheet.entity;

import broadsheet.enrichment.EntityType;
import broadsheet.story.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Decides who is meant by a name. What an editor ruled stands first; then the same name; then names
 * that are alike enough, with what the article says around them. Two that fit about equally are
 * left apart: better two entries for one than one for two.
 */
final class Resolver {
  private static final double SURE = 0.75;
  private static final double MARGIN = 0.15;

  /** So many articles, and so many times more, make a type the usual one. */
  private static final int USUAL = 8;

  private static final int TIMES = 4;
  private static final int COULD_BE = 3;
  private static final Likeness SAME_NAME = Likeness.of(new Reason("name", "the same name", 0.5));

  private final Rulings rulings;

  /** A candidate with what speaks for it. */
  private record Weighed(Dossier entity, Likeness likeness) {
    double score() {
      return likeness.score();
    }
  }

  Resolver(Rulings rulings) {
    this.rulings = rulings;
  }

  Resolution resolve(Naming naming, List<Dossier> candidates, Surroundings around) {
    var key = naming.key();
    var ruled =
        candidates.stream().filter(one -> rulings.say(Ruling.Kind.SAME, key, one)).findFirst();
    if (ruled.isPresent()) {
      return new Resolution.Known(
          ruled.get(), List.of(new Reason("ruling", "an editor said that the names are one", 2)));
    }
    var allowed =
        candidates.stream().filter(one -> !rulings.say(Ruling.Kind.APART, key, one)).toList();
    var own = allowed.stream().filter(one -> one.type() == naming.type()).toList();
    var exact = own.stream().filter(one -> one.isNamed(key)).toList();
    var usual = usual(naming, allowed, exact);
    if (!usual.isEmpty()) {
      return new Resolution.Known(usual.getFirst(), List.of(asUsual(usual.getFirst())));
    }
    if (naming.isLone()) {
      return lone(naming, own, around);
    }
    return switch (exact.size()) {
      case 0 -> alike(naming, own, around);
      case 1 ->
          new Resolution.Known(exact.getFirst(), List.of(new Reason("name", "the same name", 1)));
      default -> likest(weighed(exact, one -> SAME_NAME.and(around.of(naming, one))));
    };
  }

  /** The one of another type that all other articles mean by this name. */
  private static List<Dossier> usual(Naming naming, List<Dossier> all, List<Dossier> exact) {
    var known = exact.stream().mapToInt(Dossier::articles).max().orElse(0);
    return all.stream()
        .filter(one -> one.type() != naming.type() && naming.roles().isEmpty())
        .filter(one -> one.articles() >= USUAL && one.articles() >= TIMES * known)
        .filter(one -> one.isNamed(NameForms.key(one.type(), naming.name())))
        .max(Comparator.comparingInt(Dossier::articles))
        .stream()
        .toList();
  }

  private static Reason asUsual(Dossier entity) {
    var type = EntityTypes.article(entity.type());
    return new Reason(
        "type", "nearly always " + type + " elsewhere, " + entity.articles() + " times", 1);
  }

  private Resolution alike(Naming naming, List<Dossier> own, Surroundings around) {
    var weighed =
        weighed(
            own,
            one -> {
              var likeness = likeness(naming, one);
              var sure = likeness.isNone() || likeness.score() >= 1;
              return sure ? likeness : likeness.and(around.of(naming, one));
            });
    if (weighed.isEmpty()) {
      return new Resolution.Fresh(List.of());
    }
    var best = likest(weighed);
    return best instanceof Resolution.Known ? best : new Resolution.Fresh(List.of());
  }

  private static Likeness likeness(Naming naming, Dossier entity) {
    if (entity.isLone() && !naming.isLone()) {
      return surnameOnly(naming, entity);
    }
    var name = KnownName.of(new Alias(naming.name(), naming.key(), 0, List.of()));
    if (naming.type() == EntityType.ORGANIZATION && isOfAnotherCountry(name, entity)) {
      return Likeness.NONE;
    }
    var best = Likeness.NONE;
    for (var known : entity.names()) {
      var likeness = likeness(naming.type(), name, known);
      best = likeness.score() > best.score() ? likeness : best;
    }
    return best.isNone() ? otherForm(naming, entity) : best;
  }

  private static Likeness likeness(EntityType type, KnownName name, KnownName other) {
    return switch (type) {
      case PERSON -> PersonLikeness.of(name.person(), other.person());
      case ORGANIZATION -> BodyLikeness.ofBodies(name, other);
      default -> BodyLikeness.ofPlaces(name.key(), other.key());
    };
  }

  /** The article itself says that it goes by a longer name which is known. */
  private static Likeness otherForm(Naming naming, Dossier entity) {
    return naming.forms().stream()
        .skip(1)
        .filter(form -> form.indexOf(' ') > 0)
        .filter(form -> entity.isNamed(NameForms.key(naming.type(), form)))
        .findFirst()
        .map(form -> Likeness.of(new Reason("form", "the article also says " + form, 0.8)))
        .orElse(Likeness.NONE);
  }

  /** The register knows a supreme court as India's: another country's is another one. */
  private static boolean isOfAnotherCountry(KnownName name, Dossier entity) {
    var country = name.body().country();
    return !country.isEmpty()
        && !entity.countries().isEmpty()
        && !entity.countries().contains(country);
  }

  /** A person so far known by one word may be this one. */
  private static Likeness surnameOnly(Naming naming, Dossier entity) {
    var names = PersonName.of(naming.key()).loneNames();
    return entity.names().stream().anyMatch(known -> names.contains(known.key()))
        ? Likeness.of(new Reason("surname", "so far known as " + entity.label() + " only", 0.4))
        : Likeness.NONE;
  }

  /** A lone surname is somebody only when more than the surname speaks for it. */
  private Resolution lone(Naming naming, List<Dossier> own, Surroundings around) {
    var sound = NameForms.sound(naming.key());
    var bearers = own.stream().filter(one -> isBorneBy(sound, one)).toList();
    if (bearers.isEmpty()) {
      return new Resolution.Fresh(List.of());
    }
    var all = Math.max(1, bearers.stream().mapToInt(Dossier::articles).sum());
    var weighed =
        weighed(
            bearers,
            one -> {
              var share = 0.3 * one.articles() / all;
              var base = one.isLone() ? one.isNamed(naming.key()) ? 0.55 : 0.2 : 0.4;
              return Likeness.of(
                      new Reason("surname", "a bearer of the name " + naming.name(), base),
                      new Reason("share", share(one, all), share))
                  .and(around.of(naming, one));
            });
    return likest(weighed);
  }

  private static String share(Dossier entity, int all) {
    return entity.articles() + " of " + all + " articles on that name mean " + entity.label();
  }

  private static boolean isBorneBy(String sound, Dossier entity) {
    return entity.names().stream()
        .flatMap(known -> known.person().loneNames().stream())
        .anyMatch(name -> NameForms.sound(name).equals(sound));
  }

  private static List<Weighed> weighed(
      List<Dossier> candidates, Function<Dossier, Likeness> weigh) {
    var weighed = new ArrayList<Weighed>();
    for (var candidate : candidates) {
      var likeness = weigh.apply(candidate);
      if (!likeness.isNone()) {
        weighed.add(new Weighed(candidate, likeness));
      }
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::score)
            .reversed()
            .thenComparing(one -> one.entity().id().value()));
    return weighed;
  }

  /** The likest, when it is likely and no other comes near. */
  private static Resolution likest(List<Weighed> weighed) {
    if (weighed.isEmpty()) {
      return new Resolution.Unclear(List.of(new Reason("name", "several bear this name", 0)));
    }
    var best = weighed.getFirst();
    var second = weighed.size() > 1 ? weighed.get(1).score() : 0;
    if (best.score() >= SURE && best.score() - second >= MARGIN) {
      return new Resolution.Known(best.entity(), best.likeness().reasons());
    }
    var names = weighed.stream().limit(COULD_BE).map(one -> one.entity().label()).toList();
    var text = "could be " + String.join(" or ", names) + "; too little tells";
    return new Resolution.Unclear(List.of(new Reason("name", text, best.score())));
  }
}
