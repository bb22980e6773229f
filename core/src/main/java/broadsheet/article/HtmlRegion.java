package broadsheet.article;

import org.jsoup.nodes.Element;

/**
 * An element and the blocks in it: from {@code from}, before {@code to}.
 *
 * @param parent which region it stands in directly, -1 for none
 * @param alike a number that the page's elements of the same tag and class share, from 0
 * @param uses what its names tell of its use, as {@link RegionNames} and {@link NameBits} have it
 * @param depth how many elements it stands in
 */
record HtmlRegion(Element element, int parent, int from, int to, int alike, long uses, int depth) {
  int size() {
    return to - from;
  }

  HtmlRegion endingAt(int end) {
    return new HtmlRegion(element, parent, from, end, alike, uses, depth);
  }
}
