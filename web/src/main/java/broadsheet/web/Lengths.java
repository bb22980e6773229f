package broadsheet.web;

/** Lengths of time in words. */
final class Lengths {
  private Lengths() {}

  /** "2 weeks, 12 hours" for "P2WT12H"; anything else as it is. */
  static String words(String duration) {
    var words = new StringBuilder();
    var isTime = false;
    var number = new StringBuilder();
    for (var i = 0; i < duration.length(); i++) {
      var c = duration.charAt(i);
      if ((c >= '0' && c <= '9') || c == '.') {
        number.append(c);
      } else if (c == 'T') {
        isTime = true;
      } else if (c != 'P') {
        words.append(words.isEmpty() ? "" : ", ").append(words(number.toString(), c, isTime));
        number.setLength(0);
      }
    }
    return words.isEmpty() ? duration : words.toString();
  }

  private static String words(String number, char unit, boolean isTime) {
    var word =
        switch (unit) {
          case 'Y' -> "year";
          case 'W' -> "week";
          case 'D' -> "day";
          case 'H' -> "hour";
          case 'S' -> "second";
          default -> isTime ? "minute" : "month";
        };
    return number + " " + word + (number.equals("1") ? "" : "s");
  }
}
