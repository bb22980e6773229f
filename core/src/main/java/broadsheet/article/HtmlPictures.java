package broadsheet.article;

import broadsheet.source.Url;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gathers an article's pictures: what JSON-LD and Open Graph name first, then the figures from the
 * headline on. One picture in several sizes counts once, with what each place says of it.
 */
final class HtmlPictures {
  private static final int PICTURES_MAX = 20;
  private static final int CAPTION_MAX = 1_000;
  private static final int CREDIT_MAX = 200;

  private static final Set<String> CREDITS =
      Set.of(
          "credit",
          "credits",
          "copyright",
          "source",
          "photographer",
          "attribution",
          "quelle",
          "fotograf",
          "rights");

  /** What stands before a credit inside a caption. */
  private static final List<String> CREDIT_MARKS =
      List.of(
          "photo:",
          "photos:",
          "photograph:",
          "foto:",
          "fotos:",
          "bild:",
          "bildquelle:",
          "quelle:",
          "credit:",
          "image:",
          "photo by ",
          "photograph by ",
          "crédit photo",
          "photo :",
          "фото:",
          "تصوير:",
          "写真：",
          "copyright:",
          "©");

  private final Map<String, Picture> byName = new LinkedHashMap<>();

  private HtmlPictures() {}

  static List<Picture> of(HtmlMetas metas, JsonLd linked, HtmlSigns signs, int heading) {
    var pictures = new HtmlPictures();
    pictures.addLinked(linked, linked.article().path("image"));
    pictures.addOpenGraph(metas);
    for (var figure : signs.figures()) {
      if (!figure.apart() && figure.at() >= heading - 1000) {
        pictures.addFigure(figure.element());
      }
    }
    return pictures.byName.values().stream().limit(PICTURES_MAX).toList();
  }

  private void addLinked(JsonLd linked, JsonNode image) {
    for (var item : image.isArray() ? image.values() : List.of(image)) {
      var thing = linked.followed(item);
      var url = thing.isObject() ? thing.path("url") : thing;
      var address =
          url.asString(thing.isObject() ? thing.path("contentUrl").asString("") : "").strip();
      add(
          address,
          said(thing.path("caption").asString(""), CAPTION_MAX),
          said(thing.path("creditText").asString(""), CREDIT_MAX),
          List.of(size(thing.path("width")), size(thing.path("height"))));
    }
  }

  private static int size(JsonNode value) {
    var node = value.isObject() ? value.path("value") : value;
    return node.isNumber() ? node.asInt(0) : number(node.asString(""));
  }

  private void addOpenGraph(HtmlMetas metas) {
    add(
        metas.get("og:image:secure_url").or(() -> metas.get("og:image")).orElse(""),
        null,
        null,
        List.of(
            number(metas.get("og:image:width").orElse("")),
            number(metas.get("og:image:height").orElse(""))));
  }

  private void addFigure(Element figure) {
    var image = figure.selectFirst("img");
    if (image == null) {
      return;
    }
    var caption = figure.selectFirst("figcaption");
    var text = caption == null ? "" : HtmlSigns.squeeze(caption.text());
    var credit = credit(figure, text);
    var bare = credit == null ? text : withoutCredit(text, credit);
    add(
        address(image),
        said(bare, CAPTION_MAX),
        credit,
        List.of(number(image.attr("width")), number(image.attr("height"))));
  }

  private static String address(Element image) {
    for (var name : List.of("src", "data-src", "data-original", "data-lazy-src")) {
      var address = image.absUrl(name);
      if (Url.isWebAddress(address)) {
        return address;
      }
    }
    return "";
  }

  private static @Nullable String credit(Element figure, String caption) {
    for (var element : figure.select("[class]")) {
      if (ClassWords.any(ClassWords.of(element), CREDITS)
          && !element.normalName().equals("figure")) {
        return said(withoutMark(HtmlSigns.squeeze(element.text())), CREDIT_MAX);
      }
    }
    var lower = caption.toLowerCase(Locale.ROOT);
    for (var mark : CREDIT_MARKS) {
      var at = lower.lastIndexOf(mark);
      if (at >= 0 && lower.length() == caption.length()) {
        return said(withoutMark(caption.substring(at)), CREDIT_MAX);
      }
    }
    return null;
  }

  private static String withoutMark(String credit) {
    for (var mark : CREDIT_MARKS) {
      if (credit.regionMatches(true, 0, mark, 0, mark.length())) {
        return withoutMark(trimmed(credit.substring(mark.length())));
      }
    }
    return trimmed(credit);
  }

  private static String withoutCredit(String caption, String credit) {
    var at = caption.lastIndexOf(credit);
    var bare = at < 0 ? caption : caption.substring(0, at).stripTrailing();
    for (var mark : CREDIT_MARKS) {
      var begin = bare.length() - mark.strip().length();
      if (begin >= 0 && bare.regionMatches(true, begin, mark.strip(), 0, mark.strip().length())) {
        return trimmed(bare.substring(0, begin));
      }
    }
    return trimmed(bare);
  }

  private static String trimmed(String text) {
    var bare = text.strip();
    while (!bare.isEmpty() && "(|/[:–-".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare.endsWith(")") && bare.indexOf('(') < 0
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  private static @Nullable String said(String text, int max) {
    var bare = HtmlMetas.clean(text);
    return bare.isEmpty() || bare.length() > max ? null : bare;
  }

  private static int number(String text) {
    var bare = text.strip().replace("px", "");
    var number =
        !bare.isEmpty() && bare.length() <= 6 && bare.chars().allMatch(HtmlPictures::isDigit);
    return number ? Integer.parseInt(bare) : 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void add(
      String address, @Nullable String caption, @Nullable String credit, List<Integer> size) {
    if (!Url.isWebAddress(address)) {
      return;
    }
    var picture = new Picture(new Url(address), caption, credit, size.getFirst(), size.getLast());
    byName.merge(fileName(address), picture, HtmlPictures::merged);
  }

  private static Picture merged(Picture one, Picture other) {
    return new Picture(
        one.url(),
        one.caption() == null ? other.caption() : one.caption(),
        one.credit() == null ? other.credit() : one.credit(),
        one.width() == 0 ? other.width() : one.width(),
        one.height() == 0 ? other.height() : one.height());
  }

  /** "quay" for "https://img.example/800/quay.jpg?w=80". */
  private static String fileName(String address) {
    var end = address.indexOf('?');
    var path = end < 0 ? address : address.substring(0, end);
    var name = path.substring(path.lastIndexOf('/') + 1);
    return name.length() < 4 ? address : name.toLowerCase(Locale.ROOT);
  }
}
