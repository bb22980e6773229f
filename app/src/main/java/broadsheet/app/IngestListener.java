package broadsheet.app;

/** Is told how an ingest goes: of what it wants to know. */
interface IngestListener {
  /** So many more bytes of the input were read. */
  default void read(long bytes) {}

  /** So many more articles are to be added. */
  default void found(int articles) {}

  /** So many more articles are kept now. */
  default void added(int articles) {}

  /** So many more articles were kept already. */
  default void known(int articles) {}

  /** All that was read so far was worked off before, and passed over. */
  default void passedOver() {}

  /** So many more of those found are kept now as new versions of kept articles. */
  default void changed(int articles) {}

  /** One of those found brings nothing; {@code why} is for people, empty when it is the same. */
  default void passed(Incoming article, String why) {}

  default void failed(Problem problem) {}

  /** Something that people should know of a document that was read. */
  default void remarked(Problem remark) {}
}
