package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the public page of a messaging channel (t.me/s/NAME) as a feed. */
public final class ChannelPage {
  private static final int TITLE_MAX = 120;
  private static final int POSTS_MAX = 500;
  private static final List<String> HOSTS = List.of("t.me", "telegram.me", "telegram.dog");
  private static final List<String> NO_CHANNELS =
      List.of("joinchat", "addstickers", "share", "proxy", "iv", "c", "socks", "login", "addlist");

  private ChannelPage() {}

  /** Whether this is the address of such a page, or of the channel itself. */
  public static boolean isChannel(Url url) {
    return page(url).isPresent();
  }

  /** The page on which a channel's posts can be read: https://t.me/s/NAME. */
  public static Optional<Url> page(Url url) {
    if (!HOSTS.contains(url.host())) {
      return Optional.empty();
    }
    var path = CanonicalUrl.of(url).substring(url.host().length());
    var parts = List.of(path.split("[/?]", 4));
    var at = parts.size() > 2 && parts.get(1).equals("s") ? 2 : 1;
    var name = parts.size() > at ? parts.get(at) : "";
    var real =
        name.length() >= 4
            && name.length() <= 32
            && name.chars().allMatch(c -> c == '_' || (c < 0x7f && Character.isLetterOrDigit(c)))
            && !NO_CHANNELS.contains(name.toLowerCase(Locale.ROOT));
    return real ? Optional.of(new Url("https://t.me/s/" + name)) : Optional.empty();
  }

  /** The channel's posts as entries, in the page's order. */
  public static FeedReading parse(String html, Url url) {
    var document = Jsoup.parse(html, url.value());
    document.outputSettings().prettyPrint(false);
    var name = document.selectFirst(".tgme_channel_info_header_title, .tgme_header_title");
    var posts = document.select(".tgme_widget_message[data-post]");
    if (name == null && posts.isEmpty()) {
      return new FeedReading.NotAFeed(new Complaint("the page shows no channel", 0));
    }
    var entries = new ArrayList<Entry>();
    for (var post : posts.stream().limit(POSTS_MAX).toList()) {
      var entry = entry(post, url);
      if (entry != null) {
        entries.add(entry);
      }
    }
    var about = about(document, name, url);
    return new FeedReading.Read(
        new FeedDocument(FeedVersion.CHANNEL, "utf-8", about, FeedHints.NONE, entries, List.of()));
  }

  private static FeedAbout about(Document page, @Nullable Element name, Url url) {
    var title = name == null ? page.title() : name.text();
    var described = page.selectFirst(".tgme_channel_info_description");
    var plain = Abouts.named(title, url);
    var picture = page.selectFirst(".tgme_page_photo_image img[src]");
    return Abouts.described(
        plain,
        described == null ? null : FeedText.plain(described.text()),
        picture == null ? null : Urls.resolve(url, picture.attr("src")).orElse(null));
  }

  private static @Nullable Entry entry(Element post, Url url) {
    var id = post.attr("data-post").strip();
    var page = Urls.absolute("https://t.me/" + id);
    var body = post.selectFirst(".tgme_widget_message_text.js-message_text");
    body = body == null ? post.selectFirst(".tgme_widget_message_text") : body;
    if (page.isEmpty() || id.isEmpty()) {
      return null;
    }
    var content = body == null ? "" : SafeHtml.clean(body.html(), url);
    var pictures = pictures(post);
    if (content.isEmpty() && pictures.isEmpty()) {
      return null;
    }
    return Entries.of(
        new Entries.Post(
            id,
            page.get(),
            body == null ? null : FeedText.plain(title(body)),
            new FeedText(FeedText.HTML, content, null, url),
            time(post),
            null,
            authors(post),
            pictures));
  }

  private static @Nullable FeedTime time(Element post) {
    var time = post.selectFirst(".tgme_widget_message_date time[datetime], time.time[datetime]");
    return time == null ? null : FeedTimes.of(time.attr("datetime"));
  }

  private static List<FeedPerson> authors(Element post) {
    var signed = post.selectFirst(".tgme_widget_message_from_author");
    var forwarded = post.selectFirst(".tgme_widget_message_forwarded_from_name");
    var owner = post.selectFirst(".tgme_widget_message_owner_name");
    for (var name : new @Nullable Element[] {signed, forwarded, owner}) {
      if (name != null && !name.text().isBlank()) {
        return List.of(new FeedPerson(name.text(), null, null));
      }
    }
    return List.of();
  }

  private static List<FeedPicture> pictures(Element post) {
    var found = new ArrayList<FeedPicture>();
    for (var photo :
        post.select(".tgme_widget_message_photo_wrap, .tgme_widget_message_video_thumb")) {
      var style = photo.attr("style");
      var begin = style.indexOf("url(");
      var end = begin < 0 ? -1 : style.indexOf(')', begin);
      if (end > 0) {
        var written = style.substring(begin + 4, end).replace("'", "").replace("\"", "");
        Urls.absolute(written).map(FeedPicture::of).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The post's first line, or as much of it as makes a headline. */
  private static String title(Element body) {
    var copy = body.clone();
    copy.select("br").after("\n");
    var first = copy.wholeText().strip().lines().findFirst().orElse("").strip();
    if (first.length() <= TITLE_MAX) {
      return first;
    }
    var end = first.lastIndexOf(' ', TITLE_MAX);
    return first.substring(0, end < TITLE_MAX / 2 ? TITLE_MAX : end) + "…";
  }
}
