package broadsheet.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Publication times that stand visibly on a page or in its address. */
final class HtmlDates {
  private static final int LOOK_MAX = 40;
  private static final List<String> MARKED =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "time[datetime]",
          "time",
          "abbr.published",
          ".published",
          "[class*=publish]",
          "[class*=pubdate]",
          "[class*=entry-date]",
          "[class*=post-date]",
          "[class*=postdate]",
          "[class*=article-date]",
          "[class*=timestamp]",
          "[class*=byline]",
          "[class*=dateline]",
          "[class*=date]",
          "[id*=date]",
          "[class*=meta]",
          "[class*=time]",
          "[class*=posted]");

  private HtmlDates() {}

  /** The first element marked as a time that holds one. */
  static Optional<PublicationTime> of(Document page) {
    for (var selector : MARKED) {
      for (var element : page.select(selector).stream().limit(LOOK_MAX).toList()) {
        var date = in(element);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationTime> in(Element element) {
    for (var name : List.of("datetime", "content", "title")) {
      var date = Dates.parse(element.attr(name));
      if (date.isPresent()) {
        return date;
      }
    }
    return Dates.parse(element.text());
  }

  /** The day in an address like /2031/05/09/ or /2031-05-09-title. */
  static Optional<PublicationTime> inAddress(String address) {
    for (var at = 0; at + 10 < address.length(); at++) {
      var slot = address.substring(at, at + 10);
      var bounded =
          address.charAt(at) == '2' && (at == 0 || "/-_".indexOf(address.charAt(at - 1)) >= 0);
      if (bounded && "/-_".indexOf(slot.charAt(4)) >= 0 && slot.charAt(4) == slot.charAt(7)) {
        var date = PublicationTime.parse(slot.replace('/', '-').replace('_', '-'));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
