package broadsheet.source;

import java.time.Duration;

/** What a request is for: it decides how much of an answer is read and how long it may take. */
public enum Purpose {
  FEED(20 << 20, 30),
  SITEMAP(50 << 20, 60),
  PAGE(10 << 20, 60),
  DOCUMENT(32 << 20, 60),
  IMAGE(20 << 20, 60),
  /** A site's sign: a picture of a few hundred dots. */
  SIGN(64 << 10, 20),
  ROBOTS(500 << 10, 30),
  HUB(64 << 10, 30);

  private final int bytesMax;
  private final Duration deadline;

  Purpose(int bytesMax, int deadlineSeconds) {
    this.bytesMax = bytesMax;
    this.deadline = Duration.ofSeconds(deadlineSeconds);
  }

  /** The most bytes of an answer, as sent and as unpacked. */
  public int bytesMax() {
    return bytesMax;
  }

  /** From the first look-up of the host's name to the last byte, redirects included. */
  public Duration deadline() {
    return deadline;
  }
}
