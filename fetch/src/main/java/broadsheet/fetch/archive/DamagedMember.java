package broadsheet.fetch.archive;

import java.io.IOException;

/** Packed bytes cannot be unpacked; the next member may be sound. */
final class DamagedMember extends IOException {
  private static final long serialVersionUID = 1;

  private final long offset;

  DamagedMember(long offset, String why) {
    super(why);
    this.offset = offset;
  }

  /** Where the damaged member begins. */
  long offset() {
    return offset;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
