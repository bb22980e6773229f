package broadsheet.enrichment;

import broadsheet.text.WordForms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The world's countries, their peoples' names, and short forms of much-named places and bodies. */
final class Countries {
  private static final List<String> COUNTRIES =
      List.of(
          """
          Afghanistan Afghan Afghans|Albania Albanian Albanians|Algeria Algerian Algerians|Angola
          Angolan|Argentina Argentine Argentinian|Armenia Armenian Armenians|Australia Australian
          Australians|Austria Austrian Austrians|Azerbaijan Azerbaijani Azeri|Bahrain Bahraini|
          Bangladesh Bangladeshi|Belarus Belarusian|Belgium Belgian Belgians|Bolivia Bolivian|
          Bosnia Bosnian Bosnians|Botswana|Brazil Brazilian Brazilians|Britain British Briton
          Britons|Bulgaria Bulgarian|Cambodia Cambodian|Cameroon Cameroonian|Canada Canadian
          Canadians|Chad Chadian|Chile Chilean|China Chinese|Colombia Colombian Colombians|Congo
          Congolese|Croatia Croatian|Cuba Cuban Cubans|Cyprus Cypriot|Denmark Danish Dane Danes|
          Ecuador Ecuadorian|Egypt Egyptian Egyptians|England English|Eritrea Eritrean|Estonia
          Estonian|Ethiopia Ethiopian Ethiopians|Fiji|Finland Finnish Finn Finns|France French|
          Gabon|Gambia Gambian|Georgia Georgian Georgians|Germany German Germans|Ghana Ghanaian|
          Greece Greek Greeks|Greenland|Guatemala Guatemalan|Guinea Guinean|Guyana|Haiti Haitian
          Haitians|Honduras Honduran|Hungary Hungarian Hungarians|Iceland Icelandic|India Indian
          Indians|Indonesia Indonesian|Iran Iranian Iranians|Iraq Iraqi Iraqis|Ireland Irish|Israel
          Israeli Israelis|Italy Italian Italians|Jamaica Jamaican|Japan Japanese|Jordan Jordanian|
          Kazakhstan Kazakh|Kenya Kenyan Kenyans|Kosovo Kosovar|Kuwait Kuwaiti|Kyrgyzstan Kyrgyz|
          Laos Laotian|Latvia Latvian|Lebanon Lebanese|Liberia Liberian|Libya Libyan|Lithuania
          Lithuanian|Luxembourg|Madagascar|Malawi|Malaysia Malaysian|Mali Malian|Malta Maltese|
          Mauritania|Mexico Mexican Mexicans|Moldova Moldovan|Mongolia Mongolian|Montenegro|Morocco
          Moroccan|Mozambique|Myanmar Burmese|Namibia|Nepal Nepali Nepalese|Netherlands Dutch|
          Nicaragua Nicaraguan|Niger|Nigeria Nigerian Nigerians|Norway Norwegian Norwegians|Oman
          Omani|Pakistan Pakistani Pakistanis|Palestine Palestinian Palestinians|Panama Panamanian|
          Paraguay|Peru Peruvian|Philippines Filipino Philippine Filipinos|Poland Polish Pole Poles|
          Portugal Portuguese|Qatar Qatari|Romania Romanian|Russia Russian Russians|Rwanda Rwandan|
          Samoa|Scotland Scottish Scots|Senegal Senegalese|Serbia Serbian Serb Serbs|Singapore|
          Slovakia Slovak|Slovenia Slovenian|Somalia Somali|Spain Spanish Spaniard Spaniards|Sudan
          Sudanese|Sweden Swedish Swede Swedes|Switzerland Swiss|Syria Syrian Syrians|Taiwan
          Taiwanese|Tajikistan Tajik|Tanzania Tanzanian|Thailand Thai Thais|Togo|Tunisia Tunisian|
          Turkey Turkish Turk Turks|Turkmenistan|Uganda Ugandan|Ukraine Ukrainian Ukrainians|Uruguay
          Uruguayan|Uzbekistan Uzbek|Venezuela Venezuelan Venezuelans|Vietnam Vietnamese|Wales Welsh|
          Yemen Yemeni|Zambia Zambian|Zimbabwe Zimbabwean|America American Americans|Africa African
          Africans|Asia Asian Asians|Europe European Europeans|Tibet Tibetan|Chechnya Chechen
          """
              .replace("\n", " ")
              .split("\\|"));

  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("us", "United States"),
          Map.entry("usa", "United States"),
          Map.entry("united states of america", "United States"),
          Map.entry("america", "United States"),
          Map.entry("uk", "United Kingdom"),
          Map.entry("britain", "United Kingdom"),
          Map.entry("great britain", "United Kingdom"),
          Map.entry("uae", "United Arab Emirates"),
          Map.entry("un", "United Nations"),
          Map.entry("eu", "European Union"));

  private static final Set<String> LONG_NAMES =
      Set.of(
          "United States",
          "United Kingdom",
          "United Arab Emirates",
          "Saudi Arabia",
          "South Africa",
          "South Korea",
          "North Korea",
          "Sri Lanka",
          "New Zealand",
          "Costa Rica",
          "El Salvador",
          "Sierra Leone",
          "Burkina Faso",
          "Ivory Coast",
          "Puerto Rico",
          "Hong Kong",
          "Czech Republic",
          "Dominican Republic",
          "South Sudan",
          "North Macedonia",
          "Papua New Guinea",
          "Middle East",
          "Latin America",
          "New York",
          "New Jersey",
          "New Mexico",
          "New Hampshire",
          "North Carolina",
          "South Carolina",
          "North Dakota",
          "South Dakota",
          "West Virginia",
          "Rhode Island",
          "Los Angeles",
          "San Francisco",
          "San Diego",
          "Las Vegas",
          "New Orleans",
          "Tel Aviv",
          "Black Sea",
          "Red Sea",
          "West Bank",
          "Washington, D.C.");

  private static final Set<String> NAMES = new HashSet<>(LONG_NAMES);
  private static final Map<String, String> COUNTRY_OF = new HashMap<>();
  private static final Set<String> PEOPLES = new HashSet<>(Set.of("Czech", "Korean", "Arab"));

  static {
    for (var country : COUNTRIES) {
      var words = country.strip().split("\\s+");
      NAMES.add(words[0]);
      for (var i = 1; i < words.length; i++) {
        PEOPLES.add(words[i]);
        COUNTRY_OF.put(words[i], words[0]);
      }
    }
    PEOPLES.addAll(
        Set.of(
            "Republican",
            "Republicans",
            "Democrat",
            "Democrats",
            "Democratic",
            "Muslim",
            "Muslims",
            "Christian",
            "Christians",
            "Jewish",
            "Jews",
            "Catholic",
            "Catholics",
            "Kurdish",
            "Kurds",
            "Arabs",
            "Koreans",
            "Saudi",
            "Saudis",
            "Western",
            "Islamic",
            "Hindu",
            "Hindus",
            "Buddhist",
            "Sunni",
            "Shiite",
            "Latino",
            "Latinos",
            "Hispanic",
            "Soviet",
            "Nazi",
            "Nazis",
            "Texan",
            "Californian",
            "Hawaiian",
            "Puerto Rican"));
  }

  private Countries() {}

  static boolean isPlace(String name) {
    return NAMES.contains(name) || "United States".equals(SHORT_FORMS.get(shortForm(name)));
  }

  static boolean isPeople(String word) {
    return PEOPLES.contains(word);
  }

  /** The usual name of the country of a people, or the people's own name. */
  static String ofPeople(String people) {
    return fullName(COUNTRY_OF.getOrDefault(people, people));
  }

  /** The usual name of a place or body that is named by a short form; else the name itself. */
  static String fullName(String name) {
    return SHORT_FORMS.getOrDefault(shortForm(name), name);
  }

  /** Whether it has a usual name other than this. */
  static boolean isShortForm(String name) {
    return SHORT_FORMS.containsKey(shortForm(name));
  }

  private static String shortForm(String name) {
    var plain = name.replace(".", "");
    return WordForms.isAcronym(plain) || plain.length() > 3 ? plain.toLowerCase(Locale.ROOT) : name;
  }
}
