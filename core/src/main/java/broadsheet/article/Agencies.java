package broadsheet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The world's wire services: the names and marks by which their reports are known. */
public final class Agencies {
  private static final List<List<String>> NAMES =
      List.of(
          List.of("AP", "Associated Press", "The Associated Press", "AP News"),
          List.of("UPI", "United Press International"),
          List.of("Reuters", "Thomson Reuters", "REUTERS", "Reuters News"),
          List.of("AFP", "Agence France-Presse", "Agence France Presse"),
          List.of("dpa", "DPA", "Deutsche Presse-Agentur"),
          List.of("PA", "PA Media", "Press Association", "PA News Agency"),
          List.of("EFE", "Agencia EFE"),
          List.of("ANSA"),
          List.of("Lusa"),
          List.of("Europa Press"),
          List.of("APA", "Austria Presse Agentur"),
          List.of("ANP"),
          List.of("Belga"),
          List.of("NTB"),
          List.of("STT"),
          List.of("Ritzau"),
          List.of("PAP", "Polish Press Agency"),
          List.of("CTK", "ČTK"),
          List.of("MTI"),
          List.of("AGERPRES"),
          List.of("BTA"),
          List.of("TASS", "ITAR-TASS"),
          List.of("Interfax"),
          List.of("RIA Novosti", "RIA"),
          List.of("Ukrinform"),
          List.of("Interfax-Ukraine"),
          List.of("BelTA"),
          List.of("Anadolu", "AA", "Anadolu Agency"),
          List.of("Xinhua", "Xinhua News Agency"),
          List.of("Kyodo", "Kyodo News"),
          List.of("Jiji", "Jiji Press"),
          List.of("Yonhap", "Yonhap News Agency"),
          List.of("KCNA", "Korean Central News Agency"),
          List.of("CNA", "Central News Agency"),
          List.of("PTI", "Press Trust of India"),
          List.of("ANI"),
          List.of("IANS"),
          List.of("UNI", "United News of India"),
          List.of("APP", "Associated Press of Pakistan"),
          List.of("BERNAMA", "Bernama"),
          List.of("ANTARA", "Antara"),
          List.of("AAP", "Australian Associated Press"),
          List.of("CP", "The Canadian Press", "Canadian Press"),
          List.of("WAM"),
          List.of("SPA", "Saudi Press Agency"),
          List.of("KUNA"),
          List.of("MENA"),
          List.of("SANA"),
          List.of("IRNA"),
          List.of("Bloomberg", "Bloomberg News"),
          List.of("StatePoint"),
          List.of("CNS", "Catholic News Service"),
          List.of("IPS", "Inter Press Service"));

  private static final int OPENING_MAX = 500;
  private static final Map<String, String> CANONICAL = canonical();

  private Agencies() {}

  /** The short name of the agency that {@code name} names; empty when none is known by it. */
  public static Optional<String> known(String name) {
    return Optional.ofNullable(CANONICAL.get(key(name)));
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

  private static Map<String, String> canonical() {
    var map = new HashMap<String, String>();
    for (var names : NAMES) {
      names.forEach(name -> map.put(key(name), names.getFirst()));
    }
    return Map.copyOf(map);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
