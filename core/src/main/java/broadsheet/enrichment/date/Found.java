package broadsheet.enrichment.date;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a date or a length of time, not yet worked out.
 *
 * @param from the first token
 * @param to the first token behind it
 * @param meaning null when the words name no date that could be worked out
 * @param amount the length of time, null when they give none
 * @param own which way the words themselves point ("next", "ago")
 * @param note how the words were read
 */
record Found(
    int from,
    int to,
    Need need,
    @Nullable Meaning meaning,
    @Nullable Amount amount,
    Direction own,
    Grain grain,
    String note) {
  static Found of(int from, int to, Need need, Meaning meaning) {
    return new Found(from, to, need, meaning, null, Direction.NONE, Grain.DAY, "");
  }

  /** Words that look like a date and are none. */
  static Found none(int from, int to) {
    return new Found(from, to, Need.NOTHING, null, null, Direction.NONE, Grain.DAY, "");
  }

  static Found length(int from, Amount amount) {
    return new Found(
        from,
        amount.to(),
        Need.NOTHING,
        null,
        amount,
        Direction.NONE,
        amount.smallest().grain(),
        "a length of time");
  }

  /** A time that is meant but cannot be worked out. */
  static Found vague(int from, int to, String note) {
    return new Found(from, to, Need.NOTHING, null, null, Direction.NONE, Grain.DAY, note);
  }

  boolean isNothing() {
    return meaning == null && amount == null && note.isEmpty();
  }

  boolean isDate() {
    return meaning != null;
  }

  Found past() {
    return pointing(Direction.PAST);
  }

  Found future() {
    return pointing(Direction.FUTURE);
  }

  Found pointing(Direction direction) {
    return new Found(from, to, need, meaning, amount, direction, grain, note);
  }

  Found as(Grain newGrain) {
    return new Found(from, to, need, meaning, amount, own, newGrain, note);
  }

  Found noted(String newNote) {
    return new Found(from, to, need, meaning, amount, own, grain, newNote);
  }

  Found with(Amount newAmount) {
    return new Found(from, to, need, meaning, newAmount, own, grain, note);
  }

  Found spanning(int newFrom, int newTo) {
    return new Found(newFrom, newTo, need, meaning, amount, own, grain, note);
  }

  Found meaning(Meaning newMeaning) {
    return new Found(from, to, need, newMeaning, amount, own, grain, note);
  }

  /** Not what it means, but something worked out from it. */
  Found then(UnaryOperator<Stretch> change) {
    var meant = meaning;
    return meant == null ? this : meaning(frame -> change.apply(meant.in(frame)));
  }
}
