package broadsheet.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Guesses the character set of bytes that say nothing of it and are not UTF-8: the one in which the
 * characters above ASCII look most like one people's writing.
 */
final class Guess {
  private static final int LOOK = 64 << 10;
  private static final List<String> CANDIDATES =
      List.of(
          "windows-1252",
          "Big5",
          "EUC-JP",
          "Shift_JIS",
          "EUC-KR",
          "GB2312",
          "KOI8-R",
          "windows-1251",
          "windows-1255",
          "windows-1256",
          "windows-1253",
          "TIS-620");

  /** Letters that every text of a script is full of. */
  private static final String FREQUENT =
      "的一是不了在人有我他這这中大来來上国國个個到说說们們"
          + "のにはをがでとしたてなれいるすかもら"
          + "이다는을의에가한고로지하"
          + "оеаинтсрвлкмд"
          + "יוהלאשתמרבנ"
          + "ายเนกรอมท่้"
          + "اليموتنرب"
          + "αοιετνσρκ"
          + "éèàüöäñçóíáß";

  private Guess() {}

  static Charset of(byte[] bytes) {
    var look = bytes.length > LOOK ? java.util.Arrays.copyOf(bytes, LOOK) : bytes;
    Charset best = Charset.forName("windows-1252");
    var most = 0.0;
    for (var name : CANDIDATES) {
      if (Charset.isSupported(name)) {
        var charset = Charset.forName(name);
        var score = score(new String(look, charset));
        best = score > most ? charset : best;
        most = Math.max(most, score);
      }
    }
    return best;
  }

  /** Of the characters above ASCII, how many are what such texts are made of; 0 for broken ones. */
  private static double score(String text) {
    var high = 0;
    var good = 0.0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= 0x80) {
        high++;
        good += worth(c);
      }
    }
    return high == 0 ? 0 : good / high;
  }

  private static double worth(char c) {
    if (c == 0xfffd) {
      return -20;
    }
    if (c < 0xa0 || (c >= 0xe000 && c < 0xf900) || (c >= 0xff61 && c <= 0xff9f)) {
      return -4;
    }
    if (FREQUENT.indexOf(c) >= 0) {
      return 2;
    }
    if (Character.isUpperCase(c) || (c >= 0x2500 && c < 0x2600)) {
      return -0.5;
    }
    return Character.isLetter(c)
        ? 0.5
        : Character.getType(c) == Character.NON_SPACING_MARK ? 0.5 : 0;
  }
}
