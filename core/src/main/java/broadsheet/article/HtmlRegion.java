package broadsheet.article;

import org.jsoup.nodes.Element;

/**
 * An element and the blocks in it: from {@code from}, before {@code to}.
 *
 * @param depth how many elements it stands in
 */
record HtmlRegion(Element element, int from, int to, int depth) {
  int size() {
    return to - from;
  }
}
