package broadsheet.planted.text;

/** Runs on its own. */
public final class StartsThread {
  private StartsThread() {}

  static void run(Runnable work) {
    Thread.ofVirtual().start(work);
  }
}
