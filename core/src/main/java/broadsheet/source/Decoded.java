package broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as text. Its bytes are believed before its labels: what is UTF-8 is read so whatever
 * it says of itself; then counts the server's word, then the document's, then what is most likely.
 *
 * @param encoding the name of the character set, as the document or its server spells it
 */
record Decoded(String text, String encoding, List<Complaint> complaints) {
  private static final int LOOK = 1024;

  Decoded {
    complaints = List.copyOf(complaints);
  }

  static Decoded of(byte[] bytes, @Nullable String contentType) {
    var wide = wide(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    var labels = new ArrayList<String>();
    var served = parameter(contentType == null ? "" : contentType, "charset");
    var declared = declared(bytes);
    served.ifPresent(labels::add);
    declared.ifPresent(labels::add);
    var utf8 = Utf8.read(bytes);
    if (utf8.isPlain()) {
      return ascii(bytes, utf8, labels);
    }
    if (utf8.isSound()) {
      return new Decoded(utf8.text(), "utf-8", lies(labels));
    }
    for (var label : labels) {
      var decoded = legacy(bytes, label);
      if (decoded.isPresent()) {
        return decoded.get();
      }
    }
    return utf8.isMostlySound()
        ? new Decoded(utf8.text(), "utf-8", List.of(new Complaint("bytes that are not UTF-8", 0)))
        : guessed(bytes);
  }

  /** Complaints about labels that say anything but UTF-8. */
  private static List<Complaint> lies(List<String> labels) {
    return labels.isEmpty() || labels.getFirst().toLowerCase(Locale.ROOT).startsWith("utf")
        ? List.of()
        : List.of(new Complaint("it says " + labels.getFirst() + " and is UTF-8", 0));
  }

  /** Seven bits only: a label matters where it packs characters into them. */
  private static Decoded ascii(byte[] bytes, Utf8 utf8, List<String> labels) {
    var label = labels.isEmpty() ? "utf-8" : labels.getFirst();
    var lower = label.toLowerCase(Locale.ROOT);
    if (lower.startsWith("iso-2022") || lower.startsWith("hz") || lower.equals("utf-7")) {
      var decoded = legacy(bytes, label);
      if (decoded.isPresent()) {
        return decoded.get();
      }
    }
    return new Decoded(utf8.text(), label, List.of());
  }

  private static Decoded guessed(byte[] bytes) {
    var charset = Guess.of(bytes);
    return new Decoded(
        decode(bytes, charset),
        charset.name(),
        List.of(new Complaint("an encoding that it does not name: " + charset.name(), 0)));
  }

  private static Optional<Decoded> legacy(byte[] bytes, String label) {
    var charset = charset(label);
    if (charset.isEmpty() || charset.get().name().startsWith("UTF-")) {
      return Optional.empty();
    }
    var text = decode(bytes, charset.get());
    var bad = text.chars().filter(c -> c == 0xfffd).count();
    if (bad * 50 > text.length()) {
      return Optional.empty();
    }
    var complaints =
        bad == 0 ? List.<Complaint>of() : List.of(new Complaint("bytes that are not " + label, 0));
    return Optional.of(new Decoded(text, label, complaints));
  }

  private static String decode(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  /** The set that is meant: the web says ISO-8859-1 and means windows-1252, and so on. */
  private static Optional<Charset> charset(String label) {
    var name =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "iso8859-1", "us-ascii", "ascii" ->
              "windows-1252";
          case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
          case "iso-8859-9" -> "windows-1254";
          case "tis-620", "iso-8859-11" -> "x-windows-874";
          case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> label;
        };
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException noSuchSet) {
      return Optional.empty();
    }
  }

  /** Two and four byte sets, by their mark or by how '<' or '{' stands at the beginning. */
  private static Optional<Decoded> wide(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    int a = bytes[0] & 255;
    int b = bytes[1] & 255;
    int c = bytes[2] & 255;
    int d = bytes[3] & 255;
    if (a == 0 && b == 0 && ((c == 0xfe && d == 0xff) || (c == 0 && d != 0))) {
      return wide(bytes, "utf-32be");
    }
    if (c == 0 && d == 0 && ((a == 0xff && b == 0xfe) || (b == 0 && a != 0))) {
      return wide(bytes, "utf-32le");
    }
    if ((a == 0xfe && b == 0xff) || (a == 0 && b != 0 && c == 0)) {
      return wide(bytes, "utf-16be");
    }
    if ((a == 0xff && b == 0xfe) || (a != 0 && b == 0 && d == 0)) {
      return wide(bytes, "utf-16le");
    }
    return a == 0x4c && b == 0x6f && c == 0xa7 && d == 0x94
        ? wide(bytes, "IBM037")
        : Optional.empty();
  }

  private static Optional<Decoded> wide(byte[] bytes, String name) {
    return charset(name)
        .map(charset -> {
          var text = decode(bytes, charset);
          var bare = text.startsWith("\ufeff") ? text.substring(1) : text;
          return new Decoded(bare, name, List.of());
        });
  }

  /** What the XML declaration at the beginning names. */
  private static Optional<String> declared(byte[] bytes) {
    var opening = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
    var begin = opening.indexOf("<?xml");
    var end = begin < 0 ? -1 : opening.indexOf("?>", begin);
    return end < 0 ? Optional.empty() : parameter(opening.substring(begin, end), "encoding");
  }

  /** The value after {@code name=}, in quotation marks or bare. */
  static Optional<String> parameter(String text, String name) {
    var lower = text.toLowerCase(Locale.ROOT);
    var at = lower.indexOf(name);
    var equals = at < 0 ? -1 : lower.indexOf('=', at);
    if (equals < 0 || !lower.substring(at + name.length(), equals).isBlank()) {
      return Optional.empty();
    }
    var value = text.substring(equals + 1).strip();
    var quoted = value.startsWith("\"") || value.startsWith("'");
    var begin = quoted ? 1 : 0;
    var end = begin;
    while (end < value.length() && "\"';, \t\r\n".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return end == begin ? Optional.empty() : Optional.of(value.substring(begin, end));
  }
}
