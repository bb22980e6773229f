package planted;

import java.util.*;

class AvoidStarImport {
  void run(boolean a) {
    List.of(a);
  }
}
