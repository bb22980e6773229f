package broadsheet.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON objects that spread over lines, one after the other or as members of one array, in
 * bounded memory: each is a document of its own. A raw line break inside a string ends a broken
 * object, so that one fault does not swallow what follows.
 */
final class JsonValues {
  private final String where;
  private final InputSink sink;
  private final ByteArrayOutputStream value = new ByteArrayOutputStream();
  private int line = 1;
  private int begun = 1;
  private int number;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean tooLong;

  private JsonValues(String where, InputSink sink) {
    this.where = where;
    this.sink = sink;
  }

  /** Every object becomes a document; what stands between objects and is no comma, a problem. */
  static void read(String where, InputStream in, InputSink sink) throws IOException {
    var values = new JsonValues(where, sink);
    for (var next = in.read(); next >= 0; next = in.read()) {
      values.take(next);
    }
    values.end();
  }

  private void take(int next) {
    if (value.size() == 0 && isBetween(next)) {
      line += next == '\n' ? 1 : 0;
      return;
    }
    if (depth == 0 && !inString && next == '{') {
      end();
    }
    if (value.size() == 0) {
      begun = line;
      number++;
    }
    if (isEnd(next)) {
      finish();
    } else {
      keep(next);
      follow(next);
    }
    line += next == '\n' ? 1 : 0;
  }

  /** Where what is no object, or a broken one, must end. */
  private boolean isEnd(int next) {
    return (next == '\n' && (inString || depth == 0)) || (next == ',' && !inString && depth == 0);
  }

  /** White space, commas, the brackets of the array. */
  private static boolean isBetween(int next) {
    return next <= ' ' || next == ',' || next == '[' || next == ']';
  }

  private void keep(int next) {
    if (value.size() < Inputs.LINE_BYTES_MAX) {
      value.write(next);
    } else {
      tooLong = true;
    }
  }

  private void follow(int next) {
    if (inString) {
      inString = escaped || next != '"';
      escaped = !escaped && next == '\\';
      return;
    }
    inString = next == '"';
    if (next == '{' || next == '[') {
      depth++;
    } else if (next == '}' || next == ']') {
      depth--;
      if (depth <= 0) {
        finish();
      }
    }
  }

  private void finish() {
    JsonLines.document(where + ":" + begun + " (article " + number + ")", value, tooLong, sink);
    depth = 0;
    inString = false;
    escaped = false;
    tooLong = false;
  }

  private void end() {
    if (value.size() > 0) {
      finish();
    }
  }
}
