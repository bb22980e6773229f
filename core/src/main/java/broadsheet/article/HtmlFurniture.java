package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by their names and roles which parts of a page surround an article. */
final class HtmlFurniture {
  /** Parts that are never the article's text, whatever their length. */
  private static final Set<String> NEVER =
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
  private static final Set<String> COMMENTS =
      Set.of("comment", "comments", "commentlist", "disqus", "respond", "replies");

  /** Parts that are furniture while they are short. */
  private static final Set<String> SHORT =
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
  private static final int NAME_MAX = 500;

  private HtmlFurniture() {}

  /** Whether an element of this role (WAI-ARIA) stands beside what a page is about. */
  static boolean isAside(String role) {
    return ROLES.contains(role.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the element stands beside the article.
   *
   * @param words how many words are in it
   * @param share which part of the page's prose is in it, from 0 to 1
   */
  static boolean is(Element element, int words, double share) {
    return switch (element.normalName()) {
      case "html", "body", "main" -> false;
      case "nav", "figcaption" -> true;
      case "footer", "aside", "menu" -> share < 0.5;
      case "header", "address" -> share < 0.2 && words < 80;
      default -> isNamedSo(element, words, share);
    };
  }

  private static boolean isNamedSo(Element element, int words, double share) {
    if (isAside(element.attr("role")) && share < 0.4) {
      return true;
    }
    var names = element.className() + " " + element.id() + " " + element.attr("itemprop");
    var cut = names.substring(0, Math.min(NAME_MAX, names.length()));
    for (var token : tokens(cut)) {
      if (NEVER.contains(token) && share < (COMMENTS.contains(token) ? 0.9 : 0.4)) {
        return true;
      }
      if (SHORT.contains(token) && words < SHORT_WORDS_MAX && share < 0.2) {
        return !isProseElement(element);
      }
    }
    return false;
  }

  /** A paragraph inside the text is no furniture for carrying a short name. */
  private static boolean isProseElement(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  /** "articleBody-Top" as article, body, top. */
  static List<String> tokens(String names) {
    var tokens = new ArrayList<String>();
    var begin = 0;
    for (var i = 0; i <= names.length(); i++) {
      var ended = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
      var turns =
          !ended
              && i > begin
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if ((ended || turns) && i > begin) {
        tokens.add(names.substring(begin, i).toLowerCase(Locale.ROOT));
      }
      begin = ended ? i + 1 : turns ? i : begin;
    }
    return tokens;
  }
}
