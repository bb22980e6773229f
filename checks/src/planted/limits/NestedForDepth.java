package planted;

class NestedForDepth {
  void run(boolean a) {
    for (;;) {
      for (;;) {
        for (;;) {
          run(a);
        }
      }
    }
  }
}
