package broadsheet.enrichment;

import java.util.Map;
import java.util.Set;

/** What is known of the words of a language other than English: short lists of our own. */
record ForeignWords(Set<String> stops, Set<String> cues, Set<String> toWhom, Set<String> titles) {
  /** Words that join the parts of a name. */
  static final Set<String> PARTICLES =
      NameWords.words(
          "de del la las los du des le di della dello do da dos das van von der den ter al el bin");

  private static final ForeignWords NONE = new ForeignWords(Set.of(), Set.of(), Set.of(), Set.of());

  private static final Map<String, ForeignWords> BY_LANGUAGE =
      Map.of(
          "es", spanish(),
          "fr", french(),
          "de", german(),
          "it", italian(),
          "pt", portuguese(),
          "nl", dutch(),
          "ru", russian(),
          "uk", ukrainian(),
          "ar", arabic());

  ForeignWords {
    stops = Set.copyOf(stops);
    cues = Set.copyOf(cues);
    toWhom = Set.copyOf(toWhom);
    titles = Set.copyOf(titles);
  }

  static ForeignWords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  boolean isKnown() {
    return !stops.isEmpty();
  }

  private static ForeignWords of(String stops, String cues, String toWhom, String titles) {
    return new ForeignWords(
        NameWords.words(stops),
        NameWords.words(cues),
        NameWords.words(toWhom),
        NameWords.words(titles));
  }

  private static ForeignWords spanish() {
    return of(
        """
        el la los las un una unos unas de del y o u e ni que en a al por para con sin sobre entre
        desde hasta hacia tras ante bajo contra durante según como más menos muy ya no sí se su sus
        le les lo me nos te mi tu este esta estos estas ese esa esos esas aquel aquella esto eso es
        son fue fueron era eran ser ha han había hay está están estaba todo toda todos todas otro
        otra otros otras cada cuando donde quien quienes cual pero aunque si también porque dos
        tres cuatro cinco seis siete ocho nueve diez mil millones lunes martes miércoles jueves
        viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
        noviembre diciembre ayer hoy mañana año años día días semana mes meses horas personas parte
        nuevo nueva primer primera segundo gran después antes ahora así aún mientras solo unas
        """,
        """
        dijo dice dijeron declaró declara declararon afirmó afirma afirmaron aseguró asegura señaló
        señala explicó explica añadió añade agregó agrega indicó indica advirtió advierte anunció
        anuncia comentó comenta sostuvo sostiene insistió insiste reconoció negó lamentó subrayó
        manifestó expresó apuntó concluyó recordó respondió reiteró denunció preguntó escribió
        """,
        "a al ante en tras durante con para hacia desde",
        "don doña señor señora ministro ministra presidente presidenta alcalde alcaldesa gobernador gobernadora concejala concejal portavoz fiscal director directora entrenador mediador");
  }

  private static ForeignWords french() {
    return of(
        """
        le la les l un une des du de d et ou ni que qui quoi dont où en à au aux par pour avec sans
        sur sous entre dans depuis vers chez contre pendant selon comme plus moins très ne pas non
        se sa son ses leur leurs ce cet cette ces il elle ils elles on nous vous je tu me te lui y
        est sont était étaient être été a ont avait avaient avoir fait tout toute tous toutes autre
        autres chaque quand mais si aussi car deux trois quatre cinq six sept huit neuf dix cent
        mille millions lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
        avril mai juin juillet août septembre octobre novembre décembre hier demain année années an
        ans jour jours semaine mois heures personnes partie nouveau nouvelle premier première
        deuxième grand après avant maintenant ainsi encore même déjà alors c'est aujourd'hui
        """,
        """
        dit déclaré déclare affirmé affirme assuré assure expliqué explique ajouté ajoute indiqué
        indique souligné souligne précisé précise annoncé annonce estimé estime averti lancé confié
        regretté regrette rappelé rappelle répondu écrit dénoncé martelé insisté reconnu conclu
        raconte raconté commenté poursuit résume prévenu
        """,
        "à au aux devant dans lors après avec sur pour vers chez en",
        "m mme monsieur madame ministre président présidente maire docteur docteure médiatrice médiateur général préfet");
  }

