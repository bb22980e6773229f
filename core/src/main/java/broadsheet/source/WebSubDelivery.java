package broadsheet.source;

/**
 * What a hub is told that delivers; a wrong signature is not told apart, so that none is guessed.
 */
public enum WebSubDelivery {
  /** It will be read. */
  ACCEPTED(202),
  /** It is not signed as agreed: it is dropped. */
  IGNORED(202),
  /** Nobody wants this: the hub may forget the subscription. */
  GONE(410),
  /** More than is read of a feed. */
  TOO_LARGE(413);

  private final int status;

  WebSubDelivery(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }
}
