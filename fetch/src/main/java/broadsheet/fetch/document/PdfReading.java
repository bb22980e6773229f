package broadsheet.fetch.document;

import broadsheet.article.PrintedText;

/** What came of reading a PDF. */
public sealed interface PdfReading {
  /** It holds this text. */
  record Read(PrintedText text) implements PdfReading {}

  /** It could not be read; {@code why} is for people. */
  record Unreadable(String why) implements PdfReading {}
}
