package broadsheet.source;

/**
 * Bytes read as UTF-8 (RFC 3629), those that are none as windows-1252.
 *
 * @param sound characters of two bytes and more that are well-formed
 * @param bad bytes that are not part of any
 */
record Utf8(String text, int sound, int bad) {
  private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  boolean isPlain() {
    return sound == 0 && bad == 0;
  }

  boolean isSound() {
    return bad == 0;
  }

  /** Whether the bad bytes are slips in what is UTF-8 all the same. */
  boolean isMostlySound() {
    return bad * 4 < sound;
  }

  static Utf8 read(byte[] bytes) {
    var begin = startsWithMark(bytes) ? 3 : 0;
    var out = new StringBuilder(bytes.length - begin);
    var sound = 0;
    var bad = 0;
    var at = begin;
    while (at < bytes.length) {
      var lead = bytes[at] & 255;
      if (lead < 0x80) {
        out.append((char) lead);
        at++;
        continue;
      }
      var length = length(lead);
      var code = length == 0 ? -1 : code(bytes, at, length);
      if (code < 0) {
        out.append(lead < 0xa0 ? HIGH.charAt(lead - 0x80) : (char) lead);
        bad++;
        at++;
      } else {
        out.appendCodePoint(code);
        sound++;
        at += length;
      }
    }
    return new Utf8(out.toString(), sound, bad);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 255) == 0xef
        && (bytes[1] & 255) == 0xbb
        && (bytes[2] & 255) == 0xbf;
  }

  private static int length(int lead) {
    if (lead >= 0xc2 && lead <= 0xdf) {
      return 2;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
      return 3;
    }
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  }

  /** The code point, or -1 when the bytes are none. */
  private static int code(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return -1;
    }
    var code = (bytes[at] & 255) & (0xff >> (length + 1));
    for (var i = 1; i < length; i++) {
      var next = bytes[at + i] & 255;
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      code = (code << 6) | (next & 0x3f);
    }
    var least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    var surrogate = code >= 0xd800 && code <= 0xdfff;
    return code < least || surrogate || code > 0x10ffff ? -1 : code;
  }
}
