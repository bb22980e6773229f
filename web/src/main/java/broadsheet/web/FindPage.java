package broadsheet.web;

import broadsheet.reader.Age;
import broadsheet.source.FeedChoice;
import broadsheet.source.Finding;
import broadsheet.source.Finding.Offer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the page of what an address offers. */
final class FindPage {
  private FindPage() {}

  static FindView view(Finding finding, Instant now) {
    var offers = new ArrayList<FindView.Found>();
    for (var offer : finding.offers()) {
      offers.add(found(offers.size(), offer, now));
    }
    return new FindView(
        finding.number(),
        finding.address(),
        finding.phase(),
        finding.finished(),
        finding.problem(),
        offers);
  }

  /** The offers of these numbers, put into a folder where it is not empty. */
  static List<FeedChoice> choices(Finding finding, List<String> numbers, String folder) {
    return numbers.stream()
        .map(number -> Numbers.parse(number, -1))
        .filter(number -> number >= 0 && number < finding.offers().size())
        .distinct()
        .map(number -> finding.offers().get(number).choice())
        .map(choice -> folder.isEmpty() ? choice : in(folder, choice))
        .toList();
  }

  private static FeedChoice in(String folder, FeedChoice choice) {
    var inner = choice.folder().isEmpty() ? folder : folder + "/" + choice.folder();
    return new FeedChoice(choice.url(), choice.kind(), choice.title(), choice.outlet(), inner);
  }

  private static FindView.Found found(int index, Offer offer, Instant now) {
    var choice = offer.choice();
    return new FindView.Found(
        index,
        choice.title().isEmpty() ? choice.url().host() : choice.title(),
        choice.url().value(),
        facts(offer, now),
        offer.headlines(),
        offer.isAdvised(),
        offer.isFollowed());
  }

  private static String facts(Offer offer, Instant now) {
    var facts = new ArrayList<String>();
    facts.add(SourceDetails.kind(offer.choice().kind()));
    if (!offer.choice().folder().isEmpty()) {
      facts.add("in " + offer.choice().folder());
    }
    if (offer.entries() >= 0) {
      facts.add(Words.count(offer.entries(), "report"));
    }
    if (offer.perWeek() > 0) {
      facts.add(perWeek(offer.perWeek()));
    }
    var newest = offer.newest();
    if (newest != null) {
      facts.add("last " + Age.words(newest, now));
    }
    return String.join(" · ", facts);
  }

  private static String perWeek(double perWeek) {
    return perWeek < 1
        ? "less than one a week"
        : String.format(Locale.ENGLISH, "about %,d a week", Math.round(perWeek));
  }
}
