package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What articles, pages and feeds tell of the outlet that published them. */
public final class OutletLessons {
  private static final int PAGE_MAX = 200_000;
  private static final int NAME_MAX = 100;

  /** A language is an outlet's from this many articles and this share of them on. */
  private static final long ARTICLES_MIN = 3;

  private static final double SHARE_MIN = 0.6;

  /** Ends of addresses that stand for a country and are sold to all the world. */
  private static final Set<String> SOLD =
      Set.of(
          "ac", "ag", "ai", "bz", "cc", "cf", "co", "cx", "fm", "ga", "gd", "gg", "gq", "im", "io",
          "la", "ly", "me", "ml", "ms", "nu", "pw", "sc", "sh", "st", "tk", "to", "tv", "vc", "ws");

  private OutletLessons() {}

  /** What one article tells that {@code known} lacks; no facts when it tells nothing new. */
  public static OutletFile ofArticle(Article article, OutletFile known) {
    var facts = new ArrayList<OutletFact>();
    var url = article.url();
    if (url != null) {
      var host = url.host();
      add(facts, OutletField.DOMAIN, host, Knowledge.LEARNT);
      add(facts, OutletField.HOME, "https://" + host + "/", Knowledge.LEARNT);
      countryOf(host).ifPresent(code -> add(facts, OutletField.COUNTRY, code, Knowledge.GUESSED));
    }
    if (article.language() != null) {
      add(facts, OutletField.LANGUAGE, article.language(), Knowledge.GUESSED);
    }
    Agencies.country(known.name())
        .ifPresent(country -> {
          add(facts, OutletField.AGENCY, "yes", Knowledge.LEARNT);
          add(facts, OutletField.COUNTRY, country, Knowledge.LEARNT);
        });
    facts.removeIf(fact -> isKnown(fact, known));
    return new OutletFile(known.name(), List.of(), facts);
  }

  /** The language of most of an outlet's articles, when they are enough to tell. */
  public static Optional<OutletFact> language(Map<String, Long> articlesByLanguage) {
    var all = articlesByLanguage.values().stream().mapToLong(Long::longValue).sum();
    return articlesByLanguage.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() >= ARTICLES_MIN && most.getValue() >= SHARE_MIN * all)
        .map(most -> new OutletFact(OutletField.LANGUAGE, most.getKey(), Knowledge.LEARNT));
  }

  /** What a page tells of the outlet that it belongs to; empty when it does not name it. */
  public static Optional<OutletFile> ofPage(String html, Url address) {
    var cut = html.substring(0, Math.min(PAGE_MAX, html.length()));
    var page = Jsoup.parse(cut, address.value());
    return Optional.ofNullable(new HtmlMetadata(page, address).outlet())
        .filter(name -> !name.isBlank() && name.length() <= NAME_MAX)
        .map(name -> ofSite(name, address, icon(page), null));
  }

  /**
   * What a feed tells of its outlet.
   *
   * @param home the site that the feed names, or its own address
   * @param icon its sign, null when it has none
   * @param language as declared, null when it is not
   */
  public static OutletFile ofSite(
      String name, Url home, @Nullable Url icon, @Nullable String language) {
    var facts = new ArrayList<OutletFact>();
    add(facts, OutletField.DOMAIN, home.host(), Knowledge.LEARNT);
    add(facts, OutletField.HOME, "https://" + home.host() + "/", Knowledge.LEARNT);
    countryOf(home.host())
        .ifPresent(code -> add(facts, OutletField.COUNTRY, code, Knowledge.GUESSED));
    add(facts, OutletField.FAVICON, icon == null ? null : icon.value(), Knowledge.LEARNT);
    var code = language == null ? null : LanguageCodes.of(language);
    add(facts, OutletField.LANGUAGE, code, Knowledge.GUESSED);
    return new OutletFile(name, List.of(), facts);
  }

  /** The country that the end of a host's name stands for: likely, no more. */
  static Optional<String> countryOf(String host) {
    var end = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (end.length() != 2 || SOLD.contains(end)) {
      return Optional.empty();
    }
    var code = end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)
        ? Optional.of(code)
        : Optional.empty();
  }

  private static boolean isKnown(OutletFact fact, OutletFile known) {
    return known.facts().stream()
        .anyMatch(kept ->
            kept.field() == fact.field() && kept.knowledge().compareTo(fact.knowledge()) >= 0);
  }

  private static void add(
      List<OutletFact> facts, OutletField field, @Nullable String value, Knowledge knowledge) {
    if (value != null && !value.isBlank() && value.length() <= OutletFact.LENGTH_MAX) {
      facts.add(new OutletFact(field, value, knowledge));
    }
  }

  /** The drawn sign if there is one, else the largest of those that name a size. */
  private static @Nullable Url icon(Document page) {
    return page.select("link[rel~=(?i)^(shortcut )?icon$][href]").stream()
        .max(Comparator.comparingInt(link -> size(link.attr("href"), link.attr("sizes"))))
        .map(link -> link.absUrl("href"))
        .filter(Url::isWebAddress)
        .map(Url::new)
        .orElse(null);
  }

  private static int size(String href, String sizes) {
    if (href.endsWith(".svg")) {
      return Integer.MAX_VALUE;
    }
    var end = 0;
    while (end < Math.min(4, sizes.length()) && Character.isDigit(sizes.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(sizes.substring(0, end));
  }
}
