package broadsheet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the names, roles and tags of a page's elements say about their use, as sets of bits. */
final class RegionNames {
  /** How many uses there are. */
  static final int USES = 24;

  private static final List<String> WORDS =
      List.of(
          "comment comments commentlist disqus respond replies reply livefyre reactions discussion"
              + " kommentar kommentare comentario comentarios commentaire commentaires komentarze"
              + " reacties commento commenti fb-comments vf-comments",
          "related relatedposts relatedstories relatedarticles relatedcontent recommended recommend"
              + " recommendation recommendations recirc outbrain taboola trending mostread"
              + " mostpopular popular latest similar also morestories crosslinks linkbox readnext"
              + " suggested verwandt relacionadas relacionados correlati powiazane alsoread",
          "teaser teasers promo promos carousel slider swiper slick card cards tile tiles grid"
              + " thumb thumbs thumbnail listing feed archive river",
          "more readmore next previous prev prevnext weiterlesen mehr continue links link jump",
          "share sharing sharedaddy sharebar social socials follow followus like likes twitter"
              + " facebook whatsapp addthis addtoany shariff",
          "ad ads adsbygoogle advert adverts advertisement advertising sponsor sponsored promotion"
              + " banner werbung anzeige publicidad publicite reklama affiliate upsell donate"
              + " donation commercial adslot",
          "meta metadata postmeta byline dateline date time timestamp published posted permalink"
              + " views kicker info details datum fecha data counter count readingtime",
          "tags tag taglist categories category topics topic keywords tagcloud section rubrik",
          "caption captions imagecaption photocredit credit credits wp-caption copyright"
              + " bildunterschrift legende source quelle attribution",
          "figure image images img gallery photo photos picture media video player jwplayer lightbox"
              + " slideshow embed",
          "nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager toc topbar"
              + " masthead toolbar skip tabs tab search shortcuts sitemap",
          "footer bottom foot legal disclaimer impressum colophon",
          "sidebar aside rail widget widgets secondary tertiary infobox box complementary",
          "bio authorbio authorbox profile avatar about vcard author authors autor writer",
          "newsletter newsletters subscribe subscription signup login paywall register form abo"
              + " optin popup modal overlay cookie cookies consent gdpr onetrust alert alerts notice"
              + " dialog feedback poll survey upgrade cta button btn buttons rating ratings",
          "articlebody articletext storybody storytext posttext postbody entrytext articlecontent"
              + " postcontent entrycontent richtext wysiwyg prose bodytext texto cuerpo fliesstext",
          "article content entry post story body text main inhalt contenido beitrag artikel nota"
              + " news single page copy paragraph field item message",
          "lead intro excerpt standfirst subtitle subheadline summary dek abstract deck vorspann"
              + " chapo bajada sumario lede description introduction",
          "hidden visuallyhidden sr offscreen screenreader noprint print tooltip collapse collapsed"
              + " invisible",
          "title headline heading header top head",
          "product recipe ingredients ingredient price shop cart buy instructions steps");

  /** Which uses a word in a name tells of. */
  static final Map<String, Integer> WORDS_OF_USES = uses();

  private final NameBits names;

  RegionNames(NameBits names) {
    this.names = names;
  }

  private static Map<String, Integer> uses() {
    var uses = new HashMap<String, Integer>();
    for (var i = 0; i < WORDS.size(); i++) {
      for (var word : WORDS.get(i).split(" ", -1)) {
        uses.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return Map.copyOf(uses);
  }

  /**
   * The uses that the element's own names, role and tag tell of, as bits below {@link #USES}, with
   * all that {@link NameBits} knows of its names above.
   */
  long of(Element element) {
    var bits = ofTag(element.normalName());
    if (element.attributesSize() == 0) {
      return bits;
    }
    var attributes = element.attributes();
    var named = names.of(attributes.get("class")) | names.of(attributes.get("id"));
    named |= names.of(attributes.get("itemprop"));
    if (element.normalName().equals("blockquote")) {
      return bits | (named & ~NameBits.USES);
    }
    return bits | named | (attributes.hasKey("role") ? ofRole(attributes.get("role")) : 0);
  }

  private static long ofTag(String tag) {
    return switch (tag) {
      case "article" -> 1L << 21;
      case "main" -> 1L << 22;
      case "aside", "nav", "footer", "menu" -> 1L << 23;
      default -> 0;
    };
  }

  private static long ofRole(String role) {
    if (HtmlFurniture.isAside(role)) {
      return 1L << 23;
    }
    return role.equalsIgnoreCase("main") ? 1L << 22 : 0;
  }
}
