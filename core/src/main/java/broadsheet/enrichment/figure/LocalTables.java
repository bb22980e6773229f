package broadsheet.enrichment.figure;

import java.util.Map;

/**
 * The words around numbers in the languages beside English, of our own collecting.
 *
 * <p>A line a kind: its name, then words divided by spaces; the words of a phrase are joined by
 * underscores, and a word's value stands behind its equals sign.
 */
final class LocalTables {
  private static final String SPANISH =
      """
      numbers dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 quinientos=500 quinientas=500
      joiners y
      scales mil=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12
      of de
      killed_noun muertos muertas fallecidos fallecidas víctimas_mortales cadáveres
      injured_noun heridos heridas lesionados lesionadas
      missing_noun desaparecidos desaparecidas
      killed murieron muere mueren murió fallecieron falleció muertas muertos fallecidas fallecidos mató mataron matado matar asesinó asesinaron asesinadas asesinados perdieron_la_vida ahogaron
      injured heridas heridos hirió hirieron lesionadas lesionados
      missing desaparecieron desaparecidas desaparecidos
      ago hace
      about unos unas cerca_de alrededor_de aproximadamente casi en_torno_a
      more más_de más_que superan_los superan supera_los supera
      less menos_de
      least al_menos como_mínimo por_lo_menos
      most hasta como_máximo
      between entre de desde
      to y a e - –
      early otros otras nuevos nuevas grandes primeros primeras últimos últimas buenos jóvenes posibles presuntos presuntas supuestos
      stop más menos que van han están eran fueron tienen deben pueden hay había de del en a al y o por para con sin el la los las se su sus es son fue no lo como mil años año meses mes semanas semana días día horas hora minutos minuto segundos veces vez cuartas cuartos tercios quintos siglo goleada contra frente ante tras desde hasta entre pero porque cuando donde graves enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
      named minuto artículo número capítulo página ruta carretera kilómetro puesto nivel grupo calle avenida avda línea sala temporada fase jornada
      money euro=EUR euros=EUR dólar=USD dólares=USD libra=GBP libras=GBP peso=peso pesos=peso yenes=JPY yuanes=CNY reales=BRL soles=PEN bolívares=VES francos_suizos=CHF
      """;
  private static final String FRENCH =
      """
      numbers deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent=100 cents=100
      joiners - et
      scales mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9
      of de d'
      killed_noun morts mortes tués tuées décès
      injured_noun blessés blessées
      missing_noun disparus disparues
      killed morts mortes tués tuées tué tuée tuant mourir décédés décédées assassinés ont_péri péri perdu_la_vie
      injured blessés blessées blessé blessant
      missing disparu disparues disparus
      ago il_y_a
      about environ près_de quelque quelques autour_de presque
      more plus_de
      less moins_de
      least au_moins
      most jusqu'à au_plus
      between entre de
      to et à - –
      early autres nouveaux nouvelles grands grandes premiers premières derniers dernières petits petites jeunes bons beaux vieux
      stop plus moins de vont avaient étaient seront doivent peuvent du des en à au aux et ou par pour avec sans le la les l' se son sa ses est sont a ont fait contre ans an mois semaine semaines jours jour heures heure minutes minute secondes fois tiers quarts siècle points_de graves janvier février mars avril mai juin juillet août septembre octobre novembre décembre d' depuis lors sur dans avant après dont qui que mais puis
      named minute article numéro chapitre page route autoroute ligne niveau groupe rue avenue salle saison phase journée
      money euro=EUR euros=EUR dollar=USD dollars=USD livres=GBP francs_suisses=CHF francs=franc dirhams=dirham dinars=dinar yens=JPY yuans=CNY roubles=RUB
      """;
  private static final String GERMAN =
      """
      numbers zwei=2 zweier=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 einhundert=100 zweihundert=200 dreihundert=300 vierhundert=400 fünfhundert=500
      joiners
      scales tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12
      of an
      killed_noun tote toten todesopfer todesopfern
      injured_noun verletzte verletzten schwerverletzte leichtverletzte
      missing_noun vermisste vermissten
      killed getötet gestorben starben sterben tot tötete töteten ums_leben ermordet umgekommen erschossen ertrunken
      injured verletzt verletzten verletzte verwundet
      missing vermisst
      ago vor
      about rund etwa ungefähr circa ca knapp fast gut
      more mehr_als über
      less weniger_als unter
      least mindestens wenigstens
      most bis_zu höchstens
      between zwischen von
      to und bis - –
      early
      stop jahre jahren jahr monate monaten monat woche wochen tage tagen tag stunden stunde minuten minute sekunden uhr mal drittel viertel januar februar märz april mai juni juli august september oktober november dezember
      named minute artikel nummer kapitel seite route autobahn linie gruppe stufe platz saison spieltag
      money euro=EUR cent=cent dollar=USD us-dollar=USD franken=CHF pfund=GBP yen=JPY yuan=CNY rubel=RUB kronen=krone zloty=PLN
      """;
  private static final String ITALIAN =
      """
      numbers due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 duecento=200 trecento=300 quattrocento=400 cinquecento=500
      joiners
      scales mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 mln=1e6 mld=1e9
      of di
      killed_noun morti morte vittime deceduti
      injured_noun feriti ferite
      missing_noun dispersi disperse
      killed morti morte uccise uccisi ucciso uccidendo uccide decedute deceduti morirono hanno_perso_la_vita
      injured ferite feriti ferito ferì ferendo
      missing disperse dispersi
      ago fa
      about circa quasi oltre_circa intorno_a
      more più_di oltre superano_i superano supera_i
      less meno_di
      least almeno
      most fino_a
      between tra fra da
      to e a - –
      early altri altre nuovi nuove grandi primi prime ultimi ultime giovani presunti
      stop più meno di hanno sono erano vanno devono possono del della dei delle in nel nella e o per con senza il lo la i gli le si è sono a al da dal anni anno mesi mese settimane settimana giorni giorno ore ora minuti minuto secondi volte terzi quarti quinti secolo contro su che ma gravi gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      named minuto articolo numero capitolo pagina strada linea livello gruppo via stagione fase giornata
      money euro=EUR dollari=USD dollaro=USD sterline=GBP franchi_svizzeri=CHF franchi=franc yen=JPY yuan=CNY rubli=RUB
      """;
  private static final String PORTUGUESE =
      """
      numbers dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500
      joiners e
      scales mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 bilião=1e12 biliões=1e12
      of de
      killed_noun mortos mortas óbitos vítimas_mortais
      injured_noun feridos feridas
      missing_noun desaparecidos desaparecidas
      killed morreram morreu mortas mortos matou mataram matando faleceram assassinadas assassinados perderam_a_vida
      injured feridas feridos feriu feriram ferindo
      missing desapareceram desaparecidas desaparecidos
      ago há
      about cerca_de aproximadamente quase uns umas
      more mais_de
      less menos_de
      least pelo_menos ao_menos no_mínimo
      most até no_máximo
      between entre de
      to e a - –
      early outros outras novos novas grandes primeiros primeiras últimos últimas jovens
      stop mais menos de vão têm estão eram foram devem podem do da dos das em no na nos nas e ou por para com sem o a os as se seu sua é são foi não que anos ano meses mês semanas semana dias dia horas hora minutos minuto segundos vezes terços quartos quintos século contra desde até mas ao graves janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      named minuto artigo número capítulo página rua linha nível grupo estrada temporada fase jornada rodada
      money euro=EUR euros=EUR dólar=USD dólares=USD libras=GBP reais=BRL real=BRL francos_suíços=CHF meticais=MZN kwanzas=AOA ienes=JPY
      """;
  private static final String DUTCH =
      """
      numbers twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 tweehonderd=200 driehonderd=300 vijfhonderd=500
      joiners
      scales duizend=1e3 miljoen=1e6 miljard=1e9 biljoen=1e12
      of van
      killed_noun doden dodelijke_slachtoffers
      injured_noun gewonden zwaargewonden
      missing_noun vermisten
      killed gedood doodde doodden omgekomen overleden overleed stierven dood vermoord om_het_leven doodgeschoten verdronken
      injured gewond verwond verwondde verwondden
      missing vermist
      ago geleden
      about ongeveer zo'n circa bijna rond rond_de krap
      more meer_dan ruim boven
      less minder_dan onder
      least minstens ten_minste zeker
      most tot hooguit
      between tussen van
      to en tot - –
      early extra andere nieuwe grote kleine jonge eerste laatste gouden zilveren houten vermoedelijke
      stop jaar jaren hebben worden werden gaan moeten kunnen zullen willen maand maanden week weken dag dagen uur uren minuut minuten seconden keer maal van in op de het een en of om te tot met bij voor tegen na uit naar aan over door dan die dat is zijn was waren werd niet stemden derde kwart januari februari maart april mei juni juli augustus september oktober november december geleden per als maar
      named minuut artikel nummer hoofdstuk pagina lijn groep niveau plaats seizoen speelronde snelweg
      money euro=EUR dollar=USD pond=GBP frank=franc kronen=krone yen=JPY yuan=CNY roebel=RUB
      """;
  private static final String UKRAINIAN =
      """
      numbers два=2 дві=2 двох=2 двом=2 двома=2 двоє=2 три=3 трьох=3 троє=3 трьома=3 чотири=4 чотирьох=4 четверо=4 п'ять=5 п'яти=5 п'ятьох=5 п'ятеро=5 шість=6 шести=6 шестеро=6 сім=7 семи=7 семеро=7 вісім=8 восьми=8 восьмеро=8 дев'ять=9 дев'яти=9 десять=10 десяти=10 десятеро=10 одинадцять=11 дванадцять=12 дванадцяти=12 тринадцять=13 чотирнадцять=14 п'ятнадцять=15 шістнадцять=16 сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 двадцяти=20 тридцять=30 тридцяти=30 сорок=40 п'ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев'яносто=90 сто=100 двісті=200 триста=300 чотириста=400 п'ятсот=500
      joiners
      scales тисяча=1e3 тисячі=1e3 тисяч=1e3 тис=1e3 мільйон=1e6 мільйони=1e6 мільйона=1e6 мільйонів=1e6 млн=1e6 мільярд=1e9 мільярди=1e9 мільярда=1e9 мільярдів=1e9 млрд=1e9 трлн=1e12
      of
      killed_noun загиблих загиблі загиблими вбитих убитих
      injured_noun поранених поранені постраждалих постраждалі травмованих
      missing_noun зниклих
      killed загинули загинуло загинув загинула вбито убито вбили вбив убив померли померло
      injured поранено поранили поранені поранень поранення постраждали постраждало травмовано травмовані дістали_поранення
      missing зникли зникло
      ago тому
      about близько приблизно майже до_близько
      more понад більше_ніж більш_як більше
      less менше_ніж менше
      least щонайменше принаймні не_менше
      most до щонайбільше
      between від з між
      to до і та й - –
      early
      plain військових підозрюваних полонених хворих військовослужбовців обвинувачених робочих потерпілих загиблих поранених постраждалих
      stop років року рік роки місяців місяці тижнів тижні тиждень днів дні день годин години годину хвилин хвилини секунд разів рази раз у в на з із і та й до за від по для що як не проти після через або чи січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня му й го ї третини чверті
      named хвилині статті номер № сторінці розділ траса маршрут лінія група рівень сезон тур вулиця
      money євро=EUR долар=USD долари=USD долара=USD доларів=USD гривня=UAH гривні=UAH гривень=UAH грн=UAH рублів=RUB злотих=PLN фунтів=GBP
      """;
  private static final String RUSSIAN =
      """
      numbers два=2 две=2 двух=2 двум=2 двумя=2 двое=2 три=3 трех=3 трёх=3 трое=3 тремя=3 четыре=4 четырех=4 четырёх=4 четверо=4 пять=5 пяти=5 пятеро=5 шесть=6 шести=6 шестеро=6 семь=7 семи=7 семеро=7 восемь=8 восьми=8 восьмеро=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 одиннадцати=11 двенадцать=12 двенадцати=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 триста=300 четыреста=400 пятьсот=500
      joiners
      scales тысяча=1e3 тысячи=1e3 тысяч=1e3 тыс=1e3 миллион=1e6 миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 млрд=1e9 триллион=1e12 триллиона=1e12 трлн=1e12
      of
      killed_noun погибших погибшие погибшими убитых
      injured_noun раненых раненые пострадавших пострадавшие
      missing_noun пропавших
      killed погибли погибло погиб погибла убиты убито убил убили умерли умерло скончались
      injured ранены ранено ранил ранили ранения пострадали пострадало травмированы
      missing пропали пропало
      ago назад
      about около примерно почти порядка
      more более свыше больше
      less менее меньше
      least минимум как_минимум не_менее по_меньшей_мере
      most до максимум
      between от с между
      to до и - –
      early
      plain военных подозреваемых пленных больных военнослужащих обвиняемых рабочих потерпевших погибших раненых пострадавших пропавших
      stop лет года год году годов месяцев месяца месяц недель недели неделю дней дня день часов часа час минут минуты минуту секунд раз раза в на с со и а до за от по для что как не против после через или января февраля марта апреля мая июня июля августа сентября октября ноября декабря й го е м трети четверти из у о к
      named минуте статье статьи номер № странице глава трасса маршрут линия группа уровень сезон тур улица
      money евро=EUR доллар=USD доллара=USD долларов=USD рубль=RUB рубля=RUB рублей=RUB руб=RUB гривен=UAH тенге=KZT фунтов=GBP юаней=CNY злотых=PLN
      """;
  private static final String ARABIC =
      """
      numbers ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 ثمان=8 تسعة=9 تسع=9 عشرة=10 عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100 مئتي=200 مئتان=200
      joiners
      scales ألف=1e3 ألفا=1e3 آلاف=1e3 مليون=1e6 ملايين=1e6 مليونا=1e6 مليار=1e9 مليارات=1e9 مليارا=1e9
      of من
      killed_noun قتلى قتيلا قتيل وفيات
      injured_noun جرحى جريحا جريح مصابين مصابا إصابة
      missing_noun مفقودين مفقودا
      killed قتل قتلت مقتل وقتل مصرع لقي وفاة توفي أودى بحياة ومقتل قتلوا
      injured أصيب وأصيب إصابة وإصابة جرح وجرح أصيبوا أصاب
      missing فقد وفقد فقدان
      ago قبل
      about نحو بنحو حوالي قرابة زهاء تقريبا
      more أكثر_من فوق
      less أقل_من دون
      least على_الأقل ما_لا_يقل_عن لا_يقل_عن
      most حتى
      between بين من
      to و إلى - –
      early
      stop عام عاما أعوام سنة سنوات شهر شهرا أشهر أسبوع أسابيع يوم يوما أيام ساعة ساعات دقيقة دقائق ثانية مرات مرة من في على إلى عن مع أن و أو بعد قبل منذ حتى ضد مقابل يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر آذار نيسان أيار حزيران تموز آب أيلول شباط آخرون آخرين أخرى
      named الدقيقة رقم المادة صفحة المجموعة الجولة المرتبة
      money يورو=EUR دولار=USD دولارا=USD درهم=dirham درهما=dirham ريال=riyal ريالا=riyal دينار=dinar دينارا=dinar جنيه=pound جنيها=pound ليرة=lira روبل=RUB
      """;

  /** By ISO 639-1 code. */
  static final Map<String, String> ALL =
      Map.of(
          "es", SPANISH,
          "fr", FRENCH,
          "de", GERMAN,
          "it", ITALIAN,
          "pt", PORTUGUESE,
          "nl", DUTCH,
          "uk", UKRAINIAN,
          "ru", RUSSIAN,
          "ar", ARABIC);

  private LocalTables() {}
}
