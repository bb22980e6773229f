package broadsheet.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed in a list of feeds.
 *
 * @param folders the folders that it stands in, the outermost first
 */
public record OpmlFeed(Url url, String title, @Nullable Url home, List<String> folders) {
  public OpmlFeed {
    folders = List.copyOf(folders);
  }
}
