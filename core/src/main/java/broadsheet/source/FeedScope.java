package broadsheet.source;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole document where its elements say nothing else.
 *
 * @param language as its server or its root says
 */
record FeedScope(Url base, @Nullable String language) {
  private static final int LEVELS_MAX = 120;

  /** The address against which links in this element are meant (XML Base). */
  Url base(MarkupNode node) {
    var above = node.parent();
    var outer = above == null ? base : base(above);
    var written = node.attribute("xml:base");
    var given = written == null && node.is("channel") ? node.attribute("base") : written;
    return given == null ? outer : Urls.resolve(outer, given).orElse(outer);
  }

  /** The language of this element, null when unknown or denied by an empty one. */
  @Nullable String language(MarkupNode node) {
    var at = node;
    for (var level = 0; at != null && level < LEVELS_MAX; level++) {
      var given = at.attribute("xml:lang");
      if (given != null) {
        return given.isBlank() ? null : given.strip().replace('_', '-');
      }
      at = at.parent();
    }
    return language;
  }

  /** The web address in this text, as meant in this element; null when it is none. */
  @Nullable Url url(MarkupNode node, String text) {
    return text.isBlank() ? null : Urls.resolve(base(node), text).orElse(null);
  }
}
