package broadsheet.article;

import broadsheet.source.Url;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: keeps outlets' signs, and what came of asking for them. */
public interface SignStore {
  /**
   * Keeps a look. One without a sign leaves the sign that is there, unless that came from another
   * address.
   */
  void keep(SignLook look);

  /** Of these outlets, by the addresses of their signs, those whose turn it is. */
  List<String> due(Map<String, Url> addresses, Instant now);

  /** The keys of these outlets' signs; those without one are left out. */
  Map<String, String> keys(Collection<String> outlets);

  /** The sign of this key, which is made of its content. */
  Optional<Sign> sign(String key);
}
