package broadsheet.article;

import java.util.List;
import java.util.Set;

/** Words in class names and beside dates by which pages say what a line is. */
final class HtmlCues {
  private static final Set<String> DATE =
      Set.of(
          "date",
          "dates",
          "datum",
          "fecha",
          "data",
          "datetime",
          "time",
          "timestamp",
          "pubdate",
          "published",
          "publish",
          "publication",
          "postdate",
          "entrydate",
          "posted",
          "dateline",
          "released",
          "created");

  private static final Set<String> AROUND_DATE =
      Set.of(
          "meta",
          "info",
          "infos",
          "byline",
          "author",
          "autor",
          "details",
          "metadata",
          "postmeta",
          "postinfo",
          "postmetadata",
          "dachzeile",
          "subline",
          "credits",
          "kicker");

  private static final Set<String> CHANGE =
      Set.of("updated", "modified", "update", "modification", "lastmod", "dtmodified");

  private static final Set<String> AUTHOR =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "autorin",
          "autores",
          "auteur",
          "auteurs",
          "autore",
          "byline",
          "bylines",
          "writer",
          "redakteur",
          "authorname",
          "byauthor",
          "vcard",
          "firma",
          "verfasser",
          "journalist",
          "creator",
          "contributor",
          "username");

  /** Words in class names of elements that may hold a date or an author. */
  static final List<Set<String>> MARKING = List.of(DATE, AUTHOR, CHANGE);

  /** Beginnings of words that say: changed. */
  private static final List<String> CHANGED =
      List.of(
          "update",
          "modif",
          "aktualis",
          "geändert",
          "zuletzt",
          "mis à jour",
          "mise à jour",
          "actualiz",
          "aggiorn",
          "atualiz",
          "bijgewerkt",
          "gewijzigd",
          "обновл",
          "оновл",
          "изменен",
          "змінен",
          "تحديث",
          "aktualizac",
          "zaktualiz",
          "uppdater",
          "opdater",
          "güncel",
          "更新",
          "last edited",
          "revised",
          "last changed",
          "frissít");

  /** Beginnings of words that say: published. */
  private static final List<String> PUBLISHED =
      List.of(
          "publi",
          "veröffentlicht",
          "erschienen",
          "erstellt",
          "posted",
          "geschrieben",
          "eingestellt",
          "gepostet",
          "released",
          "created",
          "written",
          "pubbl",
          "gepubliceerd",
          "geplaatst",
          "опублик",
          "опублік",
          "نشر",
          "opublik",
          "publicer",
          "zveřejn",
          "vydáno",
          "yayın",
          "公開",
          "掲載",
          "发布",
          "發布");

  /** What stands before a day that may be the one of publication. */
  private static final List<String> PERHAPS =
      List.of(
          "vom ", "am ", "le ", "on ", "el ", "il ", "datum", "date", "fecha", "дата", "stand:");

  private HtmlCues() {}

  static boolean saysDate(List<String> words) {
    return ClassWords.any(words, DATE);
  }

  static boolean saysAroundDate(List<String> words) {
    return ClassWords.any(words, AROUND_DATE);
  }

  static boolean saysChange(List<String> words) {
    return ClassWords.any(words, CHANGE);
  }

  static boolean saysAuthor(List<String> words) {
    return ClassWords.any(words, AUTHOR);
  }

  /** Whether the words before a date say that it is one of a change. {@code line} is lower case. */
  static boolean isChanged(String line) {
    return CHANGED.stream().anyMatch(line::contains);
  }

  static boolean isPublished(String line) {
    return PUBLISHED.stream().anyMatch(line::contains);
  }

  static boolean mayBePublished(String line) {
    return PERHAPS.stream().anyMatch(line::contains);
  }
}
