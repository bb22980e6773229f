package broadsheet.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What polling has taught of a feed; {@link Schedule} makes the next from the last.
 *
 * @param validators from the last answer that had content, byte for byte
 * @param perDay how many entries come a day, below 0 while unknown
 * @param trouble the failures since the last look that went well
 * @param relocation the permanent redirect that the last answers told of, or that was stored
 * @param hints what the feed's last content asked for
 * @param complaint why the last content cannot be read, null when it can
 * @param title what the feed calls itself, null while unknown
 * @param sitemaps those followed of an index of sitemaps; empty for all else
 */
public record FeedState(
    LookTimes times,
    Validators validators,
    double perDay,
    Trouble trouble,
    @Nullable Relocation relocation,
    FeedHints hints,
    @Nullable Complaint complaint,
    @Nullable String title,
    Diary diary,
    List<SubSitemap> sitemaps) {
  public FeedState {
    sitemaps = List.copyOf(sitemaps);
  }

  /** Of a feed that was never asked and is to be asked at {@code first}. */
  public static FeedState untried(Instant first) {
    return new FeedState(
        new LookTimes(first, null, null, null, null),
        Validators.NONE,
        -1,
        Trouble.NONE,
        null,
        FeedHints.NONE,
        null,
        null,
        Diary.EMPTY,
        List.of());
  }

  public FeedState withTimes(LookTimes newTimes) {
    return new FeedState(
        newTimes,
        validators,
        perDay,
        trouble,
        relocation,
        hints,
        complaint,
        title,
        diary,
        sitemaps);
  }

  public FeedState withValidators(Validators newValidators) {
    return new FeedState(
        times,
        newValidators,
        perDay,
        trouble,
        relocation,
        hints,
        complaint,
        title,
        diary,
        sitemaps);
  }

  public FeedState withRelocation(@Nullable Relocation newRelocation) {
    return new FeedState(
        times,
        validators,
        perDay,
        trouble,
        newRelocation,
        hints,
        complaint,
        title,
        diary,
        sitemaps);
  }

  public FeedState withSitemaps(List<SubSitemap> newSitemaps) {
    return new FeedState(
        times,
        validators,
        perDay,
        trouble,
        relocation,
        hints,
        complaint,
        title,
        diary,
        newSitemaps);
  }
}
