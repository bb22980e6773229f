package broadsheet.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes bytes of unknown encoding. */
final class Texts {
  private static final int SNIFFED = 4_096;
  private static final char LOST = '\ufffd';
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Texts() {}

  /** The text, or empty when the bytes are no text. */
  static Optional<String> decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /**
   * The text, or empty when the bytes are no text.
   *
   * @param told the encoding as a server declared it, which counts before the page's own word; null
   *     when it did not
   */
  static Optional<String> decode(byte[] bytes, @Nullable String told) {
    var marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (looksBinary(bytes)) {
      return Optional.empty();
    }
    // What is UTF-8 by its letters is so whatever it declares; without such letters it may be
    // another.
    var utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().length() < bytes.length) {
      return utf8;
    }
    var declared = Optional.ofNullable(told).flatMap(Texts::charset).or(() -> declared(bytes));
    return declared
        .flatMap(charset -> strict(bytes, charset))
        .or(() -> utf8)
        .or(() -> nearlyUtf8(bytes))
        .or(() -> strict(bytes, WESTERN))
        .or(() -> Optional.of(new String(bytes, declared.orElse(WESTERN))));
  }

  /** UTF-8 with a few stray bytes, each shown as the sign for a lost letter. */
  private static Optional<String> nearlyUtf8(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var lost = text.chars().filter(c -> c == LOST).count();
    var letters = text.chars().filter(c -> c > 0x7f && c != LOST).count();
    return lost * 10 < letters ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(java.util.Arrays.copyOfRange(bytes, 3, bytes.length), StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      return strict(bytes, StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Text holds no zero bytes and hardly any other control characters. */
  private static boolean looksBinary(byte[] bytes) {
    var controls = 0;
    var looked = Math.min(bytes.length, SNIFFED);
    for (var i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      controls += bytes[i] > 0 && bytes[i] < 32 && "\t\n\r\f\u001b".indexOf(bytes[i]) < 0 ? 1 : 0;
    }
    return controls * 20 > looked;
  }

  /** The charset that a web page names in its head. */
  private static Optional<Charset> declared(byte[] bytes) {
    var length = Math.min(bytes.length, SNIFFED);
    var head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    var at = head.indexOf("charset=");
    if (!head.contains("<") || at < 0) {
      return Optional.empty();
    }
    var begin = at + "charset=".length();
    begin += begin < head.length() && "\"'".indexOf(head.charAt(begin)) >= 0 ? 1 : 0;
    var end = begin;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    return charset(head.substring(begin, end));
  }

  private static Optional<Charset> charset(String name) {
    try {
      var charset = Charset.forName(name);
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException wrongCharset) {
      return Optional.empty();
    }
  }
}
