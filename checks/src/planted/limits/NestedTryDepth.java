package planted;

class NestedTryDepth {
  void run(boolean a) {
    try {
      try {
        try {
          run(a);
        } finally {
          run(a);
        }
      } finally {
        run(a);
      }
    } finally {
      run(a);
    }
  }
}
