package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChannelPageTest {
  private static final String PAGE =
      """
      <html><head><title>Harbour Office</title></head><body>
      <div class="tgme_channel_info_header_title"><span>Harbour Office</span></div>
      <div class="tgme_channel_info_description">Notices to sailors</div>
      <div class="tgme_widget_message js-widget_message" data-post="harbouroffice/41">
        <a class="tgme_widget_message_owner_name" href="https://t.me/harbouroffice">Harbour Office</a>
        <a class="tgme_widget_message_photo_wrap" style="width:10px;background-image:url('https://cdn.example/p.jpg')"></a>
        <div class="tgme_widget_message_text js-message_text" dir="auto"><b>Ferries stop at noon</b><br/>Wind from the <a href="https://q.example/w" onclick="x()">west</a>.</div>
        <span class="tgme_widget_message_from_author">Ida M.</span>
        <a class="tgme_widget_message_date" href="https://t.me/harbouroffice/41"><time datetime="2031-05-09T10:00:00+00:00" class="time">10:00</time></a>
      </div>
      <div class="tgme_widget_message" data-post="harbouroffice/42"><div class="media_unsupported"></div></div>
      </body></html>
      """;

  @Test
  void postsAreEntries() {
    var reading = ChannelPage.parse(PAGE, new Url("https://t.me/s/harbouroffice"));

    assertThat(reading).isInstanceOf(FeedReading.Read.class);
    var feed = ((FeedReading.Read) reading).document();
    var post = feed.entries().getFirst();
    assertThat(feed.title()).isEqualTo("Harbour Office");
    assertThat(feed.entries()).hasSize(1);
    assertThat(post.guid()).isEqualTo("harbouroffice/41");
    assertThat(post.link()).isEqualTo(new Url("https://t.me/harbouroffice/41"));
    assertThat(post.headline()).isEqualTo("Ferries stop at noon");
    assertThat(post.body())
        .isEqualTo(
            "<b>Ferries stop at noon</b><br>Wind from the <a href=\"https://q.example/w\">west</a>.");
    assertThat(post.time()).isEqualTo(Instant.parse("2031-05-09T10:00:00Z"));
    assertThat(post.authors()).extracting(FeedPerson::name).containsExactly("Ida M.");
    assertThat(post.pictures())
        .extracting(FeedPicture::url)
        .containsExactly(new Url("https://cdn.example/p.jpg"));
  }

  @Test
  void channelsAreKnownByTheirAddress() {
    assertThat(ChannelPage.page(new Url("https://t.me/harbouroffice")))
        .contains(new Url("https://t.me/s/harbouroffice"));
    assertThat(ChannelPage.page(new Url("https://t.me/s/harbouroffice/41?before=3")))
        .contains(new Url("https://t.me/s/harbouroffice"));
    assertThat(ChannelPage.isChannel(new Url("https://t.me/joinchat/abcdef"))).isFalse();
    assertThat(ChannelPage.isChannel(new Url("https://t.me/+abcdef"))).isFalse();
    assertThat(ChannelPage.isChannel(new Url("https://q.example/harbouroffice"))).isFalse();
  }

  @Test
  void aPageWithoutAChannelSaysSo() {
    assertThat(ChannelPage.parse("<p>Hello</p>", new Url("https://t.me/s/nobody")))
        .isInstanceOf(FeedReading.NotAFeed.class);
  }
}
