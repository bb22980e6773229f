package broadsheet.store;

import broadsheet.source.IntakeMark;
import broadsheet.source.IntakeMarkStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps for one run how far archives were taken in. */
public final class MemoryIntakeMarkStore implements IntakeMarkStore {
  private final Map<String, IntakeMark> marks = new HashMap<>();

  /** Nothing was taken in yet. */
  public MemoryIntakeMarkStore() {}

  @Override
  public synchronized Optional<IntakeMark> mark(String file) {
    return Optional.ofNullable(marks.get(file));
  }

  @Override
  public synchronized void keep(IntakeMark mark) {
    marks.put(mark.file(), mark);
  }
}
