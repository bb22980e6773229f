package broadsheet.enrichment.event;

import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.place.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What events are read from; every list is in the order of the text.
 *
 * @param words empty where the language is not read
 * @param names of the article's entities
 * @param sayings in the order of the article's statements
 * @param published null when it is not known
 */
public record EventText(
    String text,
    List<Word> words,
    List<Named> names,
    List<Said> sayings,
    List<ToldDate> dates,
    List<Place> places,
    @Nullable LocalDate published) {
  public EventText {
    words = List.copyOf(words);
    names = List.copyOf(names);
    sayings = List.copyOf(sayings);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
  }
}
