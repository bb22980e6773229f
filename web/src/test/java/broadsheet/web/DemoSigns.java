package broadsheet.web;

import broadsheet.article.Sign;
import broadsheet.article.SignLook;
import broadsheet.article.SignStore;
import broadsheet.source.Bytes;
import broadsheet.source.Url;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Signs of a few outlets, by their names; the name is the key. */
final class DemoSigns implements SignStore {
  /** One dot of ink. */
  static final Sign DOT =
      new Sign(
          Sign.Kind.GIF,
          Bytes.of(
              HexFormat.of()
                  .parseHex(
                      "4749463839610100010080000000000000000021f90401000000"
                          + "002c00000000010001000002024401003b")));

  final Map<String, Sign> byKey = new TreeMap<>();

  @Override
  public void keep(SignLook look) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> due(Map<String, Url> addresses, Instant now) {
    return List.of();
  }

  @Override
  public Map<String, String> keys(Collection<String> outlets) {
    var keys = new TreeMap<String, String>();
    outlets.stream().filter(byKey::containsKey).forEach(name -> keys.put(name, Links.encode(name)));
    return keys;
  }

  @Override
  public Optional<Sign> sign(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
