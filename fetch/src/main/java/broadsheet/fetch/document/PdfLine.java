package broadsheet.fetch.document;

/**
 * A line of a page, in points from the page's upper left corner.
 *
 * @param bottom its base line
 * @param size of its letters
 * @param share how far down the page it stands, from 0 to 1
 */
record PdfLine(
    int page, float left, float right, float bottom, float size, float share, String text) {
  boolean isAlike(PdfLine other) {
    return Math.abs(size - other.size) < 0.1f * other.size;
  }
}
