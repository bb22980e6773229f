package broadsheet.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: keeps the register, which can be made again from the articles. */
public interface RegisterStore {
  /** So many entities are given for one lookup at most: those that most articles name. */
  int SHARING_MAX = 16;

  /** Entities that may be meant, by {@link Register#lookups}. */
  List<Entity> sharing(Collection<String> lookups);

  /**
   * Keeps a step in one transaction.
   *
   * @param mark up to where articles are taken now, null when that is as it was
   */
  void keep(RegisterChange change, @Nullable RegisterMark mark);

  /** Up to where articles are taken; empty at the beginning. */
  Optional<RegisterMark> mark();

  /** Forgets everything, to begin again. */
  void clear();
}
