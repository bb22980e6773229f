package broadsheet.fetch.archive;

import java.io.IOException;

/** The bytes of a web archive, unpacked where it is packed. */
interface StoredBytes {
  /**
   * Fills the array from its begin, with bytes of one member; answers how many, below 0 at the end.
   *
   * @throws DamagedMember where bytes cannot be unpacked
   */
  int fill(byte[] into) throws IOException;

  /** Where in the file the byte stands that is {@code unread} before the end of what was filled. */
  long offset(int unread);

  /** After damage: goes to the next place where records may begin; whether there is one. */
  boolean resync() throws IOException;
}
