package planted;

class IllegalType {
  void run(boolean a) {
    java.util.Date day = null;
  }
}
