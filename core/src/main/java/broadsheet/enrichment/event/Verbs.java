package broadsheet.enrichment.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns. */
final class Verbs {
  private static final Map<String, String> IRREGULAR =
      pairs(
          "strike struck stricken|shoot shot|meet met|hold held|fall fell fallen|rise rose risen"
              + "|win won|beat beaten|lose lost|flee fled|buy bought|break broke broken|hit|sink sank"
              + " sunk|burn burned burnt|blow blew blown|step stepped|quit|fly flew flown|seize"
              + "|sue|cut|lay laid|swear swore sworn|take took taken|speak spoke spoken|lead led"
              + "|leave left|find found|send sent|give gave given|put|set|begin began begun|shut"
              + "|sell sold|withdraw withdrew withdrawn|overturn|throw threw thrown|swear swore sworn"
              + "|draw drew drawn|overthrow overthrew overthrown|sign|sweep swept|tear tore torn"
              + "|make made|say said|tell told|go went gone|come came come|die died dying|pay paid"
              + "|fight fought|ban banned banning|stab stabbed stabbing|kidnap kidnapped kidnapping"
              + "|drop dropped dropping|slip slipped slipping|plan planned planning|ram rammed"
              + " ramming|step stepped stepping|tap tapped tapping|gun gunned gunning|raid|evict"
              + "|run ran run running|get got gotten getting|cut cutting|hit hitting|win winning"
              + "|set setting|beat beating|stop stopped stopping|avert|begin beginning|quit quitting"
              + "|shut shutting|wed|shed shedding|foil|reject|deny denied|flip flipped|cancel cancelled"
              + " cancelling|swap swapped swapping|hike|think thought|seek sought|know knew known"
              + "|put putting|down downed downing|stem stemmed|top topped topping|see saw seen|warn");

  private Verbs() {}

  private static Map<String, String> pairs(String table) {
    var map = new HashMap<String, String>();
    for (var row : table.split("\\|", -1)) {
      var forms = row.split(" ", -1);
      for (var form : forms) {
        map.put(form, forms[0]);
      }
    }
    return Map.copyOf(map);
  }

  /** Adds every form of a verb, with what it maps to. */
  static <T> void forms(String verb, T of, Map<String, T> to) {
    for (var form : regular(verb)) {
      to.putIfAbsent(form, of);
    }
    for (var form : IRREGULAR.entrySet()) {
      if (form.getValue().equals(verb)) {
        to.put(form.getKey(), of);
      }
    }
  }

  private static Set<String> regular(String verb) {
    if (verb.endsWith("e")) {
      var bare = verb.substring(0, verb.length() - 1);
      return Set.of(verb, verb + "s", verb + "d", bare + "ing");
    }
    var last = verb.charAt(verb.length() - 1);
    if (last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      var bare = verb.substring(0, verb.length() - 1);
      return Set.of(verb, bare + "ies", bare + "ied", verb + "ing");
    }
    var hisses = last == 's' || last == 'x' || verb.endsWith("ch") || verb.endsWith("sh");
    return Set.of(verb, verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing");
  }

  /** Adds a noun's singular and plural. */
  static <T> void nounForms(String noun, T of, Map<String, T> to) {
    to.put(noun, of);
    if (noun.endsWith("y")
        && noun.length() > 2
        && "aeo".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      to.put(noun.substring(0, noun.length() - 1) + "ies", of);
    } else if (noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("s")) {
      to.put(noun + "es", of);
    } else {
      to.put(noun + "s", of);
    }
  }

  /** All forms of these verbs, each with its verb. */
  static Map<String, String> table(String verbs) {
    var map = new HashMap<String, String>();
    for (var verb : verbs.split(" ", -1)) {
      forms(verb, verb, map);
    }
    return Map.copyOf(map);
  }
}
