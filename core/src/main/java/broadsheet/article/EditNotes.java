package broadsheet.article;

import java.util.List;
import java.util.Locale;

/** Finds the lines in which outlets tell readers that a text was changed, in several languages. */
final class EditNotes {
  private static final int LENGTH_MAX = 700;
  private static final int DATE_WITHIN = 28;

  /** With one of these a note begins, when a colon, a dash or a date follows. */
  private static final List<String> HEADS =
      List.of(
          "correction",
          "corrections",
          "clarification",
          "update",
          "updated",
          "editor's note",
          "editors' note",
          "editor's note",
          "amended",
          "corrected",
          "retraction",
          "retracted",
          "correctif",
          "rectificatif",
          "erratum",
          "mise à jour",
          "actualisé",
          "mis à jour",
          "note de la rédaction",
          "corrección",
          "fe de errores",
          "fe de erratas",
          "rectificación",
          "actualizado",
          "actualización",
          "nota de la redacción",
          "nota del editor",
          "korrektur",
          "berichtigung",
          "richtigstellung",
          "aktualisiert",
          "aktualisierung",
          "anm. d. red",
          "anmerkung der redaktion",
          "transparenzhinweis",
          "correzione",
          "errata corrige",
          "rettifica",
          "aggiornato",
          "aggiornamento",
          "nota della redazione",
          "correção",
          "atualizado",
          "atualização",
          "erramos",
          "errata",
          "nota da redação",
          "correctie",
          "rectificatie",
          "bijgewerkt",
          "aangepast",
          "обновлено",
          "обновление",
          "исправлено",
          "исправление",
          "уточнение",
          "поправка",
          "от редакции",
          "оновлено",
          "виправлено",
          "уточнення",
          "від редакції",
          "تصحيح",
          "تحديث",
          "توضيح",
          "تنويه",
          "sprostowanie",
          "aktualizacja",
          "rättelse",
          "uppdaterad",
          "rettelse",
          "opdateret",
          "oppdatert",
          "düzeltme",
          "güncelleme",
          "güncellendi",
          "更正",
          "订正",
          "訂正",
          "更新",
          "정정",
          "수정");

  /** A paragraph that says one of these is a note wherever they stand. */
  private static final List<String> SAYINGS =
      List.of(
          "article was amended",
          "article was updated",
          "article was corrected",
          "article has been amended",
          "article has been updated",
          "article has been corrected",
          "article has been retracted",
          "article has been withdrawn",
          "story was updated",
          "story was corrected",
          "story has been updated",
          "story has been corrected",
          "piece was amended",
          "report has been corrected",
          "report has been withdrawn",
          "was corrected on",
          "an earlier version of this",
          "a previous version of this",
          "earlier versions of this",
          "cet article a été",
          "une version précédente de cet",
          "une première version de cet",
          "este artículo ha sido",
          "esta noticia ha sido",
          "una versión anterior de",
          "dieser artikel wurde",
          "dieser beitrag wurde",
          "dieser text wurde",
          "in einer früheren version",
          "in einer früheren fassung",
          "in einer ersten version",
          "questo articolo è stato",
          "una versione precedente di",
          "este artigo foi",
          "esta reportagem foi",
          "uma versão anterior",
          "dit artikel is",
          "in een eerdere versie",
          "в предыдущей версии",
          "в более ранней версии",
          "в первоначальной версии",
          "у попередній версії",
          "у первинній версії",
          "في نسخة سابقة",
          "تم تحديث هذا",
          "تم تعديل هذا",
          "poprzednia wersja",
          "we wcześniejszej",
          "i en tidigare version",
          "bu haberin önceki");

  private EditNotes() {}

  /** Whether {@code paragraph} tells of a change. */
  static boolean isNote(String paragraph) {
    if (paragraph.length() > LENGTH_MAX) {
      return false;
    }
    var plain = paragraph.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    var bare = withoutOpening(plain);
    return HEADS.stream().anyMatch(head -> bare.startsWith(head) && isHead(bare, head.length()))
        || SAYINGS.stream().anyMatch(plain::contains);
  }

  private static String withoutOpening(String line) {
    var at = 0;
    while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) {
      at++;
    }
    return line.substring(at);
  }

  /** "Correction: …", "Updated 4 May", "UPDATE (10:30)"; not "Correction officers …". */
  private static boolean isHead(String line, int end) {
    if (end == line.length()) {
      return true;
    }
    if (Character.isLetterOrDigit(line.charAt(end))) {
      return false;
    }
    var rest = line.substring(end).strip();
    if (rest.isEmpty() || ":-–—)].|：(".indexOf(rest.charAt(0)) >= 0) {
      return true;
    }
    var near = rest.substring(0, Math.min(DATE_WITHIN, rest.length()));
    return near.chars().anyMatch(Character::isDigit);
  }
}
