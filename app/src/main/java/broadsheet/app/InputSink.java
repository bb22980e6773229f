package broadsheet.app;

import broadsheet.source.RawDocument;

/** Takes what the inputs hold, in order. */
interface InputSink {
  void document(RawDocument document);

  void problem(Problem problem);

  /** So many more bytes of the input were read, as stored on disk. */
  void advanced(long bytes);
}
