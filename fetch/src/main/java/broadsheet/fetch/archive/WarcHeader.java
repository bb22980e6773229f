package broadsheet.fetch.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The few things that decide whether a record is read at all. */
final class WarcHeader {
  private static final int DIGITS_MAX = 15;

  /** How the first line of every record begins. */
  static final byte[] BEGIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private WarcHeader() {}

  /** What Content-Length says; below 0 when it says nothing sensible. */
  static long length(byte[] header) {
    var value = field(header, "content-length");
    return value.isEmpty()
            || value.length() > DIGITS_MAX
            || !value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? -1
        : Long.parseLong(value);
  }

  /** Whether it is an answer or a document: not a request, a revisit, or notes. */
  static boolean mayHoldPage(byte[] header) {
    return switch (field(header, "warc-type")) {
      case "response" -> !field(header, "content-type").startsWith("text/dns");
      case "resource" -> field(header, "content-type").contains("html");
      default -> false;
    };
  }

  static boolean isTruncated(byte[] header) {
    return !field(header, "warc-truncated").isEmpty();
  }

  /** A field's value in lower case, empty when it is missing. */
  static String field(byte[] header, String name) {
    var text = new String(header, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    var at = text.indexOf("\n" + name + ":");
    return at < 0 ? "" : text.substring(at + name.length() + 2, text.indexOf('\n', at + 1)).strip();
  }

  /** Whether a block begins like markup, or like an answer that says so. */
  static boolean looksLikePage(byte[] record, int blockBegin) {
    var text =
        new String(record, blockBegin, record.length - blockBegin, StandardCharsets.ISO_8859_1);
    if (!text.startsWith("HTTP/")) {
      return text.stripLeading().startsWith("<");
    }
    var end = text.indexOf("\r\n\r\n");
    end = end < 0 ? text.indexOf("\n\n") : end;
    var head = text.substring(0, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
    var type = head.indexOf("\ncontent-type:");
    if (!isGood(head)) {
      return false;
    }
    if (type < 0) {
      return end >= 0 && text.substring(end).stripLeading().startsWith("<");
    }
    var typeEnd = head.indexOf('\n', type + 1);
    return head.substring(type, typeEnd < 0 ? head.length() : typeEnd).contains("html");
  }

  /** Status 200 and those near it. */
  private static boolean isGood(String head) {
    var space = head.indexOf(' ');
    return space > 0 && head.startsWith("20", space + 1);
  }

  /** Where the next record begins inside a block whose length was wrong; its end when none does. */
  static int nextBegin(byte[] record, int from) {
    for (var at = from; at < record.length; at++) {
      if (isBegin(record, at)) {
        return at;
      }
    }
    return record.length;
  }

  /** A line "WARC/1.x"; where a record was cut off, it need not begin a line. */
  private static boolean isBegin(byte[] record, int at) {
    var digit = at + BEGIN.length;
    return digit + 1 < record.length
        && Arrays.equals(record, at, digit, BEGIN, 0, BEGIN.length)
        && (record[digit + 1] == '\r' || record[digit + 1] == '\n');
  }
}
