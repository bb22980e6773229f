package broadsheet.planted.text;

import org.slf4j.LoggerFactory;

/** Talks while it computes. */
public final class WritesLog {
  private WritesLog() {}

  static void note(String what) {
    LoggerFactory.getLogger(WritesLog.class).info(what);
  }
}
