package broadsheet.article;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells what kind of picture some bytes are and whether it is small and still. */
final class SignReader {
  private static final int ICO_IMAGES_MAX = 32;
  private static final long PNG_BEGIN = 0x89504e47L;

  private final byte[] bytes;

  private SignReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The kind of a still picture within the bounds of a sign; empty for all else. */
  static Optional<Sign.Kind> kind(byte[] bytes) {
    var reader = new SignReader(bytes);
    var kind = reader.begin();
    return kind.filter(reader::fits);
  }

  private Optional<Sign.Kind> begin() {
    if (isPng(0)) {
      return Optional.of(Sign.Kind.PNG);
    } else if (isText(0, "GIF87a") || isText(0, "GIF89a")) {
      return Optional.of(Sign.Kind.GIF);
    } else if (big(0, 3) == 0xffd8ff) {
      return Optional.of(Sign.Kind.JPEG);
    } else if (isText(0, "RIFF") && isText(8, "WEBP")) {
      return Optional.of(Sign.Kind.WEBP);
    }
    return big(0, 4) == 0x00000100 ? Optional.of(Sign.Kind.ICO) : Optional.empty();
  }

  private boolean fits(Sign.Kind kind) {
    return switch (kind) {
      case PNG -> fitsPng(0) && !holds("acTL");
      case GIF -> fits(little(6, 2), little(8, 2)) && !holds("NETSCAPE2.0");
      case JPEG -> fitsJpeg();
      case WEBP -> fitsWebp();
      case ICO -> fitsIco();
    };
  }

  private static boolean fits(long width, long height) {
    return width > 0 && height > 0 && width <= Sign.SIDE_MAX && height <= Sign.SIDE_MAX;
  }

  private boolean isPng(int at) {
    return big(at, 4) == PNG_BEGIN && big(at + 4, 4) == 0x0d0a1a0aL;
  }

  /** Its first piece is its header. */
  private boolean fitsPng(int at) {
    return isText(at + 12, "IHDR") && fits(big(at + 16, 4), big(at + 20, 4));
  }

  /** Its pieces are walked until the one that begins a frame and names its size. */
  private boolean fitsJpeg() {
    var at = 2;
    while (at + 9 <= bytes.length && big(at, 1) == 0xff) {
      var mark = (int) big(at + 1, 1);
      var isFrame = mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
      if (isFrame) {
        return fits(big(at + 7, 2), big(at + 5, 2));
      }
      at += mark == 0xff ? 1 : 2 + (int) big(at + 2, 2);
    }
    return false;
  }

  /** Lossy, lossless or extended (RFC 9649). */
  private boolean fitsWebp() {
    if (isText(12, "VP8 ")) {
      return fits(little(26, 2) & 0x3fff, little(28, 2) & 0x3fff);
    } else if (isText(12, "VP8L")) {
      var sizes = little(21, 4);
      return fits((sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1);
    }
    return isText(12, "VP8X")
        && fits(little(24, 3) + 1, little(27, 3) + 1)
        && !holds("ANIM")
        && !holds("ANMF");
  }

  /** A directory of pictures; each is a PNG, or dots under a header of their own. */
  private boolean fitsIco() {
    var count = little(4, 2);
    if (count < 1 || count > ICO_IMAGES_MAX) {
      return false;
    }
    for (var i = 0; i < count; i++) {
      var at = little(6 + 16 * i + 12, 4);
      if (at < 6 || at > bytes.length - 16 || !fitsInIco((int) at)) {
        return false;
      }
    }
    return true;
  }

  /** The height of dots counts their mask too. */
  private boolean fitsInIco(int at) {
    return isPng(at)
        ? fitsPng(at)
        : little(at, 4) == 40 && fits(little(at + 4, 4), little(at + 8, 4) / 2);
  }

  private boolean holds(String mark) {
    for (var at = 0; at < bytes.length; at++) {
      if (isText(at, mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int at, String text) {
    var wanted = text.getBytes(StandardCharsets.US_ASCII);
    for (var i = 0; i < wanted.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** A number, its highest byte first; -1 beyond the end. */
  private long big(int at, int length) {
    var number = 0L;
    for (var i = at; i < at + length; i++) {
      if (i >= bytes.length) {
        return -1;
      }
      number = number << 8 | (bytes[i] & 0xff);
    }
    return number;
  }

  /** A number, its lowest byte first; -1 beyond the end. */
  private long little(int at, int length) {
    if (at + length > bytes.length) {
      return -1;
    }
    var number = 0L;
    for (var i = at + length - 1; i >= at; i--) {
      number = number << 8 | (bytes[i] & 0xff);
    }
    return number;
  }
}
