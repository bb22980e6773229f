package broadsheet.enrichment.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What money is called in English: ISO 4217 codes where a word means one currency. */
final class Currencies {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("£", "GBP"),
          Map.entry("€", "EUR"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("₽", "RUB"),
          Map.entry("₴", "UAH"),
          Map.entry("₩", "KRW"),
          Map.entry("₺", "TRY"),
          Map.entry("₪", "ILS"),
          Map.entry("₦", "NGN"),
          Map.entry("₱", "PHP"),
          Map.entry("₫", "VND"),
          Map.entry("฿", "THB"),
          Map.entry("₡", "CRC"),
          Map.entry("₾", "GEL"),
          Map.entry("₭", "LAK"),
          Map.entry("₸", "KZT"),
          Map.entry("元", "CNY"));

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("c", "CAD"),
          Map.entry("ca", "CAD"),
          Map.entry("a", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("hk", "HKD"),
          Map.entry("nz", "NZD"),
          Map.entry("nt", "TWD"),
          Map.entry("s", "SGD"),
          Map.entry("r", "BRL"));

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> PEOPLES = new HashMap<>();

  static {
    pairs(
        NAMES,
        "dollar=USD buck=USD euro=EUR yen=JPY yuan=CNY renminbi=CNY rmb=CNY pound=GBP quid=GBP"
            + " franc=franc rupee=rupee rouble=RUB ruble=RUB hryvnia=UAH hryvnias=UAH lira=TRY"
            + " peso=peso real=BRL reais=BRL rand=ZAR won=KRW krona=SEK kronor=SEK kroner=krone"
            + " krone=krone zloty=PLN zlotys=PLN dirham=dirham riyal=riyal rial=rial shekel=ILS"
            + " naira=NGN shilling=shilling taka=BDT baht=THB ringgit=MYR rupiah=IDR dong=VND"
            + " forint=HUF koruna=CZK leu=RON lei=RON lev=BGN leva=BGN lari=GEL tenge=KZT"
            + " markka=FIM mark=DEM guilder=NLG peseta=ESP drachma=GRD dinar=dinar cedi=GHS"
            + " birr=ETB kwacha=kwacha kyat=MMK kip=LAK cent=cent penny=penny pence=penny"
            + " pennies=penny kopeck=kopeck euros=EUR");
    pairs(
        PEOPLES,
        "american.dollar=USD us.dollar=USD australian.dollar=AUD canadian.dollar=CAD"
            + " singapore.dollar=SGD zealand.dollar=NZD taiwan.dollar=TWD kong.dollar=HKD"
            + " swiss.franc=CHF french.franc=FRF belgian.franc=BEF indian.rupee=INR"
            + " pakistani.rupee=PKR lankan.rupee=LKR mexican.peso=MXN argentine.peso=ARS"
            + " philippine.peso=PHP chilean.peso=CLP colombian.peso=COP danish.krone=DKK"
            + " norwegian.krone=NOK swedish.krona=SEK saudi.riyal=SAR qatari.riyal=QAR"
            + " iranian.rial=IRR omani.rial=OMR kenyan.shilling=KES iraqi.dinar=IQD"
            + " egyptian.pound=EGP lebanese.pound=LBP syrian.pound=SYP sudanese.pound=SDG"
            + " british.pound=GBP finnish.markka=FIM dutch.guilder=NLG german.mark=DEM"
            + " japanese.yen=JPY chinese.yuan=CNY russian.ruble=RUB russian.rouble=RUB");
  }

  private Currencies() {}

  private static void pairs(Map<String, String> into, String pairs) {
    for (var pair : pairs.split(" ", -1)) {
      var at = pair.indexOf('=');
      into.put(pair.substring(0, at), pair.substring(at + 1));
    }
  }

  static @Nullable String sign(String key) {
    return SIGNS.get(key);
  }

  /** The currency of a dollar sign behind these letters ("hk"). */
  static @Nullable String prefix(String key) {
    return PREFIXES.get(key);
  }

  /** By its name in singular or plural; null when the word is no money. */
  static @Nullable String named(String key) {
    var name = NAMES.get(key);
    return name == null && key.endsWith("s") ? NAMES.get(key.substring(0, key.length() - 1)) : name;
  }

  /** The name with a people's before it ("swiss", "francs"); null when they do not go together. */
  static @Nullable String named(String people, String key) {
    var name = PEOPLES.get(people + "." + key);
    return name == null && key.endsWith("s")
        ? PEOPLES.get(people + "." + key.substring(0, key.length() - 1))
        : name;
  }

  /** Whether this unit is the hundredth of a greater one. */
  static boolean isSmallChange(String unit) {
    return unit.equals("cent") || unit.equals("penny") || unit.equals("kopeck");
  }
}
