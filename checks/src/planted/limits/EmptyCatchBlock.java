package planted;

class EmptyCatchBlock {
  void run(boolean a) {
    try {
      run(a);
    } catch (RuntimeException e) {
    }
  }
}
