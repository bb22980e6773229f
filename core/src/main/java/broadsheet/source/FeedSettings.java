package broadsheet.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says of a feed.
 *
 * @param title shown in lists; null shows what the feed calls itself, else its host
 * @param folder "World/Europe"; empty for none
 * @param outlet who publishes its entries; null takes what pages and entries say
 * @param interval how often to look, at least {@link #INTERVAL_MIN}; null lets it follow the feed
 * @param paused whether it is left alone until further notice
 * @param fullText whether an entry's page is asked for when the feed's own text is short
 */
public record FeedSettings(
    @Nullable String title,
    String folder,
    @Nullable String outlet,
    @Nullable Duration interval,
    boolean paused,
    boolean fullText) {
  /** The shortest interval that an owner may set. */
  public static final Duration INTERVAL_MIN = Duration.ofMinutes(5);

  public static final FeedSettings DEFAULT = new FeedSettings(null, "", null, null, false, true);

  public FeedSettings {
    if (interval != null && interval.compareTo(INTERVAL_MIN) < 0) {
      throw new IllegalArgumentException("shorter than five minutes: " + interval);
    }
  }

  public FeedSettings withTitle(@Nullable String newTitle) {
    return new FeedSettings(newTitle, folder, outlet, interval, paused, fullText);
  }

  public FeedSettings withFolder(String newFolder) {
    return new FeedSettings(title, newFolder, outlet, interval, paused, fullText);
  }

  public FeedSettings withOutlet(@Nullable String newOutlet) {
    return new FeedSettings(title, folder, newOutlet, interval, paused, fullText);
  }

  public FeedSettings withInterval(@Nullable Duration newInterval) {
    return new FeedSettings(title, folder, outlet, newInterval, paused, fullText);
  }

  public FeedSettings withPaused(boolean nowPaused) {
    return new FeedSettings(title, folder, outlet, interval, nowPaused, fullText);
  }

  public FeedSettings withFullText(boolean nowFull) {
    return new FeedSettings(title, folder, outlet, interval, paused, nowFull);
  }
}
