package broadsheet.article;

import broadsheet.source.Bytes;
import java.util.Optional;

/**
 * An outlet's sign: a small picture that stands by its name, checked and as it came.
 *
 * @param kind by its own first bytes, whatever its server said
 */
public record Sign(Kind kind, Bytes content) {
  /** Larger ones are refused, in bytes. */
  public static final int BYTES_MAX = 64 << 10;

  /** Wider and higher ones are refused: what is packed well may be huge when it is shown. */
  public static final int SIDE_MAX = 1_024;

  /** Kinds of pictures made of dots; drawings (SVG) can hold programs and are none of them. */
  public enum Kind {
    PNG("image/png"),
    GIF("image/gif"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    ICO("image/x-icon");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /** The sign that these bytes are; empty when they are none that may be shown. */
  public static Optional<Sign> of(Bytes content) {
    return content.length() > BYTES_MAX
        ? Optional.empty()
        : SignReader.kind(content.toArray()).map(kind -> new Sign(kind, content));
  }
}
