package broadsheet.article;

import broadsheet.source.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page said about its article besides the text.
 *
 * @param hashtags the page's own
 * @param related headlines of other reports that it points to
 * @param modified when the article was last changed, null when the page does not say so
 * @param canonical the address that the page names as its own, null when it is the article's: of
 *     another host, it tells whose text this is
 * @param pictures in the page's order, the one it shows first in front
 * @param marks each once, in the order of {@link PageMark}
 */
public record PageNotes(
    List<String> hashtags,
    List<String> related,
    @Nullable PublicationTime modified,
    @Nullable Url canonical,
    List<Picture> pictures,
    List<PageMark> marks) {
  public static final PageNotes NONE = new PageNotes(List.of(), List.of());

  public PageNotes {
    hashtags = List.copyOf(hashtags);
    related = List.copyOf(related);
    pictures = List.copyOf(pictures);
    marks = marks.stream().distinct().sorted().toList();
  }

  public PageNotes(List<String> hashtags, List<String> related) {
    this(hashtags, related, null, null, List.of(), List.of());
  }
}
