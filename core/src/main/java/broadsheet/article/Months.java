package broadsheet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The months' names, whole and short, in the languages that are read. */
final class Months {
  /** A language a line, January to December, forms of one month divided by strokes. */
  private static final String NAMES =
      """
      january/jan february/feb march/mar april/apr may june/jun july/jul august/aug\
       september/sep/sept october/oct november/nov december/dec
      januar/jänner/jan/jän februar/feber/feb märz/mär/maerz/mrz april/apr mai juni/jun juli/jul\
       august/aug september/sep/sept oktober/okt november/nov dezember/dez
      enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago\
       septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic
      janvier/janv/jan février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout\
       septembre/sept octobre/oct novembre/nov décembre/decembre/déc
      gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago\
       settembre/set/sett ottobre/ott novembre/nov dicembre/dic
      janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago\
       setembro/set outubro/out novembro/nov dezembro/dez
      januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug\
       september/sep oktober/okt november/nov december/dec
      січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт\
       травня/травень/трав червня/червень/черв липня/липень/лип серпня/серпень/серп\
       вересня/вересень/вер жовтня/жовтень/жовт листопада/листопад/лист грудня/грудень/груд
      января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май\
       июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент\
       октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек
      يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر\
       أكتوبر/اكتوبر نوفمبر ديسمبر
      كانونالثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرينالأول\
       تشرينالثاني كانونالأول
      جانفي فيفري مارس أفريل/افريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
      stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj\
       czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz\
       października/październik/paź listopada/listopad/lis grudnia/grudzień/gru
      januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug\
       september/sep/sept oktober/okt november/nov december/dec
      januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep\
       oktober/okt november/nov december/dec
      ledna/leden února/únor března/březen dubna/duben května/květen června/červen\
       července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec
      ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu\
       eylül/eyl ekim/eki kasım/kas aralık/ara
      január/jan február/febr/feb március/márc április/ápr május/máj június/jún július/júl\
       augusztus/aug szeptember/szept október/okt november/nov december/dec
      ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug\
       septembrie/sept octombrie/oct noiembrie/nov decembrie/dec
      ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαϊ ιουνίου/ιουν ιουλίου/ιουλ\
       αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ
      tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta\
       syyskuuta lokakuuta marraskuuta joulukuuta
      """;

  private static final Map<String, Integer> BY_NAME = byName();

  private Months() {}

  /** 1 to 12 for a month's name in lower case; 0 for other words. */
  static int of(String word) {
    return BY_NAME.getOrDefault(word, 0);
  }

  private static Map<String, Integer> byName() {
    var map = new HashMap<String, Integer>();
    for (var line : NAMES.lines().toList()) {
      var months = line.strip().split(" ", -1);
      for (var month = 0; month < months.length; month++) {
        put(map, List.of(months[month].split("/", -1)), month + 1);
      }
    }
    return Map.copyOf(map);
  }

  /** A name that several languages share means the same month in all of them. */
  private static void put(Map<String, Integer> map, List<String> names, int month) {
    names.forEach(name -> map.putIfAbsent(name.toLowerCase(Locale.ROOT), month));
  }
}
