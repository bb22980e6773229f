package broadsheet.enrichment;

import java.util.Set;

/** Words of which English roles are made. */
final class RoleWords {
  /** What somebody can be, beside those in {@link NameWords#ROLES}. */
  private static final Set<String> NOUNS =
      NameWords.words(
          """
          administrator adviser advisor aide ally analyst anchor anthropologist archbishop architect
          artist astronaut attorney ayatollah ballerina banker barrister billionaire biographer
          biologist bishop boxer broker brigadier broadcaster businessman businesswoman cardinal
          cartoonist celebrity champion chaplain chemist choreographer clerk cleric climatologist
          co-author co-chair co-director co-founder co-host co-owner columnist comedian commander
          commentator commissioner comptroller composer conductor confidant congressman congresswoman
          constable consul consultant contributor controller coordinator coroner correspondent
          councillor councilman councilwoman counsel counselor cosmonaut creator critic curator
          cyclist dean defendant delegate demographer deputy designer developer dictator dissident
          duke duchess ecologist emir emperor employee entrepreneur epidemiologist ex-president
          executive expert farmer fellow fighter filmmaker financier firefighter fisherman foreman
          geologist geographer governor graduate guard guitarist hacker headmaster historian host
          hostage humanitarian immunologist imam insurgent inspector instructor interpreter inventor
          investigator investor jurist justice lecturer legislator librarian lieutenant lobbyist
          magistrate magnate maker major marshal mathematician mediator medic member meteorologist
          midfielder millionaire model moderator mogul monarch musician negotiator neighbor neighbour
          neuroscientist newscaster nominee novelist observer officer official oligarch ombudsman
          operator opponent organizer organiser owner painter paramedic parliamentarian partner pastor
          patriarch patron pharmacist philanthropist philosopher photographer physician physicist
          pianist planner player playwright poet policeman politician pollster postmaster premier
          presenter principal prisoner producer programmer propagandist psychiatrist psychologist
          publicist publisher rabbi racer ranger rapper realtor rebel recruit refugee representative
          republican democrat researcher retiree reverend rival runner-up sailor salesman scholar
          sculptor seismologist sergeant servicemember sheikh sibling skater skier smuggler sniper
          sociologist soldier solicitor songwriter specialist spy staffer statesman statistician
          strategist successor sultan superintendent supervisor surgeon surveyor survivor swimmer
          tsar czar technician tenor trader trainer translator treasurer trustee tycoon undersecretary
          veteran veterinarian viceroy violinist virologist volunteer voter warden warlord whip
          whistleblower winner witness worker wrestler zoologist chairperson vice-president
          vice-chairman vice-chair envoy speaker lady governor-general comptroller-general gunman
          shooter pontiff nurse cofounder aunt uncle cousin nephew niece grandson granddaughter
          grandfather grandmother widow boyfriend girlfriend fiancee fiance stepfather patient pilot
          """);

  private static final Set<String> SHORTENED =
      NameWords.words("sen rep gov gen col maj capt sgt cpl lt adm cmdr brig atty dep");

  private static final Set<String> TITLES_ONLY =
      NameWords.words(
          """
          sen rep gov gen col maj capt sgt cpl lt adm cmdr brig president vice-president premier
          minister chancellor secretary ambassador senator representative congressman governor
          mayor judge justice attorney general colonel major captain sergeant commander marshal king
          queen prince princess pope archbishop bishop cardinal sheikh ayatollah emir sultan
          """);

  /** What stands before a role and belongs to it. */
  private static final Set<String> MODIFIERS =
      NameWords.words(
          """
          deputy former acting interim vice prime chief senior top longtime first foreign defense
          defence interior finance general public international city regional state local national
          federal government company team group media police assistant associate executive managing
          late then outgoing incoming ex opposition press trade health justice education energy
          economy environment transport agriculture culture labor labour home attorney lead co
          presidential parliamentary congressional military naval army security intelligence human
          rights political special permanent supreme high second third junior retired fellow
          democratic republican conservative liberal veteran lieutenant major principal
          leading world research financial communications campaign union district county committee minority majority chairman commerce treasury technology
          operating information personal crown caretaker honorary emeritus star head
          """);

  /** What follows "secretary of" and is part of the office. */
  private static final Set<String> OFFICES =
      NameWords.words(
          """
          state defense defence staff treasury commerce energy interior transportation labor labour
          education agriculture homeland security health justice foreign affairs national
          intelligence war the economy finance culture trade veterans housing police emergencies
          digital transformation infrastructure government and for board lords commons armed
          forces operations communications
          """);

  private static final Set<String> FORMER =
      NameWords.words("former ex late then onetime ex-president retired late erstwhile");
  private static final Set<String> ACTING = NameWords.words("acting interim caretaker");
  private static final Set<String> COMING = NameWords.words("elect designate nominee incoming");

  private RoleWords() {}

  /** Whether a word, in lower case, says what somebody is. */
  static boolean isRole(String key) {
    var word = key.startsWith("ex-") ? key.substring(3) : key;
    return NOUNS.contains(word) || NameWords.ROLES.contains(word) || isMade(word);
  }

  private static boolean isMade(String word) {
    return word.length() > 6
        && (word.endsWith("ologist")
            || word.endsWith("sman")
            || word.endsWith("swoman")
            || word.endsWith("-elect")
            || word.endsWith("-general"));
  }

  /** Whether it is a title cut short, with a point. */
  static boolean isShortened(String key) {
    return SHORTENED.contains(key);
  }

  /** Whether it may stand right before a name as its title. */
  static boolean isTitle(String key) {
    return isRole(key) || TITLES_ONLY.contains(key);
  }

  static boolean isModifier(String key) {
    return MODIFIERS.contains(key) || key.startsWith("then-") || key.startsWith("ex-");
  }

  static boolean isOffice(String key) {
    return OFFICES.contains(key);
  }

  /** How somebody stands to the role of these words, in lower case. */
  static Standing standing(Iterable<String> keys) {
    for (var key : keys) {
      if (FORMER.contains(key) || key.startsWith("ex-") || key.startsWith("then-")) {
        return Standing.FORMER;
      }
      if (ACTING.contains(key)) {
        return Standing.ACTING;
      }
      if (COMING.contains(key) || key.endsWith("-elect") || key.endsWith("-designate")) {
        return Standing.COMING;
      }
    }
    return Standing.CURRENT;
  }
}
