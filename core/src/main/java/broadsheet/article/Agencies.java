package broadsheet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The world's wire services: the names and marks by which their reports are known. */
public final class Agencies {
  private static final List<Agency> ALL =
      List.of(
          agency("US", "AP", "Associated Press", "The Associated Press", "AP News"),
          agency("US", "UPI", "United Press International"),
          agency("GB", "Reuters", "Thomson Reuters", "REUTERS", "Reuters News"),
          agency("FR", "AFP", "Agence France-Presse", "Agence France Presse"),
          agency("DE", "dpa", "DPA", "Deutsche Presse-Agentur"),
          agency("GB", "PA", "PA Media", "Press Association", "PA News Agency"),
          agency("ES", "EFE", "Agencia EFE"),
          agency("IT", "ANSA", "Agenzia ANSA"),
          agency("PT", "Lusa", "Agência Lusa"),
          agency("ES", "Europa Press"),
          agency("AT", "APA", "Austria Presse Agentur"),
          agency("NL", "ANP", "Algemeen Nederlands Persbureau"),
          agency("BE", "Belga", "Belga News Agency"),
          agency("NO", "NTB", "Norsk Telegrambyrå"),
          agency("FI", "STT", "Suomen Tietotoimisto"),
          agency("DK", "Ritzau", "Ritzaus Bureau"),
          agency("PL", "PAP", "Polish Press Agency", "Polska Agencja Prasowa"),
          agency("CZ", "CTK", "ČTK", "Česká tisková kancelář"),
          agency("HU", "MTI", "Magyar Távirati Iroda"),
          agency("RO", "AGERPRES"),
          agency("BG", "BTA", "Bulgarian News Agency"),
          agency("RU", "TASS", "ITAR-TASS", "ТАСС"),
          agency("RU", "Interfax", "Интерфакс"),
          agency("RU", "RIA Novosti", "RIA", "РИА Новости"),
          agency("UA", "Ukrinform", "Укрінформ"),
          agency("UA", "Interfax-Ukraine", "Інтерфакс-Україна"),
          agency("BY", "BelTA", "БелТА"),
          agency("TR", "Anadolu", "AA", "Anadolu Agency", "Anadolu Ajansı"),
          agency("CN", "Xinhua", "Xinhua News Agency", "新华社"),
          agency("JP", "Kyodo", "Kyodo News", "共同通信"),
          agency("JP", "Jiji", "Jiji Press", "時事通信"),
          agency("KR", "Yonhap", "Yonhap News Agency", "연합뉴스"),
          agency("KP", "KCNA", "Korean Central News Agency"),
          agency("TW", "CNA", "Central News Agency"),
          agency("IN", "PTI", "Press Trust of India"),
          agency("IN", "ANI", "Asian News International"),
          agency("IN", "IANS", "Indo-Asian News Service"),
          agency("IN", "UNI", "United News of India"),
          agency("PK", "APP", "Associated Press of Pakistan"),
          agency("MY", "BERNAMA", "Bernama"),
          agency("ID", "ANTARA", "Antara"),
          agency("AU", "AAP", "Australian Associated Press"),
          agency("CA", "CP", "The Canadian Press", "Canadian Press"),
          agency("AE", "WAM", "Emirates News Agency"),
          agency("SA", "SPA", "Saudi Press Agency"),
          agency("KW", "KUNA", "Kuwait News Agency"),
          agency("EG", "MENA", "Middle East News Agency"),
          agency("SY", "SANA", "Syrian Arab News Agency"),
          agency("IR", "IRNA", "Islamic Republic News Agency"),
          agency("US", "Bloomberg", "Bloomberg News"),
          agency("US", "StatePoint"),
          agency("US", "CNS", "Catholic News Service"),
          agency("IT", "IPS", "Inter Press Service"));

  private static final int OPENING_MAX = 500;
  private static final Map<String, Agency> BY_NAME = byName();

  /**
   * A wire service.
   *
   * @param country ISO 3166 code of its seat
   * @param names the short one first
   */
  private record Agency(String country, List<String> names) {
    Agency {
      names = List.copyOf(names);
    }

    String name() {
      return names.getFirst();
    }
  }

  private static Agency agency(String country, String... names) {
    return new Agency(country, List.of(names));
  }

  private Agencies() {}

  /** The short name of the agency that {@code name} names; empty when none is known by it. */
  public static Optional<String> known(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name))).map(Agency::name);
  }

  /**
   * The agency in the dateline with which {@code text} begins: "KELDA (AP) —". A mark that is not
   * known is taken as it stands, because the form of the line shows what it is.
   */
  public static Optional<String> inOpening(String text) {
    var byLine = ByLines.of(text.substring(0, Math.min(text.length(), OPENING_MAX)));
    return Datelines.at(text, byLine.map(ByLine::end).orElse(0))
        .flatMap(dateline -> Optional.ofNullable(dateline.mark()))
        .map(mark -> known(mark).orElse(mark));
  }

  /** The ISO 3166 code of the country in which the agency of this name sits. */
  public static Optional<String> country(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name))).map(Agency::country);
  }

  private static Map<String, Agency> byName() {
    var map = new HashMap<String, Agency>();
    for (var agency : ALL) {
      agency.names.forEach(name -> map.put(key(name), agency));
    }
    return Map.copyOf(map);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
