package broadsheet.enrichment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is done by saying in other languages: words of saying that tell the deed, the words that
 * lead to what is said ("que"), and words for sources without a name. Our own collecting.
 */
final class ForeignActs {
  private static final Map<String, Map<String, StatementAct>> ACTS = new HashMap<>();
  private static final Map<String, Set<String>> THAT = new HashMap<>();
  private static final Map<String, Set<String>> SOURCES = new HashMap<>();

  static {
    language("es", "que", "fuente fuentes");
    act("es", StatementAct.STATEMENT, "relató contó admitió confirmó opinó detalló");
    act("es", StatementAct.DENIAL, "negó desmintió");
    act("es", StatementAct.ACCUSATION, "acusó denunció");
    act("es", StatementAct.DEMAND, "exigió pidió reclamó pide exige");
    act("es", StatementAct.FORECAST, "pronosticó vaticinó auguró");
    act("es", StatementAct.ANNOUNCEMENT, "anunció anuncia");
    language("fr", "que qu'il qu'elle", "source sources");
    act("fr", StatementAct.STATEMENT, "admis lâché témoigné s'alarme soutient relevé");
    act("fr", StatementAct.DENIAL, "nie nié démenti dément");
    act("fr", StatementAct.ACCUSATION, "accusé dénoncé");
    act("fr", StatementAct.DEMAND, "exigé exige réclamé réclame demandé");
    act("fr", StatementAct.FORECAST, "prédit prévu estimé");
    act("fr", StatementAct.ANNOUNCEMENT, "annoncé annonce");
    language("de", "dass", "quelle quellen kreisen insider");
    act("de", StatementAct.STATEMENT, "erzählte");
    act("de", StatementAct.DENIAL, "bestritt dementierte bestreitet");
    act("de", StatementAct.ACCUSATION, "beschuldigte");
    act("de", StatementAct.DEMAND, "forderte fordert verlangte verlangt");
    act("de", StatementAct.FORECAST, "prognostizierte warnte");
    act("de", StatementAct.ANNOUNCEMENT, "kündigte");
    language("it", "che", "fonte fonti");
    act("it", StatementAct.STATEMENT, "riferito confermato ammesso");
    act("it", StatementAct.DENIAL, "negato smentito nega smentisce");
    act("it", StatementAct.ACCUSATION, "accusato");
    act("it", StatementAct.DEMAND, "chiesto chiede preteso attaccato");
    act("it", StatementAct.FORECAST, "previsto pronosticato");
    act("it", StatementAct.ANNOUNCEMENT, "annunciato annuncia");
    language("pt", "que", "fonte fontes");
    act("pt", StatementAct.STATEMENT, "adiantou garantiu confirmou admitiu relatou");
    act("pt", StatementAct.DENIAL, "negou desmentiu");
    act("pt", StatementAct.ACCUSATION, "acusou");
    act("pt", StatementAct.DEMAND, "exigiu pediu reivindicou");
    act("pt", StatementAct.FORECAST, "previu alertou");
    act("pt", StatementAct.ANNOUNCEMENT, "anunciou");
    language("nl", "dat", "bron bronnen ingewijden");
    act("nl", StatementAct.STATEMENT, "vindt bevestigde verklaarde benadrukte");
    act("nl", StatementAct.DENIAL, "ontkende ontkent");
    act("nl", StatementAct.ACCUSATION, "beschuldigde");
    act("nl", StatementAct.DEMAND, "eiste eist riep");
    act("nl", StatementAct.FORECAST, "voorspelde voorspelt");
    act("nl", StatementAct.ANNOUNCEMENT, "kondigde");
    language("uk", "що", "джерело джерела");
    act("uk", StatementAct.DENIAL, "заперечив заперечила спростував спростувала");
    act("uk", StatementAct.ACCUSATION, "звинуватив звинуватила");
    act("uk", StatementAct.DEMAND, "вимагав вимагала закликав закликала");
    act("uk", StatementAct.FORECAST, "спрогнозував спрогнозувала");
    act("uk", StatementAct.ANNOUNCEMENT, "оголосив оголосила");
    language("ru", "что", "источник источники");
    act("ru", StatementAct.STATEMENT, "пообещал пообещала");
    act("ru", StatementAct.DENIAL, "отрицает отрицал отрицала опроверг опровергла");
    act("ru", StatementAct.ACCUSATION, "обвинил обвинила");
    act("ru", StatementAct.DEMAND, "потребовал потребовала призвал призвала");
    act("ru", StatementAct.FORECAST, "спрогнозировал спрогнозировала");
    act("ru", StatementAct.ANNOUNCEMENT, "объявил объявила");
    language("ar", "أن إن بأن", "مصدر مصادر");
    act("ar", StatementAct.DENIAL, "نفى نفت ونفى ونفت");
    act("ar", StatementAct.ACCUSATION, "اتهم اتهمت واتهم واتهمت");
    act("ar", StatementAct.DEMAND, "طالب طالبت وطالب وطالبت");
    act("ar", StatementAct.FORECAST, "توقع توقعت وتوقع وتوقعت");
    act("ar", StatementAct.ANNOUNCEMENT, "أعلن أعلنت وأعلن وأعلنت");
  }

  private ForeignActs() {}

  private static void language(String language, String that, String sources) {
    ACTS.put(language, new HashMap<>());
    THAT.put(language, NameWords.words(that));
    SOURCES.put(language, NameWords.words(sources));
  }

  private static void act(String language, StatementAct act, String words) {
    for (var word : NameWords.words(words)) {
      ACTS.getOrDefault(language, Map.of()).put(word, act);
    }
  }

  /** Whether a word tells of saying, beside those of {@link ForeignWords}. */
  static boolean isCue(String word, String language) {
    return ACTS.getOrDefault(language, Map.of()).containsKey(word);
  }

  static StatementAct of(String word, String language) {
    return ACTS.getOrDefault(language, Map.of()).getOrDefault(word, StatementAct.STATEMENT);
  }

  static boolean isThat(String word, String language) {
    return THAT.getOrDefault(language, Set.of()).contains(word);
  }

  static boolean isSource(String word, String language) {
    return SOURCES.getOrDefault(language, Set.of()).contains(word);
  }
}
