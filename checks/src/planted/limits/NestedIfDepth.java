package planted;

class NestedIfDepth {
  void run(boolean a) {
    if (a) {
      if (a) {
        if (a) {
          if (a) {
            run(a);
          }
        }
      }
    }
  }
}
