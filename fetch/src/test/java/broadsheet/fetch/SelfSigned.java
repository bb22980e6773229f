package broadsheet.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A certificate of a server, signed by itself or another, written by hand (X.509 in DER). */
final class SelfSigned {
  private static final char[] WORD = "word".toCharArray();

  /** ecdsa-with-SHA256 and commonName as object identifiers. */
  private static final byte[] SIGNED_BY =
      der(0x30, der(0x06, bytes(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)));

  private static final byte[] COMMON_NAME = der(0x06, bytes(0x55, 0x04, 0x03));
  private static final byte[] OTHER_NAMES = der(0x06, bytes(0x55, 0x1d, 0x11));

  private static final byte[] AUTHORITY = der(0x06, bytes(0x55, 0x1d, 0x13));

  private final KeyPair keys;
  private final Certificate certificate;

  SelfSigned(String host, Instant from, Instant until)
      throws GeneralSecurityException, IOException {
    this(host, new Span(from, until), null);
  }

  /** When it is valid. */
  record Span(Instant from, Instant until) {}

  /** One that another vouches for. */
  SelfSigned signed(String host, Span span) throws GeneralSecurityException, IOException {
    return new SelfSigned(host, span, this);
  }

  private SelfSigned(String host, Span span, @Nullable SelfSigned issuer)
      throws GeneralSecurityException, IOException {
    keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
    var names = der(0x30, text(0x82, host));
    var isAuthority = der(0x30, bytes(0x01, 0x01, 0xff));
    var extensions =
        issuer == null
            ? join(extension(OTHER_NAMES, names), extension(AUTHORITY, isAuthority))
            : extension(OTHER_NAMES, names);
    var body =
        der(
            0x30,
            join(
                der(0xa0, der(0x02, bytes(2))),
                der(0x02, BigInteger.TWO.toByteArray()),
                SIGNED_BY,
                name("the authority"),
                der(0x30, join(time(span.from()), time(span.until()))),
                name(issuer == null ? "the authority" : host),
                keys.getPublic().getEncoded(),
                der(0xa3, der(0x30, extensions))));
    var signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(issuer == null ? keys.getPrivate() : issuer.keys.getPrivate());
    signer.update(body);
    var whole = der(0x30, join(body, SIGNED_BY, der(0x03, join(bytes(0), signer.sign()))));
    certificate =
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(whole));
  }

  private static byte[] extension(byte[] kind, byte[] content) {
    return der(0x30, join(kind, der(0x04, content)));
  }

  private static byte[] name(String name) {
    return der(0x30, der(0x31, der(0x30, join(COMMON_NAME, text(0x0c, name)))));
  }

  /** For the server that shows it. */
  SSLContext server() throws GeneralSecurityException, IOException {
    var store = emptyStore();
    store.setKeyEntry("server", keys.getPrivate(), WORD, new Certificate[] {certificate});
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, WORD);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** For a client that trusts it. */
  SSLContext client() throws GeneralSecurityException, IOException {
    var store = emptyStore();
    store.setCertificateEntry("server", certificate);
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, WORD);
    return store;
  }

  private static byte[] time(Instant instant) {
    var form = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT);
    return text(0x18, form.format(instant.atOffset(ZoneOffset.UTC)));
  }

  private static byte[] text(int tag, String text) {
    return der(tag, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] der(int tag, byte[] content) {
    var length = content.length;
    var head = length < 128 ? bytes(tag, length) : bytes(tag, 0x82, length >> 8, length & 0xff);
    return join(head, content);
  }

  private static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (var part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
