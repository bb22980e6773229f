package broadsheet.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands in this process and keeps what they said. */
final class Desktop {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] typed = {};
  private int status;

  /** What standard input will hold. */
  Desktop typing(String text) {
    return typing(text.getBytes(StandardCharsets.UTF_8));
  }

  Desktop typing(byte[] bytes) {
    typed = bytes;
    return this;
  }

  Desktop run(Object... words) {
    var arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    var terminal =
        new Terminal(
            new ByteArrayInputStream(typed),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    status = Main.run(terminal, arguments);
    return this;
  }

  int status() {
    return status;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> results() {
    return out().lines().toList();
  }

  List<String> complaints() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
