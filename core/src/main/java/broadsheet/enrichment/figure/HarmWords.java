package broadsheet.enrichment.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words of who was harmed, and how. */
final class HarmWords {
  /** How a word of harm takes those whom it befalls. */
  enum Use {
    /** "killed": those harmed stand behind it, or before it in the passive. */
    VERB,
    /** "killing three": those harmed stand behind it. */
    ACTIVE,
    /** "died", "dead": those harmed stand before it. */
    STATE,
    /** "death of": those harmed stand behind "of". */
    NOUN
  }

  /** A word of harm. */
  record Cue(Harm.Kind kind, Use use) {}

  private static final Map<String, Cue> CUES = new HashMap<>();

  static {
    cues(Harm.Kind.KILLED, Use.VERB, "killed slain murdered assassinated executed");
    cues(Harm.Kind.KILLED, Use.ACTIVE, "kills killing kill murdering claimed claims claiming");
    cues(
        Harm.Kind.KILLED, Use.STATE, "died dies die dying dead fatally succumbed perished drowned");
    cues(
        Harm.Kind.KILLED,
        Use.NOUN,
        "death deaths fatality fatalities murder murders homicide homicides slaying slayings"
            + " killings lives casualties manslaughter");
    cues(Harm.Kind.INJURED, Use.VERB, "injured wounded hurt hospitalized hospitalised treated");
    cues(Harm.Kind.INJURED, Use.ACTIVE, "injures injuring wounding wounds hurting injure hurts");
    cues(
        Harm.Kind.INJURED,
        Use.STATE,
        "recovering survived condition hospital airlifted surgery suffered suffering transported"
            + " hospitals");
    cues(Harm.Kind.INJURED, Use.NOUN, "injuries injury wounding wound");
    cues(Harm.Kind.SHOT, Use.VERB, "shot struck hit stabbed gunned grazed beaten targeted");
    cues(Harm.Kind.SHOT, Use.ACTIVE, "shoots striking hitting shoot stabbing stabs grazing");
    cues(Harm.Kind.SHOT, Use.NOUN, "shooting shootings gunshot attack");
  }

  static final Set<String> PERSON =
      words(
          "man woman boy girl teen teenager child baby infant toddler officer student victim person"
              + " father mother son daughter brother sister wife husband resident driver"
              + " passenger bystander employee worker soldier policeman deputy civilian guest"
              + " patron customer clerk owner grandmother grandfather uncle aunt cousin nephew"
              + " niece friend girlfriend boyfriend neighbor neighbour youth kid adult male"
              + " female suspect gunman shooter guard trooper firefighter paramedic teacher"
              + " member player pedestrian couple relative partygoer juvenile preschooler"
              + " youngster hostage rescuer medic protester migrant villager pilot fisherman"
              + " stepfather stepmother stepson grandson granddaughter mom dad sailor miner"
              + " farmer journalist doctor nurse patient tourist prisoner inmate militant rebel");
  static final Set<String> PEOPLE =
      words(
          "people men women boys girls teens teenagers children babies infants toddlers officers"
              + " students victims persons fathers mothers sons daughters brothers sisters"
              + " residents drivers passengers bystanders employees workers soldiers policemen"
              + " deputies civilians guests patrons customers friends youths kids adults males"
              + " females others suspects guards troopers firefighters paramedics teachers"
              + " members players pedestrians relatives partygoers juveniles youngsters cousins"
              + " hostages rescuers medics protesters migrants villagers troops patients"
              + " tourists prisoners inmates fishermen miners sailors farmers journalists"
              + " personnel responders individuals worshippers revelers gunmen shooters"
              + " militants rebels fighters neighbors neighbours subjects");

  /** Who does the harm: not counted among those harmed while they are the ones who act. */
  static final Set<String> ATTACKERS =
      Set.of(
          "gunman", "gunmen", "shooter", "shooters", "suspect", "suspects", "attacker", "bomber");

  static final Set<String> HELPERS =
      words(
          "was were is are be been being has have had got get gets getting left leaving leaves"
              + " remain remains remained reported believed found pronounced listed reportedly"
              + " also later then both each all accidentally critically seriously severely"
              + " badly allegedly apparently fatally slightly still to who when after"
              + " shot and being mortally only first taken in rushed confirmed declared dead");

  /** What may stand between a verb of harm and those harmed. */
  static final Set<String> BEFORE_OBJECT =
      words(
          "at least up to more than about as many fewer no another and injured wounded wounding"
              + " injuring killed killing him her around some nearly over dead down a total of");

  /** Words that end a run of modifiers. */
  static final Set<String> STOPS =
      words(
          "in on at of for by with from to into near and or but who that which when while after"
              + " before as is was were are be been being has have had will would can could may"
              + " might did do does said says told the a an this these those it its he she they"
              + " him them his her their if because during outside inside over under about"
              + " around between through against without also not then there than left leaves where how what");

  /** What is counted is time, money, distance or shots, when one of these follows a number. */
  static final Set<String> NOT_PEOPLE =
      words(
          "year years month months week weeks day days hour hours minute minutes second seconds mm"
              + " caliber am pm a.m p.m block blocks mile miles feet foot yards counts count"
              + " shots rounds times bullets bullet percent dollars cents shell casings cars"
              + " vehicles homes houses guns weapons st street avenue ave road th nd rd o'clock"
              + " points news weapon charges degrees gun handgun pistol rifle p a inches inch"
              + " pounds kilometers km kilometres metres meters");

  static final Set<String> MONTHS =
      words(
          "january february march april june july august september october november december jan"
              + " feb mar apr jun jul aug sept sep oct nov dec");

  /** A sentence with one of these may tell of another event. */
  static final Set<String> BACKGROUND =
      words(
          "ago previous previously unrelated separate since statistics"
              + " history anniversary decade similar average");

  static final Set<String> PLACE_ENDS =
      words(
          "street avenue road boulevard drive lane county city park hospital center centre police"
              + " university college school church department office fire news side memorial press"
              + " club apartments north south east west day year years states court house beach"
              + " heights district");
  static final Set<String> PLACE_BEFORE = words("in at near on from outside to into of for");

  static final Map<String, Integer> MULTIPLES =
      Map.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5, "twin", 2);

  private HarmWords() {}

  /** Divided at blanks; only asked whether they hold a word, so their order does not matter. */
  static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ", -1)));
  }

  private static void cues(Harm.Kind kind, Use use, String words) {
    for (var word : words.split(" ", -1)) {
      CUES.put(word, new Cue(kind, use));
    }
  }

  static @Nullable Cue cue(String key) {
    return CUES.get(key);
  }
}
