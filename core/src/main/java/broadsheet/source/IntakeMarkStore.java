package broadsheet.source;

import java.util.Optional;

/** Port: keeps how far archives were taken in. */
public interface IntakeMarkStore {
  Optional<IntakeMark> mark(String file);

  /** Keeps a mark in place of the file's last one. */
  void keep(IntakeMark mark);
}
