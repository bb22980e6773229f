package broadsheet.enrichment;

import java.util.Set;

/**
 * Seats of power, whose names news gives to those who sit there: buildings that stand for an
 * office, and capitals that stand for a government. Capitals that are as often something else are
 * left out.
 */
final class Seats {
  private static final Set<String> OFFICES =
      lines(
          """
          Kremlin|White House|Pentagon|Downing Street|Whitehall|Élysée|Elysee|Quai d'Orsay|Foggy
          Bottom|Blue House|Zhongnanhai|Holy See|Vatican|Quirinal|Moncloa|Buckingham Palace|Scotland
          Yard|Wall Street|Bundestag|Bundesrat|Knesset|Duma|State Duma|Verkhovna Rada|Rada|Sejm|Storting
          |Riksdag|Folketing|Majlis|Lok Sabha|Rajya Sabha|Capitol Hill|Kantei|Planalto|Casa Rosada
          """);

  private static final Set<String> CAPITALS =
      lines(
          """
          Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara
          |Astana|Athens|Baghdad|Baku|Bamako|Bangkok|Bangui|Beijing|Beirut|Belgrade|Berlin|Bern|Bishkek
          |Bogota|Bogotá|Brasilia|Brasília|Bratislava|Brazzaville|Brussels|Bucharest|Budapest|Buenos
          Aires|Bujumbura|Cairo|Canberra|Caracas|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|Dar es
          Salaam|Dhaka|Djibouti|Doha|Dublin|Dushanbe|Freetown|Gaborone|Gitega|Guatemala City|Hanoi|Harare
          |Havana|Helsinki|Islamabad|Jakarta|Jerusalem|Juba|Kabul|Kampala|Kathmandu|Khartoum|Kiev|Kigali
          |Kinshasa|Kuala Lumpur|Kyiv|La Paz|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lome|London|Luanda
          |Lusaka|Madrid|Managua|Manama|Manila|Maputo|Mexico City|Minsk|Mogadishu|Monrovia|Montevideo
          |Moscow|Muscat|Nairobi|Naypyidaw|N'Djamena|New Delhi|Niamey|Nicosia|Nouakchott|Nuuk|Oslo|Ottawa
          |Ouagadougou|Panama City|Paramaribo|Paris|Phnom Penh|Podgorica|Port Moresby|Port-au-Prince|Prague
          |Pretoria|Pristina|Pyongyang|Quito|Rabat|Ramallah|Reykjavik|Riga|Riyadh|Rome|San Salvador|Sana'a
          |Sanaa|Santiago|Santo Domingo|Sarajevo|Seoul|Singapore|Skopje|Sofia|Stockholm|Suva|Taipei
          |Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar
          |Vienna|Vientiane|Vilnius|Warsaw|Wellington|Windhoek|Yaounde|Yerevan|Zagreb
          """);

  private Seats() {}

  /** Whether it is a building that stands for those who hold an office there. */
  static boolean isOffice(String name) {
    return OFFICES.contains(name);
  }

  static boolean isCapital(String name) {
    return CAPITALS.contains(name);
  }

  private static Set<String> lines(String list) {
    var names = list.strip().replaceAll("\\s+", " ").split(" ?\\| ?", -1);
    return Set.of(names);
  }
}
