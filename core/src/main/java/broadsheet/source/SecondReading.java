package broadsheet.source;

import java.util.List;

/** Port: reads documents in quarantine again. */
public interface SecondReading {
  /** Queues them, in the background; answers the intake's number. Those that are read leave. */
  long again(List<QuarantineId> documents);
}
