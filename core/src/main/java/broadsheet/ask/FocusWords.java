package broadsheet.ask;

import java.util.HashMap;
import java.util.Map;

/** Which kind of answer an English noun after "which" or "what" wants. */
final class FocusWords {
  private FocusWords() {}

  /** By stem. */
  static Map<String, AnswerType> types() {
    var types = new HashMap<String, AnswerType>();
    putPeople(types);
    putNames(types);
    put(types, AnswerType.MONEY, "amount price sum fine salary wage cost fee budget");
    put(types, AnswerType.SHARE, "percentage percent share proportion rate");
    put(types, AnswerType.DATE, "date day month year time season weekday");
    put(types, AnswerType.COUNT, "number age score magnitude");
    return Map.copyOf(types);
  }

  private static void putPeople(Map<String, AnswerType> types) {
    put(
        types,
        AnswerType.PERSON,
        """
        person people man woman star celebrity actor actress singer musician rapper artist athlete
        player quarterback golfer swimmer boxer driver coach manager senator lawmaker congressman
        congresswoman governor mayor president leader minister king queen prince princess royal
        billionaire founder ceo executive chief chairman philanthropist politician candidate
        nominee official judge justice lawyer attorney author writer novelist poet director
        producer comedian host anchor journalist scientist researcher doctor astronaut pope
        bishop general commander soldier officer suspect individual figure head member secretary
        ambassador envoy spokesman spokeswoman icon legend mogul entrepreneur activist teenager
        """);
  }

  private static void putNames(Map<String, AnswerType> types) {
    put(
        types,
        AnswerType.PLACE,
        """
        country nation continent state city town village region area province county capital
        island district territory republic place location seat sea ocean river lake mountain
        airport port park countries cities states venue neighbourhood neighborhood destination
        """);
    put(
        types,
        AnswerType.BODY,
        """
        company firm retailer automaker carmaker airline chain bank brand manufacturer maker
        corporation business team club league organization organisation agency institution
        university school college band group network platform service publisher studio outlet
        newspaper channel broadcaster party union department ministry court council committee
        charity association store restaurant supermarket operator startup giant army militia
        """);
    put(
        types,
        AnswerType.NAME,
        """
        show movie film series book novel song album single game award prize tournament
        championship event festival holiday mission spacecraft telescope ship vessel aircraft
        storm hurricane typhoon tropical language religion app software product model phone
        magazine musical play painting brand law bill act treaty title name
        """);
  }

  private static void put(Map<String, AnswerType> types, AnswerType type, String words) {
    for (var word : words.strip().split("\\s+", -1)) {
      types.putIfAbsent(AskWords.stem(word), type);
    }
  }
}
