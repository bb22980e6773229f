package broadsheet.enrichment.date;

import java.util.Map;

/**
 * The words of the calendar in the languages beside English.
 *
 * <p>A line a kind: its name, then entries divided by spaces, forms of one entry by strokes, the
 * words of a form by underscores. Months run from January, weekdays from Monday, numbers from one.
 */
final class TongueTables {
  private static final String SPANISH =
      """
      months enero/ene febrero/feb marzo abril/abr mayo junio/jun julio/jul agosto/ago\
       septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic
      weekdays lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo
      yesterday ayer
      today hoy
      tomorrow mañana
      last pasado/pasada/último/última/anterior
      this este/esta/presente
      next próximo/próxima/siguiente/viene/entrante
      hours hora/horas
      minutes minuto/minutos
      days día/días
      weeks semana/semanas
      months_long mes/meses
      years año/años
      numbers un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
      link de/del
      ago_before hace
      ahead dentro_de
      ahead_sure dentro_de
      year_before en/de/desde/hasta/del/año/entre/para
      month_before en/de/desde/hasta/del/durante/entre/para
      long_before durante/desde/durará/durarán/duró/condenó_a/condenado_a/pedido
      clock_before a_las/a_la/las
      range desde/del/entre
      to al/a/hasta/y/-
      tomorrow_not la/esta/por_la
      future será/serán/va/van/prevé/prevista/previsto/prevén/debe/deben
      future_end rá/rán
      past dijo/fue/fueron/hubo/era/estaba/había/ha/han/murieron/hizo/tuvo
      past_end ó/aron/ieron
      """;
  private static final String FRENCH =
      """
      months janvier/janv février/fév/févr mars avril/avr mai juin juillet/juil août septembre/sept\
       octobre/oct novembre/nov décembre/déc
      weekdays lundi mardi mercredi jeudi vendredi samedi dimanche
      yesterday hier
      today aujourd_'_hui
      tomorrow demain
      last dernier/dernière/passé/passée/précédent/précédente
      this ce/cette/cet
      next prochain/prochaine
      hours heure/heures
      minutes minute/minutes
      days jour/jours
      weeks semaine/semaines
      months_long mois
      years an/ans/année/années
      numbers un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
      link de/d_'
      ago_before il_y_a
      ahead dans/d_'_ici
      ahead_sure dans/d_'_ici
      year_before en/de/depuis/année/jusqu_'_en/dès/entre
      month_before en/de/depuis/d_'/fin/début/mi/jusqu_'_en/jusqu_'_à/dès/entre
      long_before pendant/depuis/durant
      clock_before à/vers/dès
      range du/de/entre/depuis
      to au/à/et/jusqu_'_au/-
      future sera/seront/va/vont/prévu/prévue/prévus/doit/doivent/devrait/devraient/aura/auront/prévoit/prévoient/avant/attend/attendent
      future_end ront/era/ira/dra/rait/raient
      past a/ont/était/étaient/avait/avaient/fut/furent/est
      past_end èrent
      """;
  private static final String GERMAN =
      """
      months januar/jan/jänner februar/feb/feber märz april mai juni/jun juli/jul august/aug\
       september/sept/sep oktober/okt november/nov dezember/dez
      weekdays montag/montagabend/montagmorgen/montagnacht dienstag/dienstagabend/dienstagmorgen/dienstagnacht\
       mittwoch/mittwochabend/mittwochmorgen/mittwochnacht donnerstag/donnerstagabend/donnerstagmorgen/donnerstagnacht\
       freitag/freitagabend/freitagmorgen/freitagnacht samstag/sonnabend/samstagabend/samstagmorgen/samstagnacht\
       sonntag/sonntagabend/sonntagmorgen/sonntagnacht
      yesterday gestern
      before_yesterday vorgestern
      today heute
      after_tomorrow übermorgen
      tomorrow morgen
      tomorrow_not am/jeden/guten
      last letzte/letzten/letzter/letztes/vergangene/vergangenen/vergangener/vergangenes/vorige/vorigen
      this diese/diesen/dieser/dieses/diesem
      next nächste/nächsten/nächster/nächstes/kommende/kommenden/kommender/kommendes
      hours stunde/stunden
      minutes minute/minuten
      days tag/tage/tagen
      weeks woche/wochen
      months_long monat/monate/monaten/monats
      years jahr/jahre/jahren/jahres
      numbers ein/eine/einem/einer/einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
      link .
      ago_before vor
      ahead in/binnen/innerhalb_von
      year_before jahr/jahre/seit/von/bis/im_jahr/ende/anfang/mitte/jahres/jahren/zwischen/für
      month_before im/seit/bis/ende/anfang/mitte/vom/und/zwischen/monat
      long_before seit/für/während/über
      clock_before um/gegen/ab
      clock_behind uhr
      range vom/von/zwischen
      to bis/bis_zum/und/-
      future wird/werden/soll/sollen/will/wollen/geplant/bis/muss/müssen/erwartet/erwarten/rechnet/rechnen
      past hat/haben/war/waren/wurde/wurden/sagte/sagten/hatte/hatten/ist/kam/kamen/teilte/starben/begann
      """;
  private static final String ITALIAN =
      """
      months gennaio/gen febbraio/feb marzo aprile/apr maggio giugno/giu luglio/lug agosto/ago\
       settembre/sett/set ottobre/ott novembre/nov dicembre/dic
      weekdays lunedì martedì mercoledì giovedì venerdì sabato domenica
      yesterday ieri
      before_yesterday altro_ieri
      today oggi
      tomorrow domani
      after_tomorrow dopodomani
      last scorso/scorsa/passato/passata
      this questo/questa
      next prossimo/prossima
      hours ora/ore
      minutes minuto/minuti
      days giorno/giorni
      weeks settimana/settimane
      months_long mese/mesi
      years anno/anni
      numbers un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti
      link di/del
      ago_behind fa
      ahead tra/fra/entro
      year_before nel/del/dal/al/anno/di/tra/il/fino_al
      month_before a/in/di/da/dal/fine/inizio/metà/tra/entro
      long_before per/da/durante
      clock_before alle/all_'/dalle
      range dal/tra/da
      to al/e/a/fino_al/-
      future sarà/saranno/previsto/prevista/deve/devono/prevede/prevedono/comincia/cominciano/attende
      future_end rà/ranno
      past ha/hanno/è/era/erano/aveva/fu/furono/sono/detto/stato/stata
      past_end arono/irono
      """;
  private static final String PORTUGUESE =
      """
      months janeiro/jan fevereiro/fev março abril/abr maio junho/jun julho/jul agosto/ago\
       setembro/set outubro/out novembro/nov dezembro/dez
      weekdays segunda_-_feira terça_-_feira quarta_-_feira quinta_-_feira sexta_-_feira sábado domingo
      yesterday ontem
      before_yesterday anteontem
      today hoje
      tomorrow amanhã
      last passado/passada/último/última/anterior
      this este/esta/neste/nesta/deste/desta
      next próximo/próxima/que_vem
      hours hora/horas
      minutes minuto/minutos
      days dia/dias
      weeks semana/semanas
      months_long mês/meses
      years ano/anos
      numbers um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte
      link de/do
      ago_before há
      ago_behind atrás
      ahead dentro_de/daqui_a
      year_before em/de/desde/até/ano/entre/do/para
      month_before em/de/desde/até/do/entre/para
      long_before durante/desde/por/durarão/durará/durou
      clock_before às/pelas/à
      range de/entre/desde
      to a/e/até/ao/-
      future será/serão/vai/vão/previsto/prevista/deve/devem/arranca/arrancam/começa/começam/inaugura/espera/esperam/prevê/preveem
      future_end rá/rão
      past disse/foi/foram/houve/era/estava/tinha/morreram/fez
      past_end ou/aram/eram/iram
      """;
  private static final String DUTCH =
      """
      months januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug\
       september/sept/sep oktober/okt november/nov december/dec
      weekdays maandag/maandagavond/maandagochtend/maandagnacht dinsdag/dinsdagavond/dinsdagochtend/dinsdagnacht\
       woensdag/woensdagavond/woensdagochtend/woensdagnacht donderdag/donderdagavond/donderdagochtend/donderdagnacht\
       vrijdag/vrijdagavond/vrijdagochtend/vrijdagnacht zaterdag/zaterdagavond/zaterdagochtend/zaterdagnacht\
       zondag/zondagavond/zondagochtend/zondagnacht
      yesterday gisteren/gisteravond/gisterochtend
      before_yesterday eergisteren
      today vandaag/vanmorgen/vanochtend/vanavond/vanmiddag
      tomorrow morgen/morgenavond/morgenochtend
      after_tomorrow overmorgen
      last vorige/afgelopen/verleden/vorig
      this deze/dit
      next volgende/komende/volgend/komend
      hours uur/uren
      minutes minuut/minuten
      days dag/dagen
      weeks week/weken
      months_long maand/maanden
      years jaar/jaren
      numbers een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig
      link van
      ago_behind geleden
      ahead over/binnen
      year_before in/sinds/van/tot/jaar/tussen/eind/begin/uit
      month_before in/sinds/van/tot/eind/begin/half/medio/tussen
      long_before gedurende/sinds/al/tot
      clock_before om/rond/vanaf
      clock_behind uur
      range van/tussen
      to tot/tot_en_met/en/-
      future zal/zullen/gaat/gaan/gepland/moet/moeten/wil/willen/wordt/worden/beginnen/begint/trekt/verwacht/verwachten
      past heeft/hebben/was/waren/werd/werden/zei/zeiden/had/hadden/kwam/kwamen/is/vielen/begon
      """;
  private static final String UKRAINIAN =
      """
      months січня/січень/січні лютого/лютий/лютому березня/березень/березні квітня/квітень/квітні\
       травня/травень/травні червня/червень/червні липня/липень/липні серпня/серпень/серпні\
       вересня/вересень/вересні жовтня/жовтень/жовтні листопада/листопад/листопаді\
       грудня/грудень/грудні
      weekdays понеділок/понеділка вівторок/вівторка середу/середи четвер/четверга п_'_ятницю/п_'_ятниці\
       суботу/суботи неділю/неділі
      weekday_before у/в/до/з/на/після/від/минулу/минулого/наступного/наступну/цієї/цю/наступної/минулої/цієї
      yesterday вчора/учора
      before_yesterday позавчора
      today сьогодні
      tomorrow завтра
      after_tomorrow післязавтра
      last минулого/минулої/минулий/минулу/минулому/торішнього
      this цього/цієї/цей/цю/цьому
      next наступного/наступної/наступний/наступну/наступному
      hours година/години/годин/годину
      minutes хвилина/хвилини/хвилин/хвилину
      days день/дні/днів/дня
      weeks тиждень/тижня/тижні/тижнів/тижню
      months_long місяць/місяця/місяці/місяців
      years рік/року/роки/років/році
      numbers один/одна/одну два/дві/двох три/трьох чотири п_'_ять шість сім вісім дев_'_ять десять одинадцять\
       дванадцять
      ago_behind тому
      ahead через/за
      year_before у/в/з/до/від/року/рік
      year_behind року/році/рік/р
      month_before у/в/до/з/від/наприкінці/кінці/початку/середині
      long_before протягом/впродовж/упродовж/понад
      clock_before о/об/близько
      range з/від/між
      to до/по/та/і/-
      future буде/будуть/відбудеться/відбудуться/планується/планують/планує/має/мають/заплановано/пройде/пройдуть/з_'_являться/прогнозують/прогнозує/очікують/очікується
      past був/була/було/були/заявив/повідомив/сказав/загинули/загинув/сталося/стався
      past_end ав/ив/ала/ила/али/или/алося/илося/вся/лася/лися/ло
      """;
  private static final String RUSSIAN =
      """
      months января/январь/январе февраля/февраль/феврале марта/март/марте апреля/апрель/апреле\
       мая/май/мае июня/июнь/июне июля/июль/июле августа/август/августе сентября/сентябрь/сентябре\
       октября/октябрь/октябре ноября/ноябрь/ноябре декабря/декабрь/декабре
      weekdays понедельник/понедельника вторник/вторника среду четверг/четверга пятницу/пятницы субботу воскресенье
      weekday_before в/во/до/с/на/после/от/прошлый/прошлую/прошлое/следующий/следующую/следующее/минувший/минувшую/эту/этот/к
      yesterday вчера
      before_yesterday позавчера
      today сегодня
      tomorrow завтра
      after_tomorrow послезавтра
      last прошлый/прошлую/прошлое/прошлого/прошлой/прошлом/минувший/минувшую/минувшей
      this этот/эту/это/этого/этой/этом
      next следующий/следующую/следующее/следующего/следующей/следующем/будущем/будущего
      hours час/часа/часов
      minutes минута/минуты/минут/минуту
      days день/дня/дней
      weeks неделя/недели/недель/неделю/неделе
      months_long месяц/месяца/месяцев/месяце
      years год/года/лет/году
      numbers один/одна/одну два/две/двух три/трех/трёх четыре пять шесть семь восемь девять десять одиннадцать двенадцать
      ago_behind назад
      ahead через
      year_before в/с/до/от/год/года
      year_behind года/году/год/г
      month_before в/до/с/от/конце/начале/середине
      long_before течение/более/свыше/продлится
      clock_before в/около
      range с/от/между
      to до/по/и/-
      future будет/будут/состоится/состоятся/пройдет/пройдёт/пройдут/планируется/планируют/планирует/намерен/намерены/должен/должны/предстоит/начнется/начнётся/начнутся/продлится/прибудут/выйдет/откроются/ожидается/прогнозируют/вступит
      past был/была/было/были/погибли/погиб/произошел/произошёл
      past_end ал/ил/ел/ала/ила/ела/али/или/ели/лся/лась/лись/лось/ло
      """;
  private static final String ARABIC =
      """
      months يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار/اذار أبريل/ابريل/إبريل/نيسان/أفريل\
       مايو/أيار/ايار يونيو/يونيه/حزيران/جوان يوليو/يوليه/تموز/جويلية أغسطس/اغسطس/آب/أوت\
       سبتمبر/أيلول/ايلول أكتوبر/اكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول
      weekdays يوم_الاثنين/يوم_الإثنين/مساء_الاثنين/مساء_الإثنين/صباح_الاثنين/صباح_الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت يوم_الأحد/مساء_الأحد/صباح_الأحد/يوم_الاحد
      yesterday أمس/امس
      today اليوم
      today_not هذا
      tomorrow غدا/غداً
      last الماضي/الماضية/المنصرم/المنصرمة/الفائت
      this هذا/هذه/الجاري/الحالي
      next المقبل/المقبلة/القادم/القادمة
      hours ساعة/ساعات
      minutes دقيقة/دقائق
      days يوم/أيام/يوما/يوماً
      weeks أسبوع/أسابيع/الأسبوع/أسبوعا
      months_long شهر/أشهر/شهور/الشهر/شهرا
      years سنة/سنوات/عام/أعوام/العام/عاما/السنة
      pairs ساعتين/ساعتان دقيقتين/دقيقتان يومين/يومان أسبوعين/أسبوعان شهرين/شهران عامين/عامان/سنتين
      numbers واحد/واحدة اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر
      ago_before قبل
      year_before عام/سنة/العام/منذ/لعام/في
      month_before في/منذ/شهر/حتى/خلال/من
      long_before منذ/خلال/لمدة/طوال/استمرت/وتستمر/تستمر
      clock_before الساعة
      range من/بين
      to إلى/حتى/و/-
      future سوف/المقرر/المتوقع/المرتقب/سيكون/ستكون/سيعقد/ستعقد/سيلتقي/ستبدأ/سيبدأ/سيصل/ستجرى/ستجري/سيزور/يعتزم/ستنطلق/سيجتمع/وستبدأ/وسيبدأ/وسيعقد/وستعقد/وتعقد/تعقد/توقعت/وتوقعت/يتوقع
      past قال/قالت/أعلن/أعلنت/كان/كانت/أكد/أكدت/قتل/قتلت/وقع/وقعت/أصيب/ذكر/ذكرت/بدأت/بدأ/وصل/أفاد
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

  private TongueTables() {}
}
