package broadsheet.fetch;

import broadsheet.source.Url;
import broadsheet.source.WebSub.Secrets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * What a subscriber needs from outside.
 *
 * @param base where hubs reach this instance's callback: "https://paper.example/websub"
 * @param secrets new ones each time, which nobody can guess
 */
public record WebSubTerms(Url base, InstantSource clock, Supplier<Secrets> secrets) {
  private static final int PATH_BYTES = 16;
  private static final int SECRET_BYTES = 32;

  /** With the machine's clock and dice. */
  public static WebSubTerms at(Url base) {
    var dice = new SecureRandom();
    return new WebSubTerms(
        base, Clock.systemUTC(), () -> new Secrets(hex(dice, PATH_BYTES), hex(dice, SECRET_BYTES)));
  }

  private static String hex(SecureRandom dice, int length) {
    var bytes = new byte[length];
    dice.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  Url callback(String path) {
    var value = base.value();
    return new Url(value + (value.endsWith("/") ? "" : "/") + path);
  }
}
