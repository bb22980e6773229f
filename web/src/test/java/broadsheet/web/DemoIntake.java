package broadsheet.web;

import broadsheet.source.Intake;
import broadsheet.source.IntakeProgress;
import broadsheet.source.RawDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes everything in and does nothing with it; tells the progress that a test sets. */
final class DemoIntake implements Intake {
  final List<List<RawDocument>> submitted = new ArrayList<>();
  final List<String> paths = new ArrayList<>();
  volatile IntakeProgress progress =
      new IntakeProgress(
          1,
          "Finding stories",
          318,
          500,
          300,
          17,
          1,
          24.5,
          List.of("broken.json: no object"),
          false);

  @Override
  public long submit(List<RawDocument> documents) {
    submitted.add(documents);
    return 1;
  }

  @Override
  public long submitPath(String path) {
    paths.add(path);
    return 1;
  }

  @Override
  public long submitDemo() {
    return 1;
  }

  @Override
  public Optional<IntakeProgress> progress(long intake) {
    return intake == 1 ? Optional.of(progress) : Optional.empty();
  }

  @Override
  public Optional<IntakeProgress> current() {
    return submitted.isEmpty() ? Optional.empty() : Optional.of(progress);
  }
}
