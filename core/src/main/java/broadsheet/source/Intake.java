package broadsheet.source;

import java.util.List;
import java.util.Optional;

/** Port: takes documents in, in the background, and tells how far it is. */
public interface Intake {
  /** Queues documents that somebody dropped on a page; answers the intake's number. */
  long submit(List<RawDocument> documents);

  /** Queues a file or folder of this machine; answers the intake's number. */
  long submitPath(String path);

  /** Queues the demo edition; answers the intake's number. */
  long submitDemo();

  /** How one intake goes; empty when there is none of that number. */
  Optional<IntakeProgress> progress(long intake);

  /** The intake that is under way, if there is one. */
  Optional<IntakeProgress> current();
}
