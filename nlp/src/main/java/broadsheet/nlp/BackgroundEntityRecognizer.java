package broadsheet.nlp;

import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.NameSpan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Loads a heavy recogniser on a thread of its own and lets a plain one answer until it is there,
 * and for good when it cannot be loaded.
 */
public final class BackgroundEntityRecognizer implements EntityRecognizer {
  private final EntityRecognizer plain;
  private final CountDownLatch done = new CountDownLatch(1);
  // Written once by the loading thread.
  private volatile @Nullable EntityRecognizer heavy;
  private volatile @Nullable String failure;

  private BackgroundEntityRecognizer(EntityRecognizer plain) {
    this.plain = plain;
  }

  /** Begins to load at once. */
  public static BackgroundEntityRecognizer start(
      EntityRecognizer plain, Supplier<? extends EntityRecognizer> loader) {
    var recognizer = new BackgroundEntityRecognizer(plain);
    Thread.ofPlatform().daemon().name("name-model-loader").start(() -> recognizer.load(loader));
    return recognizer;
  }

  @Override
  public List<NameSpan> recognize(String text, String language) {
    var ready = heavy;
    return (ready == null ? plain : ready).recognize(text, language);
  }

  public boolean isReady() {
    return heavy != null;
  }

  /** Why the heavy recogniser could not be loaded. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Waits until loading ended, well or not; whether the heavy recogniser is ready. */
  public boolean awaitReady(Duration atMost) throws InterruptedException {
    return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && isReady();
  }

  /** The one place for errors of the loading thread: the plain recogniser goes on. */
  private void load(Supplier<? extends EntityRecognizer> loader) {
    try {
      heavy = loader.get();
    } catch (RuntimeException | OutOfMemoryError | LinkageError e) {
      failure = e.getMessage() == null ? e.toString() : e.getMessage();
    } finally {
      done.countDown();
    }
  }
}
