package broadsheet.article;

import java.util.List;

/** What the page said about its article besides the text: its own hashtags and related reports. */
public record PageNotes(List<String> hashtags, List<String> related) {
  public static final PageNotes NONE = new PageNotes(List.of(), List.of());

  public PageNotes {
    hashtags = List.copyOf(hashtags);
    related = List.copyOf(related);
  }
}
