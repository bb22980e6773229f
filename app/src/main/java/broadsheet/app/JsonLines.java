package broadsheet.app;

import broadsheet.source.DocumentFormat;
import broadsheet.source.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a JSONL file line by line in bounded memory. */
final class JsonLines {
  private JsonLines() {}

  /** Every line that is not blank becomes a document; too long and undecodable ones a problem. */
  static void read(String where, InputStream in, InputSink sink) throws IOException {
    var line = new ByteArrayOutputStream();
    var number = 1;
    var tooLong = false;
    for (var next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        document(where + ":" + number, line, tooLong, sink);
        number++;
        tooLong = false;
      } else if (line.size() < Inputs.LINE_BYTES_MAX) {
        line.write(next);
      } else {
        tooLong = true;
      }
    }
    document(where + ":" + number, line, tooLong, sink);
  }

  /** Hands on what was collected, and empties it. */
  static void document(
      String where, ByteArrayOutputStream collected, boolean tooLong, InputSink sink) {
    if (tooLong) {
      var limit = "is longer than " + (Inputs.LINE_BYTES_MAX >> 20) + " MiB and is passed over";
      sink.problem(new Problem(where, limit));
    } else {
      decode(where, collected.toByteArray(), sink);
    }
    collected.reset();
  }

  private static void decode(String where, byte[] bytes, InputSink sink) {
    var text = Texts.decode(bytes);
    if (text.isEmpty()) {
      sink.problem(new Problem(where, "is not text"));
    } else if (!text.get().isBlank()) {
      sink.document(new RawDocument(where, text.get(), DocumentFormat.ARTICLE_JSON), where);
    }
  }
}
