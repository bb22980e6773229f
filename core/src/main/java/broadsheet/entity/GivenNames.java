package broadsheet.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names that are one name: in another language or usage, and in short. */
final class GivenNames {
  private static final String USAGES =
      """
      vladimir volodymyr|alexander oleksandr aleksandr alexandr alyaksandr|sergei serhiy sergey
      serhii siarhei|nikolai mykola nikolay|dmitry dmytro dmitri dmitriy|andrei andriy andrey andrii
      |yevgeny yevhen evgeny evgeniy yevgeniy evgeni|mikhail mykhailo mykhaylo|pavel pavlo pavlo|
      pyotr petro petr|oleg oleh|igor ihor|olga olha|elena olena yelena|vasily vasyl vasiliy|
      grigory hryhoriy grigoriy hryhorii|konstantin kostiantyn kostyantyn|kirill kyrylo|maxim maksym
      maksim|fyodor fedir fedor|alexei oleksiy aleksei alexey aleksey oleksii alexi|gennady hennadiy
      gennadiy|denis denys|artyom artem|kateryna ekaterina yekaterina|svetlana svitlana|tatiana
      tetyana tetiana tatyana|irina iryna|yulia yuliya julia iuliia|mohammed muhammad mohamed mohammad
      mohamad muhammed|ahmed ahmad|hussein husayn hussain hossein|yousef yusuf youssef yousuf|
      abdullah abdallah|khaled khalid|omar umar|osama usama|benjamin binyamin|itzhak yitzhak|
      moshe moses|emanuel emmanuel|felipe philip filip|jose josep|juan joan|louis luis|
      viktor victor|anatoly anatoliy anatolii|vitaly vitali vitaliy vitalii|valery valeriy valerii|
      yury yuri yuriy yurii|natalia natalya nataliya|lyudmila liudmyla lyudmyla|daria darya dariia
      """;

  private static final String SHORT_FORMS =
      """
      bill william billy will|bob robert rob bobby|joe joseph joey|mike michael mick mickey|jim james
      jimmy jamie|tom thomas tommy|dick richard rick rich ricky|ted edward theodore ed eddie|tony
      anthony antony|chris christopher|dan daniel danny|dave david|steve steven
      stephen|matt matthew|nick nicholas nicolas|alex alexander|ben benjamin|sam
      samuel|liz elizabeth beth betsy lizzie|kate katherine catherine kathy cathy katie|
      maggie margaret meg peggy|chuck charles charlie|pat patrick|greg gregory|jeff jeffrey
      geoffrey geoff|ken kenneth kenny|ron ronald ronnie|don donald donny|larry lawrence|andy andrew
      drew|tim timothy|jon jonathan|josh joshua|zach zachary zack|max maxwell maximilian|fred
      frederick|gene eugene|jerry gerald jerome|mitch mitchell|abe abraham|al albert alan alfred|
      bernie bernard|debbie deborah|doug douglas|frank francis franklin|hank henry harry|jack john
      johnny|phil philip phillip|ray raymond|sue susan|vic victor|walt walter|becky rebecca|jen
      jennifer jenny|jess jessica|nate nathan nathaniel|leo leonard|lou louis|marty martin|pete peter|
      ty tyler|vince vincent|gus augustus|cal calvin|art arthur|barb barbara|cindy cynthia
      |gabe gabriel|jackie jacqueline|judy judith|kim kimberly|mandy amanda|russ russell|stan stanley|
      terry terence|trish patricia|dmitry dima|volodymyr vova|aleksandr sasha|mikhail misha|lex alexander
      """;

  private static final Map<String, Set<Integer>> USAGE = groups(USAGES);
  private static final Map<String, Set<Integer>> SHORT = groups(SHORT_FORMS);

  /** What two given names have to do with each other. */
  enum Tie {
    EQUAL,
    USAGE,
    SHORT_FORM,
    SOUND,
    INITIAL,
    NONE
  }

  private GivenNames() {}

  /** How two given names, in the form of keys, go together. */
  static Tie tie(String one, String other) {
    if (one.equals(other)) {
      return Tie.EQUAL;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? Tie.INITIAL : Tie.NONE;
    }
    if (share(USAGE, one, other) || NameForms.sound(one).equals(NameForms.sound(other))) {
      return Tie.USAGE;
    }
    if (share(SHORT, one, other)) {
      return Tie.SHORT_FORM;
    }
    var frame = NameForms.consonants(one);
    return frame.length() > 3 && frame.equals(NameForms.consonants(other)) ? Tie.SOUND : Tie.NONE;
  }

  private static boolean share(Map<String, Set<Integer>> groups, String one, String other) {
    var of = groups.getOrDefault(one, Set.of());
    return groups.getOrDefault(other, Set.of()).stream().anyMatch(of::contains);
  }

  private static Map<String, Set<Integer>> groups(String lines) {
    var groups = new HashMap<String, Set<Integer>>();
    var number = 0;
    for (var line : lines.replace("\n", " ").split("\\|", -1)) {
      for (var name : line.strip().split(" +", -1)) {
        groups.computeIfAbsent(name, key -> new HashSet<>()).add(number);
      }
      number++;
    }
    return groups;
  }
}
