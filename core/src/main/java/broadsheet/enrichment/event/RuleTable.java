package broadsheet.enrichment.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which English verbs and nouns tell of which events. A row has kind, words and conditions: "s" the
 * subject, "o" the object, "n" the next word, "m" the words before a noun, "w" the sentence, "g"
 * the verb that a noun hangs on; ":" must, "?" must if it is there, "-" must not be one of the
 * values; "+" says which part the words around it play.
 */
final class RuleTable {
  private static final String VERBS =
      """
      ATTACK attack,bombard,bomb,ambush,besiege,invade,firebomb o-NOTION s-NOTION
      ATTACK shell,pound,raid,storm s?FORCE,SIDE,PRONOUN,HUMAN o:BUILDING,PLACE,FORCE,NAMED
      ATTACK strike,hit,target s:WEAPON,FORCE,FOE o-NOTION,NUMBER
      ATTACK fire,launch o:WEAPON,attack,airstrike n-test s?FORCE,SIDE,HUMAN,NAMED,PRONOUN
      INTERCEPTION shoot n:down o?WEAPON,VEHICLE,SPACECRAFT,balloon
      INTERCEPTION intercept,down o:WEAPON,VEHICLE
      SHOOTING shoot,gun o:HUMAN,NAMED,NUMBER n-to
      SHOOTING open o:fire
      STABBING stab o?HUMAN,NAMED,NUMBER
      EXPLOSION explode,detonate s-NOTION,MARKET,PRICE,HUMAN +subject-to
      FIRE burn n:down +subject-to
      ACCIDENT crash,derail,capsize,overturn s:VEHICLE,PLACE,SPACECRAFT +subject-to
      ACCIDENT crash n:into s-MARKET,PRICE,NOTION +subject-to
      ACCIDENT collide s:VEHICLE,HUMAN n:with,into,on,near,in +subject-to +with
      ACCIDENT collapse s:BUILDING,roof,crane,wall,mine,stand,balcony +subject-to
      DEATH die,perish s-NOTION,battery,phone,bill,talk,hope n-down,out,for +subject-to
      DEATH kill,murder,assassinate,execute o:HUMAN,NAMED,NUMBER,PRONOUN
      INJURY injure,wound,hurt o:HUMAN,PERSON,NUMBER,PRONOUN,FORCE
      RESCUE rescue o:HUMAN,PERSON,NUMBER,PRONOUN,animal,dog,cat
      EVACUATION evacuate o?HUMAN,NAMED,NUMBER,BUILDING,PLACE,PRONOUN
      ARREST arrest,detain,apprehend o:HUMAN,NAMED,NUMBER,PRONOUN
      ARREST take n:into w:custody
      CHARGE charge o:HUMAN,NAMED,NUMBER,PRONOUN n:with,in,over
      CHARGE indict o:HUMAN,NAMED,NUMBER,PRONOUN
      LAWSUIT sue o?NAMED,BODY,HUMAN,PRONOUN
      RULING rule s:COURT n-out
      RULING overturn,uphold,block s:COURT
      RULING convict,acquit o:HUMAN,NAMED,NUMBER,PRONOUN
      RULING find n:guilty,liable
      SENTENCE sentence o:HUMAN,NAMED,NUMBER,PRONOUN
      MEETING meet o:HUMAN,PERSON,GROUP,NAMED s?HUMAN,NAMED,PRONOUN,SIDE +with
      MEETING meet n:with s?HUMAN,NAMED,PRONOUN,SIDE +with
      MEETING meet n:in,at,on,for,this,again,next s:PLURAL +with
      TALKS negotiate s:HUMAN,NAMED,SIDE,PRONOUN n-table +with
      CALL speak,talk w:TIE n:with,to,by,on s:HUMAN,NAMED,PRONOUN +with
      CALL phone,telephone s:HUMAN,PERSON,PRONOUN o:HUMAN,NAMED
      VISIT visit o:PLACE,NAMED,BUILDING,FORCE s?HUMAN,NAMED,PRONOUN
      VISIT arrive n:in s:HUMAN,PERSON,PRONOUN +in
      VISIT travel n:to s:HUMAN,PERSON,PRONOUN +to
      AGREEMENT agree n:to,on,that s:PLURAL,NAMED,HUMAN,PRONOUN,COURT
      AGREEMENT sign o:DEAL
      SANCTIONS sanction o:HUMAN,NAMED,BODY
      AID donate o?GOODS,NUMBER
      ELECTION elect,re-elect o:HUMAN,NAMED,PRONOUN
      ELECTION win,lose o:election,re-election,reelection,presidency,primary,runoff
      VOTE vote n:to,for,against,in,on,overwhelmingly,unanimously s:HUMAN,NAMED,NUMBER,PRONOUN,COURT,parliament,house,senate,council,assembly,committee,party
      LAW sign,pass,approve,adopt,enact,repeal,veto o:LAW
      APPOINTMENT appoint,nominate o:HUMAN,PERSON,PRONOUN
      APPOINTMENT name o:PERSON w:HUMAN n-after
      APPOINTMENT swear n:in o?HUMAN,PERSON,PRONOUN
      APPOINTMENT hire o:PERSON
      RESIGNATION resign s?HUMAN,PERSON,PRONOUN
      RESIGNATION step n:down s?HUMAN,NAMED,PRONOUN
      RESIGNATION quit s:HUMAN,PERSON,PRONOUN o-alliance,bloc,pact,treaty,smoking
      RESIGNATION retire s:PERSON n-to
      DISMISSAL sack,oust,depose o:HUMAN,PERSON,PRONOUN
      DISMISSAL fire o:PERSON,chief,boss,coach,manager,employee,director,staff,worker,official w-WEAPON
      DISMISSAL dismiss o:PERSON,chief,boss,coach,manager,director,minister
      PROTEST protest s:HUMAN,NAMED,NUMBER,PRONOUN,thousand,hundred
      PROTEST march,demonstrate,rally s:protester,demonstrator,thousand,hundred,student,supporter,activist,people n:in,through,against,outside,on,to,at
      WALKOUT strike s:LABOUR n-a,the
      WALKOUT walk n:out,off s:LABOUR
      CAPTURE capture,seize,occupy,retake,recapture,overrun,liberate o:PLACE,BUILDING s?FORCE,SIDE,PRONOUN,HUMAN
      WITHDRAWAL withdraw,pull n:from,out,back,troops,its,their,forces s?FORCE,SIDE w:FORCE
      KIDNAPPING kidnap,abduct o:HUMAN,NAMED,NUMBER,PRONOUN
      CYBERATTACK hack o?BODY,NAMED,SIDE
      MARKET_MOVE rise,fall,drop,jump,surge,plunge,tumble,climb,gain,lose,slip,soar,slump,sink,slide,rally,rebound,crash,tank,dip s:MARKET +subject-to
      PRICE_CHANGE rise,fall,drop,jump,surge,plunge,tumble,climb,slip,soar,slump,increase,decline,double s:PRICE +subject-to
      PRICE_CHANGE raise,cut,hike,lower,slash,increase o:price,rate,tariff,toll,fare,fee
      TAKEOVER acquire,buy o:ORG,BODY,stake s?ORG,BODY,PERSON,NAMED
      TAKEOVER merge s:ORG,BODY +with
      LAYOFFS lay n:off o?HUMAN,NUMBER,JOB
      LAYOFFS cut,slash,eliminate,axe,shed o:job,position,workforce
      LIFTOFF lift,blast n:off s?SPACECRAFT,NAMED,HUMAN +subject-to
      LIFTOFF launch o:SPACECRAFT
      WEAPON_TEST test o:WEAPON
      WEAPON_TEST test-fire,test-launch
      LAUNCH unveil,launch,release,introduce,debut o:PRODUCT s?ORG,BODY,NAMED,PRONOUN,HUMAN
      RECALL recall o:VEHICLE,PRODUCT,formula,toy,NUMBER s?ORG,BODY
      MATCH beat,defeat,edge,thrash,rout,crush o:NAMED,TEAM s?NAMED,TEAM,PRONOUN w:GAMES
      MATCH win,lose,play,draw,clinch o:TITLE w:GAMES
      MATCH lose n:to w:GAMES s:NAMED,TEAM +to
      ELECTION beat,defeat o:PERSON w:BALLOTS
      RECORD break,set,smash,shatter o:record
      AWARD win,receive,award,earn,claim,collect,scoop o:PRIZE
      """;

