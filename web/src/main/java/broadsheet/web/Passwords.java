package broadsheet.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/** Argon2id (RFC 9106) with 19 MiB, two passes and one lane, as OWASP advises, in PHC form. */
final class Passwords {
  static final int LENGTH_MIN = 10;
  static final int LENGTH_MAX = 200;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

  // Hashing is dear: no more than two at a time, however many ask.
  private final Semaphore running = new Semaphore(2);
  private final String stranger = hash("nobody's password");

  String hash(String password) {
    var salt = Tokens.randomBytes(SALT_BYTES);
    var encoder = Base64.getEncoder().withoutPadding();
    return PREFIX
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(argon2id(password, salt));
  }

  /** Takes as long for a null, so that nobody can tell which names exist. */
  boolean matches(String password, @Nullable String phc) {
    var hash = phc == null || !phc.startsWith(PREFIX) ? stranger : phc;
    var isSame = compare(password, hash);
    return isSame && !hash.equals(stranger);
  }

  private boolean compare(String password, String phc) {
    var parts = phc.substring(PREFIX.length());
    var dollar = parts.indexOf('$');
    var salt = Base64.getDecoder().decode(parts.substring(0, dollar));
    var hash = Base64.getDecoder().decode(parts.substring(dollar + 1));
    return MessageDigest.isEqual(hash, argon2id(password, salt));
  }

  private byte[] argon2id(String password, byte[] salt) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    var hash = new byte[HASH_BYTES];
    running.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      running.release();
    }
    return hash;
  }
}
