package planted;

import java.util.List;

/** At the limits and not over them. */
public class Allowed {
  void run(int a, int b, int c, int d) {
    for (;;) {
      for (;;) {
        if (a > 0) {
          if (b > 0) {
            if (c > 0) {
              List.of(d);
            }
          }
        }
      }
    }
  }

  void longest() {
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
    longest();
  }
}
