package broadsheet.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which by-lines are read, of all languages together; a low line is a space. */
final class AuthorWords {
  /** What stands before names, the longest first where one begins another. */
  static final List<String> BEGINNINGS =
      words(
          """
          written_by posted_by published_by reported_by story_by words_by text_by article_by
          interview_by by ein_artikel_von artikel_von ein_beitrag_von beitrag_von
          ein_kommentar_von kommentar_von geschrieben_von verfasst_von eingestellt_von
          veröffentlicht_von erstellt_von gepostet_von text_und_fotos_von text_und_interview
          interview_von text_von von interview text autorinnen autorin autoren autores autora
          autore autor/in autorzy autor authors author(s) author auteurs auteur verfasser
          redakteur écrit_par publié_par propos_recueillis_par par escrito_por publicado_por
          redacción texto por a_cura_di scritto_da pubblicato_da testo_di di geschreven_door door
          skrevet_av skriven_av skrivet_av av af tekst napisał napisała yazan yazar текст автори
          авторы автор بقلم كتبت كتب الكاتب 作者 記者 著者 文・ 文 取材
          """);

  /** The same by their first letters, in the same order. */
  static final Map<Character, List<String>> BEGINNINGS_OF =
      BEGINNINGS.stream().collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));

  /** What names end at. */
  static final List<String> ENDINGS =
      words(
          """
          _|_ _-_ _–_ _—_ _•_ _·_ _//_ _( _[ _< _am_ _on_ _vom_ _um_ _le_ _el_ _il_ _at_ _in_
          _für_ _for_ _@ _updated _published _veröffentlicht _posted _publié _publicado
          _alle_artikel _all_posts _kontakt _follow _ist_ _is_ _leitet_ _arbeitet_ _writes_ _est_
          _pubblicato _gepubliceerd _opublikowano _publicerad _опублик _опублік _نشر
          _es_ _schreibt_ _lebt_ :_
          """);

  /** What divides names. */
  static final List<String> LINKS =
      words(
          """
          _and_ _und_ _et_ _y_ _e_ _ed_ _en_ _i_ _a_ _och_ _og_ _ve_ _и_ _та_ _&_ _+_ _with_ _mit_
          _sowie_ ; , | 、 ， / • _و
          """);

  /** Words that are no part of a name: roles, departments, furniture of by-lines. */
  static final Set<String> ROLES =
      Set.copyOf(
          words(
              """
              redaktion redakteur redakteurin chefredakteur chefredakteurin redaktionsleiter
              editor editors editorial reporter reporters correspondent staff writer writers
              journalist journalistin korrespondent korrespondentin contributor contributors
              author authors autor autorin autoren auteur team newsroom desk guest gast
              gastbeitrag phd ph.d ph.d. md m.d. mitglied redaction rédaction redacción redacao
              redação redazione redactie redakcja редакция редакція tim news online volontär
              volontärin praktikant columnist kolumnist freelance freier freie producer
              photographer senior associate chief deputy special political health sports agencies
              agenturen agentur agencias services reports service pressestelle pressemitteilung
              abteilung jr/sr views comments kommentare kommentar shares uncategorized allgemein
              home startseite lesezeit minuten read biographie biography more mehr artikel
              articles archiv name webmaster administrator verein e.v. gmbh ag inc ltd magazin
              magazine verlag zeitung newspaper press media tv radio blog login share about posted
              published updated unknown none null anonymous n/a foto fotos photo photos bild
              bilder grafik video
              """));

  /** Words of names that are written small. */
  static final Set<String> SMALL =
      Set.copyOf(
          words(
              """
              de da do dos das di del della dello van von v. der den ter ten zu zur zum vom al el
              bin ibn abu la le les du des y e af av i bint ben st las los 't d' o'
              """));

  private AuthorWords() {}

  private static List<String> words(String text) {
    return text.lines()
        .flatMap(line -> List.of(line.strip().split(" ", -1)).stream())
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace('_', ' '))
        .toList();
  }
}
