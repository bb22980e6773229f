package broadsheet.article;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads wikitext (the markup of MediaWiki) as an article's clean text. Time grows with the text's
 * length; what is nested deeper than 20 is left out.
 */
final class WikiText {
  private static final int DEPTH_MAX = 20;
  private static final int LINK_MAX = 2_000;
  private static final int WORD_MAX = 30;

  private static final Set<String> FILES =
      Set.of(
          "file",
          "image",
          "media",
          "datei",
          "bild",
          "fichier",
          "archivo",
          "imagen",
          "ficheiro",
          "imagem",
          "immagine",
          "файл",
          "изображение",
          "зображення",
          "ملف",
          "صورة",
          "plik",
          "grafika",
          "bestand",
          "afbeelding",
          "fil",
          "dosya",
          "soubor",
          "fájl",
          "αρχείο",
          "ファイル",
          "文件");

  private static final Set<String> CATEGORIES =
      Set.of(
          "category",
          "kategorie",
          "catégorie",
          "categoría",
          "categoria",
          "категория",
          "категорія",
          "تصنيف",
          "kategoria",
          "categorie",
          "kategori",
          "kategória",
          "κατηγορία",
          "カテゴリ",
          "分类");

  private final String text;
  private final int[] ends;
  private final WikiSite site;
  private final List<String> categories = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();

  /** What a page's wikitext holds: dates as its templates have them, categories by their names. */
  record Parsed(Body body, List<String> categories, List<String> dates) {}

  private WikiText(String text, WikiSite site) {
    this.text = text;
    this.ends = WikiBrackets.ends(text);
    this.site = site;
  }

  static Parsed parse(String wikitext, WikiSite site) {
    var stripped = WikiTags.strip(wikitext);
    var read = new WikiText(stripped, site);
    var plain = new StringBuilder();
    read.render(0, stripped.length(), 0, plain);
    return new Parsed(WikiLines.body(plain.toString()), read.categories, read.dates);
  }

  private void render(int begin, int end, int depth, StringBuilder out) {
    var at = begin;
    while (at < end) {
      var close = ends[at];
      if (close >= 0 && close < end) {
        bracket(at, close, depth, out);
        at = close + 2;
      } else {
        at += piece(at, end, out);
      }
    }
  }

  private void bracket(int at, int close, int depth, StringBuilder out) {
    if (depth >= DEPTH_MAX || text.startsWith("{|", at)) {
      out.append(text.startsWith("{|", at) ? "\n" : "");
    } else if (text.charAt(at) == '{') {
      template(at + 2, close, depth, out);
    } else {
      link(at + 2, close, depth, out);
    }
  }

  /** Renders what is no bracket pair; answers how many characters it has. */
  private int piece(int at, int end, StringBuilder out) {
    var c = text.charAt(at);
    if (c == '\'' && text.startsWith("''", at)) {
      return run(at, end);
    }
    if (c == '~' && text.startsWith("~~~", at)) {
      return run(at, end);
    }
    if (c == '[' && isAddress(at + 1)) {
      return outsideLink(at, end, out);
    }
    if (c == '_' && text.startsWith("__", at)) {
      return switchWord(at, end, out);
    }
    if (c == text.charAt(Math.min(at + 1, end - 1)) && at + 1 < end && "[]{}".indexOf(c) >= 0) {
      return 2;
    }
    out.append(c);
    return 1;
  }

  private int run(int at, int end) {
    var to = at;
    while (to < end && text.charAt(to) == text.charAt(at)) {
      to++;
    }
    return to - at;
  }

  private boolean isAddress(int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("//", at)
        || text.startsWith("mailto:", at);
  }

  /** "[https://… its text]" is its text. */
  private int outsideLink(int at, int end, StringBuilder out) {
    var last = Math.min(end, at + LINK_MAX);
    var space = -1;
    for (var to = at; to < last && text.charAt(to) != '\n'; to++) {
      if (text.charAt(to) == ']') {
        out.append(space < 0 ? "" : text.substring(space + 1, to).replace("''", ""));
        return to + 1 - at;
      }
      space = space < 0 && text.charAt(to) == ' ' ? to : space;
    }
    return 1;
  }

  /** "__NOTOC__" and its kin. */
  private int switchWord(int at, int end, StringBuilder out) {
    var to = at + 2;
    while (to < Math.min(end, at + WORD_MAX) && Character.isUpperCase(text.charAt(to))) {
      to++;
    }
    if (to > at + 2 && text.startsWith("__", to)) {
      return to + 2 - at;
    }
    out.append('_');
    return 1;
  }

  private void link(int begin, int end, int depth, StringBuilder out) {
    var parts = parts(begin, end, 2);
    var target = parts.getFirst().in(text).strip();
    var colon = target.indexOf(':');
    var before = colon < 0 ? "" : target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (FILES.contains(before) || site.fileWords().contains(before)) {
      return;
    }
    if (CATEGORIES.contains(before) || site.categoryWords().contains(before)) {
      categories.add(target.substring(colon + 1).replace('_', ' ').strip());
      return;
    }
    if (parts.size() > 1 && end > parts.get(1).begin()) {
      render(parts.get(1).begin(), end, depth + 1, out);
    } else if (parts.size() > 1 || !isOtherLanguage(before)) {
      out.append(shown(target, before));
    }
  }

  /** "[[fr:Titre]]" stands for the same page in another language, and is not shown in the text. */
  private static boolean isOtherLanguage(String before) {
    return (before.length() == 2 || before.length() == 3)
        && before.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String shown(String target, String before) {
    var bare = target.startsWith(":") ? target.substring(1) : target;
    var known =
        Set.of("w", "s", "q", "wikipedia", "wikt", "wiktionary", "commons").contains(before);
    return known ? bare.substring(bare.indexOf(':') + 1) : bare;
  }

  private void template(int begin, int end, int depth, StringBuilder out) {
    var parts = parts(begin, end, WikiTemplates.PARTS_MAX);
    var name = parts.getFirst().in(text).replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    var values = new ArrayList<String>();
    for (var part : parts.subList(1, parts.size())) {
      var value = new StringBuilder();
      render(part.begin(), part.end(), depth + 1, value);
      values.add(value.toString().strip());
    }
    var template = new WikiTemplates.Call(name, values);
    WikiTemplates.date(template).ifPresent(dates::add);
    out.append(WikiTemplates.shown(template));
  }

  /** What stands between strokes, those of inner brackets aside; the last part takes the rest. */
  private List<Span> parts(int begin, int end, int most) {
    var parts = new ArrayList<Span>();
    var from = begin;
    for (var at = begin; at < end && parts.size() < most - 1; at++) {
      if (ends[at] >= 0 && ends[at] < end) {
        at = ends[at] + 1;
      } else if (text.charAt(at) == '|') {
        parts.add(new Span(from, at));
        from = at + 1;
      }
    }
    parts.add(new Span(from, end));
    return parts;
  }
}
