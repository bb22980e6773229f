package broadsheet.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by their names and roles which parts of a page surround an article. */
final class HtmlFurniture {
  /** Parts that are never the article's text, whatever their length. */
  static final Set<String> NEVER =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "disqus",
          "respond",
          "related",
          "relatedposts",
          "newsletter",
          "newsletters",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "onetrust",
          "share",
          "sharing",
          "sharedaddy",
          "sharebar",
          "social",
          "promo",
          "promos",
          "promotion",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "ad",
          "ads",
          "adsbygoogle",
          "sponsor",
          "sponsored",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "menus",
          "popup",
          "modal",
          "overlay",
          "subscribe",
          "subscription",
          "signup",
          "login",
          "caption",
          "captions",
          "wp-caption",
          "recommended",
          "recommendation",
          "recommendations",
          "recirc",
          "outbrain",
          "taboola",
          "trending",
          "mostread",
          "toolbar",
          "pagination",
          "pager",
          "skip",
          "banner",
          "teaser",
          "teasers",
          "rating",
          "ratings",
          "donate",
          "donation",
          "hidden",
          "visuallyhidden",
          "screenreader",
          "sr",
          "offscreen",
          "tagcloud",
          "masthead",
          "topbar",
          "copyright",
          "legal",
          "disclaimer",
          "relatedstories",
          "relatedarticles",
          "reactions",
          "poll",
          "survey",
          "prevnext",
          "replies",
          "noprint",
          "author-bio",
          "authorbio",
          "bio",
          "imagecaption",
          "photocredit",
          "alert",
          "alerts",
          "tooltip",
          "syndication",
          "shortcuts",
          "feedback",
          "crosslinks",
          "upsell",
          "paywall",
          "socials",
          "follow",
          "followus",
          "livefyre",
          "video-player",
          "jwplayer",
          "widget",
          "widgets",
          "infobox",
          "toc",
          "linkbox",
          "recommend",
          "morestories",
          "mostpopular");

  /** Parts that are often longer than the article. */
  static final Set<String> COMMENTS =
      Set.of("comment", "comments", "commentlist", "disqus", "respond", "replies");

  /** Parts that are furniture while they are short. */
  static final Set<String> SHORT =
      Set.of(
          "meta",
          "metadata",
          "postmeta",
          "byline",
          "dateline",
          "author",
          "authors",
          "date",
          "time",
          "timestamp",
          "published",
          "tags",
          "tag",
          "taglist",
          "categories",
          "category",
          "topics",
          "keywords",
          "tools",
          "print",
          "more",
          "readmore",
          "search",
          "header",
          "top",
          "bottom",
          "source",
          "credit",
          "credits",
          "views",
          "likes",
          "kicker",
          "label",
          "section",
          "popular",
          "latest",
          "channel",
          "cta",
          "button",
          "btn",
          "buttons",
          "info",
          "counter",
          "count",
          "logo",
          "title",
          "headline",
          "subscribe",
          "details",
          "profile",
          "avatar",
          "links",
          "previous",
          "next",
          "correction",
          "permalink",
          "edit",
          "editsection",
          "jump",
          "job");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  private static final int SHORT_WORDS_MAX = 40;

  private HtmlFurniture() {}

  /** Whether an element of this role (WAI-ARIA) stands beside what a page is about. */
  static boolean isAside(String role) {
    return ROLES.contains(role.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the region stands beside the article.
   *
   * @param words how many words are in it
   * @param share which part of the page's prose is in it, from 0 to 1
   */
  static boolean is(HtmlRegion region, int words, double share) {
    return switch (region.element().normalName()) {
      case "html", "body", "main" -> false;
      case "nav", "figcaption" -> true;
      case "footer", "aside", "menu" -> share < 0.5;
      case "header", "address" -> share < 0.2 && words < 80;
      default -> isNamedSo(region, words, share);
    };
  }

  private static boolean isNamedSo(HtmlRegion region, int words, double share) {
    var element = region.element();
    if (element.attributesSize() == 0) {
      return false;
    }
    var shortName = (region.uses() & NameBits.SHORT) > 0;
    if (shortName && words < SHORT_WORDS_MAX && share < 0.2) {
      return !isProseElement(element);
    }
    var most = (region.uses() & NameBits.COMMENTS) > 0 ? 0.9 : 0.4;
    var never = (region.uses() & NameBits.NEVER) > 0;
    return (never && share < most) || (share < 0.4 && isAside(element.attributes().get("role")));
  }

  /** A paragraph inside the text is no furniture for carrying a short name. */
  private static boolean isProseElement(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }
}
