package broadsheet.article;

import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;

/** Tells what stands in an article's place when a page could not be had. */
final class PageFaults {
  private static final int ERROR_WORDS_MAX = 150;
  private static final int PLAIN_MAX = 60;
  private static final int TAIL = 400;

  private static final List<String> ERRORS =
      List.of(
          "page not found",
          "not found",
          "error 404",
          "404 error",
          "error 403",
          "error 500",
          "error 502",
          "error 503",
          "bad gateway",
          "service unavailable",
          "access denied",
          "access to this page",
          "forbidden",
          "just a moment",
          "checking your browser",
          "verify you are human",
          "are you a robot",
          "not a robot",
          "unusual traffic",
          "enable javascript",
          "javascript is disabled",
          "enable cookies",
          "temporarily unavailable",
          "no longer available",
          "something went wrong",
          "request blocked",
          "page introuvable",
          "accès refusé",
          "página no encontrada",
          "acceso denegado",
          "seite nicht gefunden",
          "zugriff verweigert",
          "pagina non trovata",
          "accesso negato",
          "página não encontrada",
          "acesso negado",
          "pagina niet gevonden",
          "страница не найдена",
          "доступ запрещен",
          "сторінку не знайдено",
          "الصفحة غير موجودة");

  private static final List<String> TEASERS =
      List.of(
          "subscribe",
          "subscription",
          "sign in to",
          "log in to",
          "register to",
          "to continue",
          "continue reading",
          "keep reading",
          "read more",
          "read the full",
          "abonn",
          "s'inscrire",
          "suscrí",
          "suscrib",
          "weiterlesen",
          "anmelden",
          "registrier",
          "abbona",
          "continua a leggere",
          "assine",
          "assinante",
          "lees verder",
          "inloggen",
          "подпис",
          "читать далее",
          "передплат",
          "اشترك",
          "prenumer",
          "zaloguj");

  private PageFaults() {}

  /** Whether a short text is what servers send instead of an article. */
  static boolean isError(Article article) {
    var words = Words.in(article.text()).size();
    var title = article.title().toLowerCase(Locale.ROOT);
    var text = article.text().toLowerCase(Locale.ROOT);
    return words <= ERROR_WORDS_MAX
        && ERRORS.stream()
            .anyMatch(
                error -> title.contains(error) || (words <= PLAIN_MAX && text.contains(error)));
  }

  /** Whether a text breaks off: for those who do not pay, or as feeds give summaries. */
  static boolean breaksOff(Article article) {
    var text = article.text().strip();
    var tail = text.substring(Math.max(0, text.length() - TAIL)).toLowerCase(Locale.ROOT);
    var isCut = tail.endsWith("…") || tail.endsWith("...") || tail.endsWith("[…]");
    return isCut
        || article.notes().marks().contains(PageMark.PAYWALL)
        || TEASERS.stream().anyMatch(lastParagraph(tail)::contains);
  }

  private static String lastParagraph(String tail) {
    return tail.substring(tail.lastIndexOf('\n') + 1);
  }
}
