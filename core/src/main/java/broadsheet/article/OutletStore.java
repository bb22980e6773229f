package broadsheet.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: what is known of outlets, and how. */
public interface OutletStore {
  /** All outlets as far as they are known for sure, by name. */
  List<Outlet> outlets();

  /** What is known of the outlet of this name or alias, guesses too. */
  Optional<OutletFile> file(String name);

  /**
   * Takes over what was learnt or guessed, each fact in the place of an earlier one of its kind;
   * what is not told stays, and so does what an editor set. Names that stand for an outlet already
   * are taken for that outlet; an alias that is an outlet of its own stays one.
   */
  void learn(List<OutletFile> files);

  /**
   * Keeps an editor's word: from now on exactly these fields are set by hand, "" for what the
   * outlet does not have. Other fields are again what was learnt of them.
   */
  void set(String name, Map<OutletField, String> values);

  /**
   * From now on {@code alias} is another name of {@code name}, and what was known only of it is
   * known of that. Nothing happens when both are the same outlet or the latter is not known.
   */
  void merge(String alias, String name);
}
