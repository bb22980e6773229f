package broadsheet.source;

/** Reads the public page of a messaging channel (t.me/s/NAME) as a feed. */
public final class ChannelPage {
  private ChannelPage() {}

  /** Whether this is the address of such a page, or of the channel itself. */
  public static boolean isChannel(Url url) {
    return url.host().equals("t.me");
  }

  /** The channel's posts as entries; a feed's parser for these pages. */
  public static FeedReading parse(String html, Url url) {
    return new FeedReading.NotAFeed(new Complaint("unread " + html.length() + url, 0));
  }
}
