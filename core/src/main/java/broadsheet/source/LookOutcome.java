package broadsheet.source;

/** What one look at a feed came to. */
public enum LookOutcome {
  /** It was read. */
  READ,
  /** It is as it was (304). */
  SAME,
  /** The server asks to be left alone (429, 503). */
  THROTTLED,
  /** Gone for good (410). */
  GONE,
  /** robots.txt asks not to. */
  ROBOTS,
  /** 401, 403, 451: not for us. */
  FORBIDDEN,
  NOT_FOUND,
  CERTIFICATE,
  /** No such host, no connection, no answer in time, or a broken one. */
  UNREACHABLE,
  SERVER_ERROR,
  /** An address that may not be asked, or an answer beyond all limits. */
  REFUSED,
  /** It answered, and what it sent cannot be read. */
  UNREADABLE;

  /** Whether the feed is as it should be. */
  public boolean isSuccess() {
    return this == READ || this == SAME;
  }
}
