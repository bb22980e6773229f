package broadsheet.fetch.archive;

import broadsheet.source.Bytes;

/** What comes next in a web archive's file. */
sealed interface WarcPiece {
  long offset();

  /** A record's header and block that may hold a web page. */
  record Whole(long offset, Bytes bytes) implements WarcPiece {}

  /** A record that was stepped over: it holds no web page. */
  record Passed(long offset) implements WarcPiece {}

  /** A stretch that is no sound record. */
  record Broken(long offset, String why) implements WarcPiece {}
}