  private static final String NOUNS =
      """
      CYBERATTACK cyberattack,cyber-attack
      CYBERATTACK attack m:cyber,ransomware,hacking,phishing
      STABBING attack m:knife,stabbing
      ATTACK attack m-heart,panic,anxiety,asthma,personal,verbal o-NOTION g-lead
      ATTACK airstrike,shelling,bombing,bombardment,invasion,ambush,assault,onslaught,offensive,siege,air-strike m-sexual,amphibious,charm o-NOTION
      WALKOUT walkout,work-stoppage
      WALKOUT strike m:on,LABOUR,general,nationwide,indefinite
      WALKOUT strike w:LABOUR m-air,missile,drone,rocket,military,SIDE
      ATTACK strike m:air,missile,drone,rocket,artillery,military,deadly,overnight,SIDE,retaliatory,precision
      ATTACK strike n:on,against w-GAMES
      SHOOTING shooting m-film,photo,target,sport
      STABBING stabbing
      EXPLOSION explosion,blast m-population,price,full
      INTERCEPTION interception o:WEAPON
      FIRE wildfire,blaze,bushfire,inferno
      FIRE fire m:house,forest,brush,apartment,factory,warehouse,building,massive,large,huge,deadly,kitchen,hotel
      FIRE fire,flames g:break,start,rip,spread,tear,destroy,engulf,rage,spark,erupt,extinguish,sweep,kill,fight
      ACCIDENT crash,derailment,shipwreck,collision,pileup,pile-up m-market,stock,crypto,bank,economic
      ACCIDENT accident m:car,traffic,train,road,boating,bus,plane,helicopter,industrial,fatal,deadly,truck,mining
      ACCIDENT accident g:kill,cause,happen,occur,die,injure,involve
      FLOOD flood,flooding,landslide,mudslide n-of
      STORM hurricane,tornado,typhoon,cyclone,blizzard,thunderstorm,derecho,snowstorm
      STORM storm g:hit,strike,sweep,batter,bring,kill,cause,leave,tear,rip,dump,slam,lash,pound,move,make,knock,destroy m-political,media,perfect
      EARTHQUAKE earthquake,quake,aftershock,tremor m-political
      OUTBREAK outbreak m:SICK
      OUTBREAK outbreak o:SICK
      OUTBREAK epidemic,pandemic g:begin,hit,spread,declare,start
      DEATH death,killing,murder,assassination,execution,slaying o:HUMAN,NAMED,PRONOUN,NUMBER +own-to
      RESCUE rescue o?HUMAN,NAMED,NUMBER g-be m-search,financial +own-to
      EVACUATION evacuation +own-to
      ARREST arrest,detention m-house,cardiac +own-to
      CHARGE indictment +own-to
      LAWSUIT lawsuit,class-action
      RULING ruling,verdict,conviction,acquittal
      SENTENCE sentence g:receive,hand,get,impose,face
      MEETING meeting,summit m-pre-summit
      TALKS talks,negotiations,peace-talks
      CALL call m:phone,telephone,video
      CALL conversation m:phone,telephone
      VISIT visit n:to,by,from,in
      VISIT trip n:to
      TRUCE truce,cease-fire,ceasefire,armistice
      AGREEMENT deal g:sign,reach,strike,broker,announce,conclude,seal,clinch,agree m-great,big
      AGREEMENT agreement,accord,pact,treaty,memorandum g:sign,reach,strike,broker,announce,conclude,seal,clinch,violate,breach,break,end,leave
      SANCTIONS sanction g:impose,announce,lift,approve,slap,adopt,ease,expand,tighten,hit,place,face
      AID aid,assistance g:send,deliver,provide,approve,pledge,announce,receive,ship,give,bring m-first,legal,hearing,band
      ELECTION election g:win,lose,hold,call,be,take,schedule
      VOTE referendum,vote g:hold,cast,win,lose,pass,survive,schedule,take,call
      APPOINTMENT appointment,nomination o:PERSON,HUMAN +own-to
      RESIGNATION resignation +of-by
      DISMISSAL dismissal,ouster,firing o:PERSON,HUMAN +own-to
      PROTEST protest,demonstration,march,rally,riot m-stock,market,late,relief n-for,of
      CAPTURE capture,annexation,occupation o:PLACE
      WITHDRAWAL withdrawal,retreat,pullout m:troop,SIDE,american,military
      WITHDRAWAL withdrawal,retreat,pullout o:FORCE +of-by
      KIDNAPPING kidnapping,abduction +own-to
      TAKEOVER takeover,acquisition,merger,buyout m-political o?ORG,BODY,PERSON,NAMED,stake
      LAYOFFS layoff
      LAYOFFS cut m:job
      LIFTOFF liftoff,splashdown,lift-off
      LIFTOFF launch m:SPACECRAFT,space
      LIFTOFF launch o:SPACECRAFT
      WEAPON_TEST test,launch m:missile,nuclear,icbm,ballistic,weapons
      RECALL recall o:VEHICLE,PRODUCT
      MATCH match,game,final,semifinal,quarterfinal,semi-final,quarter-final g:win,lose,play,host,draw,beat w:GAMES m-video,board,shooting
      MATCH victory,defeat,win,loss n:over,against,to,at w:GAMES
      RECORD record g:break,set,smash,shatter m-track
      """;

