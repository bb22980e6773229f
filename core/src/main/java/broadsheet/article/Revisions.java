package broadsheet.article;

import broadsheet.text.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a second reading of an article is. Markup, white space, the drawing of quotes and
 * dashes, and lines that only count readers make no version; nor does what is less than the
 * article, nor an older reading that comes late.
 */
public final class Revisions {
  /** Texts from this many words on are held against the length of a new reading. */
  private static final int LONG = 80;

  /** What has not even this share of the words is no version unless the outlet says why. */
  private static final double KEPT_MIN = 0.3;

  private static final double TEASER_MAX = 0.6;
  private static final double OTHER_MAX = 0.05;
  private static final double SAME_TITLE_MIN = 0.5;
  private static final double BEGINNING_MIN = 0.8;
  private static final double LEFTOVER_MAX = 0.3;
  private static final Duration DATES_APART = Duration.ofDays(1);

  private final Reading before;
  private final Reading now;
  private final Side old;
  private final Side fresh;

  /** One reading, prepared for comparison. */
  private record Side(Article article, List<String> words, Shingles shingles) {
    static Side of(Article article) {
      var words = Words.keys(article.text());
      return new Side(article, words, Shingles.of(words));
    }
  }

  private Revisions(Reading before, Reading now) {
    this.before = before;
    this.now = now;
    this.old = Side.of(before.article());
    this.fresh = Side.of(now.article());
  }

  /** What {@code now} is to the kept article {@code before}, both of one address or entry. */
  public static Revision of(Reading before, Reading now) {
    var isEqual = now.article().body().equals(before.article().body());
    if (isEqual && now.article().heading().equals(before.article().heading())) {
      return new Revision.Same();
    }
    if (now.article().text().isBlank() && !before.article().text().isBlank()) {
      return new Revision.Broken("holds no text any more");
    }
    var changes = ChangeCount.of(before.article(), now.article());
    return changes.isNone() ? new Revision.Same() : new Revisions(before, now).judged(changes);
  }

  private Revision judged(ChangeCount changes) {
    var late = late();
    if (late.isPresent()) {
      return new Revision.Stale(late.get());
    }
    var isNoted = hasNewNote();
    var broken = isNoted ? Optional.<String>empty() : broken();
    if (broken.isPresent()) {
      return new Revision.Broken(broken.get());
    }
    if (!isNoted && isAnother()) {
      return new Revision.Another();
    }
    var telling = telling(isNoted);
    return new Revision.Changed(revised(before.article(), now.article()), changes.change(telling));
  }

  /** The kept article with what is new in a later reading of it. */
  static Article revised(Article before, Article now) {
    var authors = now.authors().isEmpty() ? before.authors() : now.authors();
    var standfirst = now.standfirst() == null ? before.standfirst() : now.standfirst();
    var language = now.language() == null ? before.language() : now.language();
    return new Article(
        before.id(),
        before.version() + 1,
        before.url() == null ? now.url() : before.url(),
        new Heading(now.title().isBlank() ? before.title() : now.title(), standfirst),
        new Credit(authors, before.outlet(), before.agency()),
        before.date() == null ? now.date() : before.date(),
        language,
        now.body(),
        now.notes());
  }

  /** Why the reading is older than what is kept: by what the outlet says, else by when it was. */
  private Optional<String> late() {
    var oldChange = before.article().notes().modified();
    var newChange = now.article().notes().modified();
    if (isBefore(newChange, oldChange)) {
      return Optional.of(older("changed " + newChange, oldChange));
    }
    if (now.readAt() != null && before.readAt() != null) {
      return now.readAt().isBefore(before.readAt())
          ? Optional.of(older("read " + now.readAt(), before.readAt()))
          : Optional.empty();
    }
    var oldDate = before.article().date();
    var newDate = now.article().date();
    return newChange == null && isBefore(later(newDate), oldDate)
        ? Optional.of(older("published " + newDate, oldDate))
        : Optional.empty();
  }

  private static String older(String how, @Nullable Object kept) {
    return "is older than what is kept: " + how + ", not " + kept;
  }

  /** Feeds and pages may date an article a little differently; a file's dates are all one has. */
  private @Nullable PublicationTime later(@Nullable PublicationTime date) {
    return date == null || now.readAt() == null
        ? date
        : new PublicationTime(date.instant().plus(DATES_APART), date.hasTime());
  }

  private static boolean isBefore(@Nullable PublicationTime one, @Nullable PublicationTime other) {
    if (one == null || other == null) {
      return false;
    }
    var isExact = one.hasTime() && other.hasTime();
    return isExact ? one.compareTo(other) < 0 : one.day().isBefore(other.day());
  }

  private Optional<String> broken() {
    var foreign = fresh.shingles.shareIn(old.shingles) < LEFTOVER_MAX;
    if (foreign && PageFaults.isError(now.article())) {
      return Optional.of("is an error page");
    }
    var left = (double) fresh.words.size() / Math.max(1, old.words.size());
    if (old.words.size() < LONG || left > TEASER_MAX) {
      return Optional.empty();
    }
    var of = fresh.words.size() + " of " + old.words.size() + " words";
    if (PageFaults.breaksOff(now.article()) && isBeginning(fresh, old)) {
      return Optional.of("is only the beginning, " + of + ": a teaser?");
    }
    return left < KEPT_MIN && !isAnother()
        ? Optional.of("has only " + of + " left: read badly?")
        : Optional.empty();
  }

  /** Nearly nothing in common: pages such as "/weather" tell something else each day. */
  private boolean isAnother() {
    var shared =
        Math.max(fresh.shingles.shareIn(old.shingles), old.shingles.shareIn(fresh.shingles));
    var titles =
        Alignment.likeness(
            DiffTokens.of(old.article.title()), DiffTokens.of(fresh.article.title()));
    return shared < OTHER_MAX && titles < SAME_TITLE_MIN;
  }

  private static boolean isBeginning(Side part, Side whole) {
    return part.shingles.shareIn(whole.shingles) >= BEGINNING_MIN;
  }

  private Change.Telling telling(boolean isNoted) {
    var isLive = now.article().notes().marks().contains(PageMark.LIVE_BLOG);
    if (isNoted || isLive || isDated()) {
      return Change.Telling.MARKED;
    }
    var isCompleted =
        old.words.size() < TEASER_MAX * fresh.words.size()
            && PageFaults.breaksOff(before.article())
            && isBeginning(old, fresh);
    return isCompleted ? Change.Telling.COMPLETED : Change.Telling.SILENT;
  }

  /** Whether the page says that it was changed since. */
  private boolean isDated() {
    var modified = now.article().notes().modified();
    var known = before.article().notes().modified();
    var since = known == null ? before.article().date() : known;
    return modified != null && (since == null || isBefore(since, modified));
  }

  private boolean hasNewNote() {
    var known = new HashSet<String>();
    paragraphs(before.article()).forEach(paragraph -> known.add(DiffTokens.of(paragraph).key()));
    return paragraphs(now.article()).stream()
        .anyMatch(paragraph ->
            EditNotes.isNote(paragraph) && !known.contains(DiffTokens.of(paragraph).key()));
  }

  private static List<String> paragraphs(Article article) {
    return article.body().paragraphs().stream().map(span -> span.in(article.text())).toList();
  }
}
