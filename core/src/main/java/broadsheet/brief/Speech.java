package broadsheet.brief;

import java.util.Set;

/** Words that tell that somebody says something. English. */
final class Speech {
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "wrote",
          "called",
          "accused",
          "denied",
          "warned",
          "insisted",
          "argued",
          "claimed",
          "demanded",
          "urged",
          "rejected",
          "vowed",
          "pledged",
          "described",
          "stated",
          "announced",
          "confirmed",
          "alleged",
          "promised",
          "blamed",
          "condemned",
          "dismissed",
          "acknowledged",
          "admitted",
          "reported",
          "according",
          "welcomed",
          "criticised",
          "criticized",
          "praised",
          "ruled",
          "testified",
          "asked",
          "refused");

  private Speech() {}

  static boolean isVerb(String key) {
    return VERBS.contains(key);
  }
}