  private static ForeignWords german() {
    return of(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber doch sondern dass daß
        wenn weil als wie wo wer was in im an am auf aus bei beim mit nach von vom vor zu zum zur
        über unter für gegen ohne um durch zwischen seit bis während wegen trotz ist sind war waren
        sein wird werden wurde wurden worden hat haben hatte hatten kann können konnte soll sollen
        sollte muss müssen will wollen er sie es wir ihr ich du man sich ihn ihm ihnen sein seine
        seinen seiner ihre ihren ihrer unser dieser diese dieses diesen diesem jener kein keine
        nicht auch nur noch schon sehr mehr weniger so dann da hier dort nun jetzt zwei drei vier
        fünf sechs sieben acht neun zehn hundert tausend millionen montag dienstag mittwoch
        donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
        oktober november dezember gestern heute morgen jahr jahre jahren tag tage tagen woche wochen
        monat monate monaten stunde stunden uhr menschen leute prozent teil ende zeit angaben mann
        frau viele alle andere anderen erste ersten zweite neue neuen damit dabei denn
        """,
        """
        sagte sagt sagten erklärte erklärt betonte betont meinte meint teilte berichtete ergänzte
        fügte kündigte warnte warnt forderte fordert schrieb schreibt kritisierte bestätigte
        räumte versicherte mahnte bekräftigte antwortete fragte äußerte hieß bedauerte
        """,
        "an zu zum zur gegenüber in im am bei beim nach mit vor auf dem der-zeitung",
        """
        minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin
        sprecher sprecherin chef chefin direktor direktorin herr frau professor professorin doktor
        außenminister außenministerin innenminister verteidigungsminister verkäuferin verkäufer vorstandschefin vorstandschef kämmerin kämmerer vorsitzender vorsitzende oppositionsführer oppositionsführerin allianz koalition gewerkschafter leiter
        leiterin trainer trainerin polizeichef regierungschef abgeordnete abgeordneter
        vermittler vermittlerin nachbar nachbarin gewerkschaftschef gewerkschaftschefin hafenmeister hafenmeisterin forscher forscherin
        """);
  }

  private static ForeignWords italian() {
    return of(
        """
        il lo la i gli le l un uno una di del dello della dei degli delle d e o né che chi cui in nel
        nello nella nei negli nelle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle su
        sul sulla sui sulle con per tra fra senza sotto sopra contro durante secondo come più meno
        molto non si sì se ma anche perché è sono era erano essere stato stata stati ha hanno aveva
        avevano avere questo questa questi queste quello quella quelli suo sua suoi sue loro ci ne
        noi voi io tu lui lei tutto tutta tutti tutte altro altra altri ogni quando dove già ancora
        due tre quattro cinque sei sette otto nove dieci cento mila milioni lunedì martedì mercoledì
        giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
        settembre ottobre novembre dicembre ieri oggi domani anno anni giorno giorni settimana mese
        mesi ore persone parte nuovo nuova primo prima dopo ora così
        """,
        """
        detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge
        sottolineato sottolinea annunciato annuncia assicurato avvertito scritto commentato commenta
        precisato ribadito osservato ricordato concluso risposto ammesso denunciato sostiene
        racconta raccontato insiste
        """,
        "a al alla ai alle in nel nella dopo durante con per su davanti",
        "signor signora dottor dottoressa ministro ministra presidente sindaco sindaca prefetto assessora assessore avvocato mediatrice mediatore consigliere esteri");
  }

  private static ForeignWords portuguese() {
    return of(
        """
        o a os as um uma uns umas de do da dos das e ou nem que quem em no na nos nas ao aos à às por
        pelo pela pelos pelas para com sem sobre entre desde até após ante sob contra durante
        segundo como mais menos muito já não sim se seu sua seus suas lhe lhes me nós te este esta
        estes estas esse essa esses essas aquele aquela isto isso é são foi foram era eram ser há
        tem têm tinha está estão estava todo toda todos todas outro outra outros cada quando onde
        mas embora também porque dois duas três quatro cinco seis sete oito nove dez cem mil milhões
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro
        fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje
        amanhã ano anos dia dias semana mês meses horas pessoas parte novo nova primeiro primeira
        depois antes agora assim ainda ele ela eles elas
        """,
        """
        disse diz disseram declarou declara afirmou afirma garantiu explicou explica acrescentou
        acrescenta sublinhou destacou anunciou anuncia alertou advertiu comentou comenta defendeu
        insistiu reconheceu negou lamentou frisou salientou concluiu lembrou respondeu reiterou
        denunciou escreveu ressaltou contou adiantou
        """,
        "ao aos à às em no na durante após com para perante",
        "senhor senhora ministro ministra presidente prefeito prefeita dr dra");
  }

  private static ForeignWords dutch() {
    return of(
        """
        de het een en of maar dat die dit deze wie wat waar hoe in op aan bij met naar van voor uit
        over onder tegen zonder om door tussen sinds tot tijdens volgens als dan toen nu al ook nog
        niet geen wel zeer meer minder zo er hier daar is zijn was waren wordt worden werd werden
        heeft hebben had hadden kan kunnen kon zal zullen zou zouden moet moeten wil willen hij zij
        ze het wij we jullie ik je men zich hem haar hen hun ons onze zijn mijn alle andere elke twee
        drie vier vijf zes zeven acht negen tien honderd duizend miljoen maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
        september oktober november december gisteren vandaag morgen jaar jaren dag dagen week weken
        maand maanden uur mensen deel nieuwe eerste tweede grote na omdat veel
        """,
        """
        zei zegt zeiden verklaarde verklaart vertelde vertelt stelde stelt benadrukte benadrukt
        waarschuwde waarschuwt meldde meldt liet schreef schrijft antwoordde reageerde reageert
        aldus vindt noemde kondigde erkende bevestigde voegde
        """,
        "aan tegen in op na tijdens met bij voor",
        """
        minister premier president burgemeester woordvoerder woordvoerster directeur voorzitter
        mevrouw meneer professor
        """);
  }

  private static ForeignWords russian() {
    return of(
        """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её
        мне было вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был
        была были него до вас они тут где есть надо для мы их чем сам чтоб чтобы без чего раз тоже
        себя под будет этот эта это эти этого того тот потому какой при два две три четыре пять шесть
        семь восемь девять десять сто тысяч тысячи миллионов после над больше через также который
        которая которые которых понедельник вторник среду среда четверг пятницу пятница субботу
        суббота воскресенье января февраля марта апреля мая июня июля августа сентября октября
        ноября декабря вчера сегодня завтра год года году лет день дня дней неделю недели месяц
        месяца час часа часов человек людей часть новый новая первый первая словам
        """,
        """
        сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила
        подчеркнул подчеркнула добавил добавила пояснил пояснила объяснил объяснила рассказал
        рассказала написал написала предупредил предупредила говорит утверждает считает признал
        признала ответил ответила напомнил напомнила заверил заверила
        """,
        "агентству в во на после с со журналистам корреспонденту при по через для",
        "господин госпожа министр президент мэр губернатор директор депутат тренер врач главный капитан председатель посредник");
  }

  private static ForeignWords ukrainian() {
    return of(
        """
        і й та в у не що він на я з із зі як а то все вона так його але ти до к же ви за б би по
        тільки її мені було ось від мене ще ні немає про йому тепер коли навіть якщо вже або бути був
        була були нього вас вони тут де є для ми їх чим сам щоб без чого раз теж також себе під буде
        цей ця це ці цього того той тому який яка які яких при два дві три чотири п'ять шість сім
        вісім дев'ять десять сто тисяч тисячі мільйонів після над більше через понеділок вівторок
        середу середа четвер п'ятницю п'ятниця суботу субота неділю неділя січня лютого березня
        квітня травня червня липня серпня вересня жовтня листопада грудня вчора сьогодні завтра рік
        року років день дня днів тиждень тижня місяць місяця година годин години людей людина
        частина новий нова перший перша словами
        """,
        """
        сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив
        зазначила підкреслив підкреслила додав додала пояснив пояснила розповів розповіла написав
        написала попередив попередила каже стверджує вважає визнав визнала відповів відповіла
        наголосив наголосила нагадав нагадала запевнив запевнила
        """,
        "агентству у в на після з із журналістам кореспонденту при по через для",
        "пан пані міністр президент мер директор депутат тренер начальник речник воротар прокурорка посередниця посередник");
  }

  private static ForeignWords arabic() {
    return of(
        """
        في من إلى على عن أن إن هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت يكون بعد قبل
        خلال بين مع عند حتى ثم أو و هو هي هم كما كل بعض غير أي لكن حيث منذ أكثر أقل يوم اليوم أمس
        غدا عام سنة أيام أسبوع شهر ساعة الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أحد مئة
        ألف مليون نحو أول ثاني جديد جديدة كبير أيضا وقد وكان إنه إنها لدى ضد حول تحت فوق أمام نحن
        """,
        "قال قالت وقال وقالت صرح صرحت وصرح أعلن أعلنت أكد أكدت وأكد وأكدت أضاف أضافت وأضاف وأضافت",
        "في إلى خلال بعد قبل لوكالة للصحفيين عن على إن أن",
        "الرئيس الرئيسة الوزير الوزيرة السيد السيدة الدكتور الدكتورة المتحدث المتحدثة رئيس رئيسة");
  }
}
