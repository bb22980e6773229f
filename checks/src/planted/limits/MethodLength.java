package planted;

class MethodLength {
  void run(boolean a) {
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
    run(a);
  }
}
