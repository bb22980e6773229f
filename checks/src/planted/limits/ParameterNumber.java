package planted;

class ParameterNumber {
  void run(int a, int b, int c, int d, int e) {}
}
