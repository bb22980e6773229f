package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Joins lines of rendered wikitext to paragraphs and sections; sources and links are left out. */
final class WikiLines {
  private static final int HEADING_MAX = 200;
  private static final int LEVEL_MAX = 6;

  /** Titles of sections that are no part of a report. */
  private static final Set<String> DROPPED =
      Set.of(
          "sources",
          "source",
          "references",
          "reference",
          "external links",
          "external link",
          "see also",
          "related news",
          "related stories",
          "related articles",
          "sister links",
          "notes",
          "footnotes",
          "further reading",
          "bibliography",
          "quellen",
          "quelle",
          "einzelnachweise",
          "weblinks",
          "siehe auch",
          "themenverwandte artikel",
          "fuentes",
          "fuente",
          "referencias",
          "enlaces externos",
          "véase también",
          "noticias relacionadas",
          "artículos relacionados",
          "références",
          "liens externes",
          "voir aussi",
          "articles connexes",
          "à lire ailleurs",
          "fonti",
          "fonte",
          "note",
          "collegamenti esterni",
          "voci correlate",
          "articoli correlati",
          "notizie correlate",
          "fontes",
          "ligações externas",
          "ver também",
          "notícias relacionadas",
          "referências",
          "источники",
          "источник",
          "ссылки",
          "примечания",
          "см. также",
          "литература",
          "джерела",
          "джерело",
          "посилання",
          "примітки",
          "див. також",
          "źródła",
          "źródło",
          "linki zewnętrzne",
          "zobacz też",
          "bronnen",
          "bron",
          "externe links",
          "zie ook",
          "källor",
          "externa länkar",
          "se även",
          "مصادر",
          "المصادر",
          "مراجع",
          "المراجع",
          "وصلات خارجية",
          "انظر أيضا",
          "kaynaklar",
          "kaynak",
          "出典",
          "情報源",
          "来源",
          "lähteet",
          "zdroje");

  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();

  /** Titles whose text has not come yet, the outermost first. */
  private final List<Title> waiting = new ArrayList<>();

  private int droppedLevel;

  private record Title(int level, String words) {}

  private WikiLines() {}

  static Body body(String rendered) {
    var lines = new WikiLines();
    rendered.lines().forEach(lines::line);
    lines.flush();
    return new Body(lines.text.toString(), lines.sections);
  }

  private void line(String line) {
    var bare = line.strip();
    var level = level(bare);
    if (level > 0) {
      heading(level, clean(bare.substring(level, bare.length() - level)));
    } else if (bare.isEmpty() || isFurniture(bare)) {
      flush();
    } else if ("*#:;".indexOf(bare.charAt(0)) >= 0) {
      flush();
      add(withoutMarks(bare));
      flush();
    } else {
      add(bare);
    }
  }

  /** How many equals signs stand on both sides; 0 when it is no heading. */
  private static int level(String line) {
    var level = 0;
    while (level < LEVEL_MAX
        && 2 * level + 2 < line.length()
        && line.charAt(level) == '='
        && line.charAt(line.length() - 1 - level) == '=') {
      level++;
    }
    return line.length() > HEADING_MAX ? 0 : level;
  }

  /** Rules, and rows of tables that were never closed. */
  private static boolean isFurniture(String line) {
    return line.startsWith("----") || "|!".indexOf(line.charAt(0)) >= 0 || line.startsWith("{|");
  }

  private static String withoutMarks(String line) {
    var at = 0;
    while (at < line.length() && "*#:; ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return line.substring(at);
  }

  private void heading(int level, String title) {
    flush();
    if (droppedLevel > 0 && level > droppedLevel) {
      return;
    }
    var key = title.toLowerCase(Locale.ROOT).replace(":", "").strip();
    droppedLevel = DROPPED.contains(key) ? level : 0;
    while (!waiting.isEmpty() && waiting.getLast().level() >= level) {
      waiting.removeLast();
    }
    if (droppedLevel == 0 && !title.isEmpty()) {
      waiting.add(new Title(level, title));
    }
  }

  private void add(String words) {
    if (droppedLevel == 0) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
    }
  }

  private void flush() {
    var words = clean(paragraph.toString());
    paragraph.setLength(0);
    if (words.isEmpty() || text.length() + words.length() > Body.LENGTH_MAX - 10_000) {
      return;
    }
    for (var title : waiting) {
      begin();
      sections.add(new Section(title.words(), text.length()));
      text.append(title.words());
    }
    waiting.clear();
    begin();
    text.append(words);
  }

  private void begin() {
    text.append(text.isEmpty() ? "" : "\n\n");
  }

  /** Entities as the signs they stand for, white space as single spaces. */
  private static String clean(String words) {
    var plain = words.indexOf('&') >= 0 ? Parser.unescapeEntities(words, false) : words;
    var clean = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      var space = Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b';
      if (!space) {
        clean.append(c);
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }
}
