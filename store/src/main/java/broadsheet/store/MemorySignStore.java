package broadsheet.store;

import broadsheet.article.Sign;
import broadsheet.article.SignLook;
import broadsheet.article.SignStore;
import broadsheet.source.Url;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps outlets' signs in memory. */
public final class MemorySignStore implements SignStore {
  private final Map<String, SignLook> looks = new TreeMap<>();

  @Override
  public synchronized void keep(SignLook look) {
    var old = looks.get(look.outlet());
    if (old != null && look.sign() == null && old.address().equals(look.address())) {
      looks.put(look.outlet(), with(look, old.sign()));
    } else {
      looks.put(look.outlet(), look);
    }
  }

  private static SignLook with(SignLook look, @Nullable Sign sign) {
    return new SignLook(look.outlet(), look.address(), look.at(), look.next(), sign, look.why());
  }

  @Override
  public synchronized List<String> due(Map<String, Url> addresses, Instant now) {
    var due = new ArrayList<String>();
    addresses.forEach((outlet, address) -> {
      var last = looks.get(outlet);
      if (last == null || !last.address().equals(address) || !last.next().isAfter(now)) {
        due.add(outlet);
      }
    });
    due.sort(null);
    return due;
  }

  @Override
  public synchronized Map<String, String> keys(Collection<String> outlets) {
    var keys = new HashMap<String, String>();
    for (var outlet : outlets) {
      var look = looks.get(outlet);
      var sign = look == null ? null : look.sign();
      if (sign != null) {
        keys.put(outlet, Digests.of(sign.content()));
      }
    }
    return keys;
  }

  @Override
  public synchronized Optional<Sign> sign(String key) {
    for (var look : looks.values()) {
      var sign = look.sign();
      if (sign != null && Digests.of(sign.content()).equals(key)) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }
}
