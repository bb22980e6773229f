package broadsheet.enrichment.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What kinds of things English nouns name, as far as they decide what happens. */
enum Sense {
  HUMAN(
      "people person man woman boy girl child baby teen teenager resident civilian soldier officer"
          + " police policeman official minister president leader lawmaker senator governor mayor"
          + " lawyer judge teacher student pupil worker employee staff member victim suspect gunman"
          + " attacker assailant driver passenger pilot player coach fan protester demonstrator"
          + " activist journalist reporter doctor nurse patient prisoner hostage migrant refugee"
          + " neighbor neighbour family couple husband wife son daughter brother sister mother father"
          + " parent friend chief head director executive chairman boss ceo founder ambassador envoy"
          + " diplomat delegation negotiator commander general lawmaker politician candidate voter"
          + " king queen prince princess pope bishop priest actor singer author miner sailor fisherman"
          + " farmer tourist shopper worshipper bystander deputy sheriff agent guard trooper fighter"
          + " militant rebel insurgent terrorist spy defendant inmate crew other dead relative twin"
          + " shooter killer robber thief owner counterpart secretary spokesman spokeswoman nobody"
          + " citizen adviser aide marine veteran rapper star cyclist pedestrian motorist climber"
          + " hiker swimmer firefighter paramedic medic rescuer captain premier chancellor"),
  FORCE(
      "force troop army military militia navy separatist fighter rebel militant soldier jet warplane"
          + " warship helicopter tank artillery battalion brigade insurgent airstrike invader"),
  WEAPON(
      "missile rocket drone bomb shell artillery mortar grenade airstrike torpedo warhead munition"
          + " mine bullet gunfire shot round fire"),
  VEHICLE(
      "car bus train plane aircraft jet helicopter boat ship ferry vessel truck lorry van tram taxi"
          + " coach airliner trawler dinghy tanker suv vehicle motorcycle bike airplane minibus"
          + " tractor-trailer submarine yacht warship convoy cruiser glider"),
  BUILDING(
      "house home building apartment flat school hospital church mosque temple synagogue factory"
          + " plant warehouse store shop mall station bridge dam port airport base depot refinery"
          + " theater theatre market hotel restaurant bar club office embassy consulate town city"
          + " village district region capital area neighborhood target infrastructure facility"
          + " headquarters prison camp substation block suburb complex tower tunnel capitol"
          + " parliament barracks pipeline field hall center centre residence"),
  STORMY(
      "storm hurricane tornado typhoon cyclone blizzard flood quake earthquake tsunami wave heat"),
  DEAL(
      "deal agreement accord pact treaty memorandum protocol contract truce cease-fire ceasefire"
          + " settlement compromise memo understanding"),
  LAW("bill law act legislation measure resolution amendment order decree budget package reform"),
  LABOUR(
      "union worker staff driver teacher nurse pilot rail railway walkout pay wage crew employee"
          + " doctor miner postal labor labour picket contract industrial dockworker junior cabin"),
  COURT("court judge jury tribunal justice panel magistrate appeals commission regulator"),
  MARKET("stock share index market dow nasdaq s&p ftse nikkei bitcoin bond yield currency future"),
  PRICE("price cost inflation rate fee rent tariff wage fare bill tax mortgage premium"),
  BODY(
      "company firm group bank airline carrier maker retailer bank club startup corporation giant"
          + " operator unit business brand chain publisher studio network rival insurer manufacturer"
          + " automaker carmaker lender developer agency stake"),
  PRODUCT(
      "phone smartphone app model console car service product version device platform feature tablet"
          + " laptop watch headset album chip game campaign initiative program programme website suv"
          + " line range edition"),
  SPACECRAFT(
      "rocket spacecraft satellite shuttle capsule probe telescope rover mission booster astronaut"
          + " cosmonaut orbiter lander"),
  PRIZE("prize award medal oscar emmy grammy gold silver bronze trophy bafta tony nobel pulitzer"),
  TITLE(
      "match game title cup race tournament championship final semifinal semi-final set series league"
          + " playoff medal derby gold"),
  TEAM("team side club squad champion opponent player league season coach striker"),
  JOB("job worker employee staff position workforce role post"),
  CRIME(
      "murder manslaughter assault fraud rape theft treason terrorism conspiracy corruption arson"),
  SICK(
      "disease virus cholera flu measles covid covid-19 coronavirus ebola monkeypox polio infection"
          + " salmonella outbreak"),
  GOODS("aid food weapon equipment vaccine relief supply ammunition medicine shipment"),
  NOTION(
      "deal balance chord note tone nerve fear blow idea plan proposal claim point view argument"
          + " record critic criticism policy market pose deck wall headline jackpot ball shot goal"
          + " target road bottom peak high low milestone snag roadblock hope campaign question heart"
          + " attack story film career match conversation interview rate growth demand"),
  TIE("call phone phone-call telephone video videoconference");

  private static final Map<String, Set<Sense>> BY_WORD = byWord();

  private final String words;

  Sense(String words) {
    this.words = words;
  }

  /** What a word may name, in the singular or the plural. */
  static Set<Sense> of(String key) {
    var senses = BY_WORD.get(key);
    if (senses == null && key.length() > 3 && key.endsWith("s")) {
      senses = BY_WORD.get(key.substring(0, key.length() - 1));
    }
    if (senses == null && key.length() > 4 && key.endsWith("ies")) {
      senses = BY_WORD.get(key.substring(0, key.length() - 3) + "y");
    }
    if (senses == null && key.length() > 4 && key.endsWith("es")) {
      senses = BY_WORD.get(key.substring(0, key.length() - 2));
    }
    return senses == null ? byEnding(key) : senses;
  }

  private static Set<Sense> byEnding(String key) {
    var human =
        key.endsWith("men")
            || (key.endsWith("man") && !key.equals("human"))
            || key.equals("children")
            || key.equals("wives")
            || key.endsWith("ists");
    return human ? Set.of(HUMAN) : Set.of();
  }

  private static Map<String, Set<Sense>> byWord() {
    var map = new HashMap<String, Set<Sense>>();
    for (var sense : values()) {
      for (var word : sense.words.split(" ", -1)) {
        map.computeIfAbsent(word, _ -> EnumSet.noneOf(Sense.class)).add(sense);
      }
    }
    map.replaceAll((_, senses) -> Collections.unmodifiableSet(senses));
    return Map.copyOf(map);
  }
}
