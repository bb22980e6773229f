package broadsheet.enrichment.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words of incidents: which kind one is of, and by which means. */
final class IncidentWords {
  static final Set<String> REGIONS =
      HarmWords.words(
          "region district province city county oblast state governorate village town suburb"
              + " neighborhood neighbourhood prefecture municipality island port borough");
  static final Set<String> AT =
      HarmWords.words("in on near over at of across outside from around to struck hit");
  static final Set<String> VERBS =
      HarmWords.words(
          "struck attacked bombed shelled exploded explodes detonated downed crashed collided"
              + " derailed capsized collapsed erupted broke stabbed opened rammed stormed");
  static final Set<String> BACK =
      HarmWords.words("the it he she they authorities officials police rescuers fires both two");
  static final Set<String> HITS =
      HarmWords.words(
          "struck hit attacked targeted bombed shelled rammed stormed ambushed strikes hits"
              + " attacks targets");
  static final Set<String> DAMAGES =
      HarmWords.words(
          "damaged damaging destroyed destroying shattered shattering burned burning flattened"
              + " flattening wrecked wrecking demolished damages destroys");
  static final Set<String> FORCES =
      HarmWords.words(
          "attack attacks strike strikes missile missiles drone drones forces troops shelling"
              + " assault airstrike airstrikes bombardment army rockets raid raids military");
  private static final Map<String, String> KINDS = new HashMap<>();
  private static final Map<String, String> MEANS = new HashMap<>();

  static {
    pairs(
        KINDS,
        "attack",
        "attack attacks attacked strike strikes struck airstrike airstrikes raid raids shelling"
            + " shelled bombardment bombed bombing assault ambush ambushed debris");
    pairs(KINDS, "shooting", "shooting shootings gunman gunmen gunfire shot gunned");
    pairs(KINDS, "stabbing", "stabbing stabbed knifed");
    pairs(KINDS, "explosion", "explosion explosions exploded explodes blast blasts detonated");
    pairs(KINDS, "fire", "fire fires blaze wildfire wildfires arson");
    pairs(
        KINDS,
        "accident",
        "crash crashed crashes collision collided derailed derailment sank capsized collapse"
            + " collapsed accident");
    pairs(
        KINDS,
        "disaster",
        "earthquake quake aftershock flood floods flooding storm hurricane tornado cyclone typhoon"
            + " landslide mudslide avalanche eruption tsunami");
    pairs(MEANS, "missile", "missile missiles");
    pairs(MEANS, "drone", "drone drones");
    pairs(MEANS, "rocket", "rocket rockets");
    pairs(MEANS, "bomb", "bomb bombs explosives");
    pairs(MEANS, "artillery", "artillery shell shells mortar mortars shelling");
    pairs(MEANS, "gun", "gun guns handgun rifle pistol shotgun gunfire gunshots gunman");
    pairs(MEANS, "knife", "knife knives machete");
    pairs(MEANS, "grenade", "grenade grenades");
    pairs(MEANS, "mine", "landmine landmines");
    pairs(MEANS, "aircraft", "airstrike airstrikes warplanes");
    pairs(MEANS, "debris", "debris");
  }

  private IncidentWords() {}

  private static void pairs(Map<String, String> into, String word, String forms) {
    for (var form : forms.split(" ", -1)) {
      into.put(form, word);
    }
  }

  static @Nullable String kind(String key) {
    return KINDS.get(key);
  }

  static @Nullable String means(String key) {
    return MEANS.get(key);
  }
}