  /** Rules by each form of each verb, in the table's order. */
  static final Map<String, List<Rule>> BY_VERB = parse(VERBS, true);

  /** Rules by each form of each noun, in the table's order. */
  static final Map<String, List<Rule>> BY_NOUN = parse(NOUNS, false);

  private RuleTable() {}

  private static Map<String, List<Rule>> parse(String table, boolean isVerb) {
    var lists = new HashMap<String, List<Rule>>();
    for (var line : table.strip().split("\n", -1)) {
      var parts = line.strip().split(" ", -1);
      var rule = rule(parts);
      for (var word : parts[1].split(",", -1)) {
        var forms = new HashMap<String, String>();
        if (isVerb) {
          Verbs.forms(word, word, forms);
        } else {
          Verbs.nounForms(word, word, forms);
        }
        forms
            .keySet()
            .forEach(form -> lists.computeIfAbsent(form, _ -> new ArrayList<>()).add(rule));
      }
    }
    lists.replaceAll((_, rules) -> List.copyOf(rules));
    return Map.copyOf(lists);
  }

  private static Rule rule(String[] parts) {
    var conditions = new ArrayList<Rule.Condition>();
    var roles = new HashSet<String>();
    for (var i = 2; i < parts.length; i++) {
      var part = parts[i];
      if (part.charAt(0) == '+') {
        roles.add(part.substring(1));
        continue;
      }
      var values = Set.of(part.substring(2).split(",", -1));
      conditions.add(new Rule.Condition(slot(part.charAt(0)), need(part.charAt(1)), values));
    }
    var kind = EventKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new Rule(kind, List.copyOf(conditions), Set.copyOf(roles));
  }

  private static Rule.Slot slot(char letter) {
    return switch (letter) {
      case 's' -> Rule.Slot.SUBJECT;
      case 'o' -> Rule.Slot.OBJECT;
      case 'n' -> Rule.Slot.NEXT;
      case 'm' -> Rule.Slot.MODIFIER;
      case 'g' -> Rule.Slot.GOVERNOR;
      default -> Rule.Slot.SENTENCE;
    };
  }

  private static Rule.Need need(char mark) {
    return switch (mark) {
      case '?' -> Rule.Need.MAY;
      case '-' -> Rule.Need.NOT;
      default -> Rule.Need.MUST;
    };
  }
}
