package broadsheet.app;

/** Is told how an ingest goes. */
interface IngestListener {
  /** So many more bytes of the input were read. */
  void read(long bytes);

  /** So many more articles are to be added. */
  void found(int articles);

  /** So many more articles are kept now. */
  void added(int articles);

  /** So many more articles were kept already. */
  void known(int articles);

  /** All that was read so far was worked off before, and passed over. */
  default void passedOver() {}

  /** So many more of those found are kept now as new versions of kept articles. */
  void changed(int articles);

  /** One of those found brings nothing; {@code why} is for people, empty when it is the same. */
  void passed(Incoming article, String why);

  void failed(Problem problem);

  /** Something that people should know of a document that was read. */
  void remarked(Problem remark);
}
