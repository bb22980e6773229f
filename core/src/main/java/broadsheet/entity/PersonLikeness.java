package broadsheet.entity;

import broadsheet.story.Reason;
import java.util.List;

/**
 * How alike two names of persons are. A surname alone never makes two names one: given names must
 * go together, and middle names and generations must not contradict.
 */
final class PersonLikeness {
  private static final String SURNAME = "surname";
  private static final String GIVEN = "given name";

  private PersonLikeness() {}

  /** None when they contradict each other. */
  static Likeness of(PersonName one, PersonName two) {
    if (!one.isFull() || !two.isFull()) {
      return Likeness.NONE;
    }
    if (!one.generation().equals(two.generation())) {
      return Likeness.NONE;
    }
    if (one.isFamilyFirst() || two.isFamilyFirst()) {
      return familyFirst(one, two);
    }
    var part = part(one, two);
    if (!part.isNone()) {
      return part;
    }
    var surname = surname(one, two);
    var given = given(one, two);
    var contradict = areApart(one.middle(), two.middle());
    if (surname.isNone() || given.isNone() || contradict) {
      return Likeness.NONE;
    }
    var both = surname.and(given);
    return one.middle().isEmpty() == two.middle().isEmpty()
        ? both
        : both.and(new Reason("middle name", "only one has a middle name", -0.3));
  }

  /** Where the family name stands first, all the rest is the given name. */
  private static Likeness familyFirst(PersonName one, PersonName two) {
    var same =
        NameForms.sound(String.join("", one.words()))
            .equals(NameForms.sound(String.join("", two.words())));
    return same
        ? Likeness.of(new Reason(GIVEN, "family and given name sound the same", 0.9))
        : Likeness.NONE;
  }

  /** "Manuel López" within "Andrés Manuel López": the shorter is the end of the longer. */
  private static Likeness part(PersonName one, PersonName two) {
    var longer = one.words().size() > two.words().size() ? one.words() : two.words();
    var shorter = longer.equals(one.words()) ? two.words() : one.words();
    var from = longer.size() - shorter.size();
    var isEnd = from > 0 && longer.subList(from, longer.size()).equals(shorter);
    return isEnd && shorter.size() > 1
        ? Likeness.of(new Reason("part", "the end of the fuller name", 0.6))
        : Likeness.NONE;
  }

  private static Likeness surname(PersonName one, PersonName two) {
    if (one.surname().equals(two.surname())) {
      return Likeness.of(new Reason(SURNAME, "the same surname, " + one.surname(), 0.5));
    }
    var same = NameForms.sound(one.surname()).equals(NameForms.sound(two.surname()));
    return same
        ? Likeness.of(
            new Reason(
                SURNAME,
                one.surname() + " and " + two.surname() + " are one surname in two spellings",
                0.4))
        : Likeness.NONE;
  }

  private static Likeness given(PersonName one, PersonName two) {
    var names = one.given() + " and " + two.given();
    return switch (GivenNames.tie(one.given(), two.given())) {
      case EQUAL -> Likeness.of(new Reason(GIVEN, "the same given name, " + one.given(), 0.5));
      case USAGE ->
          Likeness.of(new Reason(GIVEN, names + " are one given name in two usages", 0.45));
      case SOUND -> Likeness.of(new Reason(GIVEN, names + " differ in vowels only", 0.3));
      case SHORT_FORM ->
          Likeness.of(new Reason(GIVEN, names + " may be one given name, long and short", 0.2));
      case INITIAL -> Likeness.of(new Reason(GIVEN, "the initial fits, " + names, 0.1));
      case NONE -> Likeness.NONE;
    };
  }

  /** Both have middle names, and the first ones do not go together. */
  private static boolean areApart(List<String> one, List<String> two) {
    return !one.isEmpty()
        && !two.isEmpty()
        && GivenNames.tie(one.getFirst(), two.getFirst()) == GivenNames.Tie.NONE;
  }
}
