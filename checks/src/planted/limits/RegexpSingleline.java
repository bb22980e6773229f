package planted;

class RegexpSingleline {
  void run(boolean a) {
    run(a); // TODO later
  }
}
