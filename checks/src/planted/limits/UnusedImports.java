package planted;

import java.time.Instant;

class UnusedImports {
  void run(boolean a) {
    run(a);
  }
}
