package broadsheet.app;

import broadsheet.source.RawDocument;

/** Takes what the inputs hold, in order. */
interface InputSink {
  /** A document, and where it stands, for a problem with it. */
  void document(RawDocument document, String where);

  void problem(Problem problem);

  /** So many more bytes of the input were read, as stored on disk. */
  void advanced(long bytes);
}
