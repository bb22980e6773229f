package broadsheet.enrichment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that tell what kind of thing an English name names. */
final class NameWords {
  /** Titles before a person's name, without their point. */
  static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss dr sir dame lord lady prof professor president vice-president premier
          prime minister chancellor secretary ambassador senator sen representative rep
          congressman congresswoman governor gov lt lieutenant-governor mayor judge justice
          attorney general gen col colonel maj major capt captain sgt sergeant cpl admiral adm
          commander cmdr brig brigadier marshal chief king queen prince princess pope archbishop
          bishop cardinal rev reverend father sister imam sheikh ayatollah rabbi coach chairman
          chairwoman chair director deputy acting former ex-president first lady sultan emir
          detective officer inspector sheriff superintendent speaker spokesman spokeswoman
          spokesperson czar envoy lawmaker mp mep foreign defense defence interior finance
          """);

  /** Titles that never begin the name of an organisation or a place. */
  static final Set<String> COURTESIES =
      words("mr mrs ms miss dr sir dame sen rep gov prof gen col maj capt sgt cpl rev lt adm");

  static final Set<String> ORGANIZATIONS =
      words(
          """
          inc corp corporation ltd llc plc co company companies group holdings bank ministry
          department party university college school institute agency bureau council committee
          commission court tribunal union association federation foundation society service
          services forces force army navy police guard parliament senate congress assembly church
          club fc airlines airways times post news journal herald tribune radio television tv press
          administration authority office board organization organisation league alliance coalition
          movement front network center centre hospital fund exchange museum theatre theater
          orchestra brigade battalion regiment command corps kremlin nato intelligence secretariat
          cooperative syndicate works industries motors systems technologies partners brothers
          railways lines shipping chamber observatory academy laboratory command rangers
          """);

  /** What a body that publishes or sells calls itself in small letters. */
  static final Set<String> OUTLETS =
      words(
          """
          agency outlet newspaper newspapers broadcaster website magazine network daily weekly tabloid
          startup start-up conglomerate carmaker automaker airline brewer retailer drugmaker chipmaker
          insurer lender
          """);

  static final Set<String> PLACES =
      words(
          """
          river sea ocean lake mountain mountains mount island islands isle bay gulf strait street
          avenue road boulevard bridge airport port harbour harbor peninsula valley county province
          region district oblast square canal desert peak cape city town village beach park forest
          coast shipyard dockyard basin glacier plateau heights hill hills border territory
          republic kingdom emirates states stadium arena highway station fort pass delta
          """);

  static final Set<String> EVENTS =
      words(
          """
          war olympics cup summit games championship championships festival prize awards revolution
          massacre marathon grand-prix open conference expo tournament uprising
          """);

  static final Set<String> LAWS =
      words("act treaty convention accord accords amendment protocol constitution agreement pact");

  /** Small words inside names. */
  static final Set<String> PARTICLES =
      words("of the for de del della da do dos du la le al el von van der den bin ibn ben and &");

  /** Particles of personal names, which may begin one. */
  static final Set<String> PERSON_PARTICLES = words("de del da dos du von van der den bin ibn al");

  static final Set<String> PLACE_CUES =
      words("in near at from to across outside inside around over toward towards into through");

  static final Set<String> SPEAKING =
      words(
          """
          said says told added wrote tweeted posted announced argued warned insisted testified
          declined called who asked replied noted recalled explained whose thinks believes
          """);

  /** Roles in small letters before a name: "spokesman Ivo Brandt". */
  static final Set<String> ROLES =
      words(
          """
          minister president spokesman spokeswoman spokesperson mayor governor senator lawmaker
          lawyer attorney judge prosecutor analyst economist professor scientist researcher author
          writer director producer actor actress singer coach captain striker midfielder defender
          goalkeeper pitcher quarterback leader chief head chairman chairwoman ceo founder editor
          journalist reporter commander general colonel officer detective sheriff activist
          resident farmer teacher student doctor nurse engineer ambassador envoy diplomat secretary
          candidate chancellor premier king queen prince princess pope wife husband son daughter
          brother sister mother father boss manager owner chef victim suspect driver pilot
          """);

  /** Words of the calendar and the like, which are capital and no names. */
  static final Set<String> CALENDAR =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb mar apr jun jul aug sep sept
          oct nov dec mon tue wed thu fri sat sun christmas easter ramadan gmt est edt pst utc am pm
          """);

  private NameWords() {}

  static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  /** As it stands in the lists: small letters, without a last point. */
  static String key(String word) {
    var key = word.toLowerCase(Locale.ROOT);
    return key.endsWith(".") && key.indexOf('.') == key.length() - 1
        ? key.substring(0, key.length() - 1)
        : key;
  }
}
