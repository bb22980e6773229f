package broadsheet.source;

/** Counts how Broadsheet learnt to read: what an older version could not read is tried again. */
public final class ReaderVersion {
  /** Raised by one with every change that lets more documents be read. */
  public static final int CURRENT = 1;

  private ReaderVersion() {}
}
