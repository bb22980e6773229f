package broadsheet.enrichment;

import java.util.List;
import java.util.Set;

/** English words that say nothing of what a text is about. */
final class CommonWords {
  /** Function words. */
  static final Set<String> FUNCTION =
      distinct(
          """
          a about above according across after again against ago ahead all almost alone along
          already also although always am amid among an and another any anybody anyone anything
          are around as at away back be became because become becomes been before behind being
          below beneath beside besides between beyond both but by came can cannot come comes could
          did do does doing done down during each either else enough especially even ever every
          everybody everyone everything except far few fewer fifth first following for former fourth
          from further get gets getting give given gives go goes going gone got had half has have
          having he her here hers herself him himself his how however i if in indeed inside instead
          into is it its itself just keep kept last late later latest least less let like likely
          made make makes making many may maybe me meanwhile might mine more moreover most mostly
          much must my myself near nearly neither never nevertheless new next no nobody none nor
          not nothing now nowhere of off often on once one only onto or other others otherwise our
          ours ourselves out outside over own part per perhaps put rather same second seem seemed
          seems several shall she should since so some somebody someone something sometimes soon
          still such take taken takes taking than that the their theirs them themselves then there
          therefore these they third this those though through throughout thus till to together
          too took toward towards under unless unlike until up upon us very via was we well went
          were what whatever when whenever where whether which while who whoever whole whom whose
          why will with within without would yes yet you your yours yourself two three four five
          six seven eight nine ten dozen dozens hundred hundreds thousand thousands million
          millions billion billions trillion don't doesn't didn't isn't aren't wasn't weren't won't
          can't couldn't wouldn't shouldn't hasn't haven't hadn't it's that's there's what's he's
          she's they're we're you're i'm i've we've they've you've who's let's
          """);

  /** Verbs, adjectives, adverbs and nouns of reporting, found in news of every kind. */
  static final Set<String> REPORTING =
      distinct(
          """
          said say says saying told tell tells telling added adding asked asks called calls calling
          reported reports report reporting announced announcing according says wrote writes
          spoke speaking speaks described describes confirmed confirm confirms denied noted warned
          insisted suggested claimed argued believe believes believed think thinks thought know
          knows known want wants wanted need needs needed see sees saw seen look looks looked
          looking found find finds show shows showed shown show use used uses using work works
          worked working try tries tried trying include includes included including continue
          continues continued expected expect expects remain remains remained begin began begun
          start started starts end ended ends held hold holds holding led lead leads leading left
          leave leaves leaving set sets setting run runs running ran move moved moves moving bring
          brought turn turned open opened close closed stand stood stands face faces faced help
          helped helps follow followed follows change changed provide provided receive received
          meet met allow allowed allows agree agreed agrees seek sought seeking cause caused
          causes appear appeared appears feel feels felt mean means meant pay paid read hear heard
          lost lose win won wins play played plays live lived lives living die died dies dead kill
          killed kills killing injured wounded hit hits struck strike strikes fell fall falls rise
          rose rises grew grow raise raised cut cuts send sent reach reached reaches spend spent
          add adds offer offered offers serve served join joined plan plans planned decide decided
          good better best bad worse worst big bigger biggest large larger largest small smaller
          great high higher highest low lower lowest long longer longest short old older young
          early earlier recent recently previous previously current currently own major main key
          top full free real right wrong true clear sure ready able possible potential different
          similar certain particular important significant serious special general public private
          local national international foreign federal global top senior deputy several various
          least nearly really simply actually finally quickly immediately apparently reportedly
          officially probably certainly clearly widely largely particularly generally usually
          people person man men woman women child children family families friend friends group
          groups member members official officials authorities spokesman spokeswoman spokesperson
          statement statements interview news media reporter reporters source sources story
          article outlet outlets video photo photos image images post posts website
          year years month months week weeks weekend day days hour hours minute minutes moment time
          times today tomorrow yesterday tonight morning afternoon evening night midnight noon
          monday tuesday wednesday thursday friday saturday sunday january february march april
          june july august september october november december number numbers amount total lot lots
          bit kind sort type way ways thing things something place places area areas side sides
          case cases point points fact facts result results effort efforts issue issues problem
          problems question questions reason reasons part parts example level levels rate home
          country countries state states government governments world city cities town region
          regions nation nations company companies percent cent per mr mrs ms dr sir
          president minister leader leaders head chief director chairman secretary mayor governor
          spokespeople name names word words line lines list page comment comments email
          editing additional reporting contributed copyright subscribe newsletter
          step steps situation decision decisions move response process role life chance idea
          view views hand hands eye eyes face faces foot feet inches miles kilometers meters
          account accounts term terms action actions event events change changes team teams game
          games others ones late mid ago nearby around away onto alleged
          """);

  private CommonWords() {}

  static boolean isFunction(String word) {
    return FUNCTION.contains(NameWords.key(word.replace('\u2019', '\'')));
  }

  static boolean isCommon(String word) {
    var key = NameWords.key(word.replace('\u2019', '\''));
    return FUNCTION.contains(key) || REPORTING.contains(key);
  }

  private static Set<String> distinct(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }
}
