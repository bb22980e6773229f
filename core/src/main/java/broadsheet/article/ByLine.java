package broadsheet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it, as the line above or at the begin of a text says.
 *
 * @param agency when one of them is an agency, null otherwise
 * @param end where the text goes on after it
 */
record ByLine(List<String> authors, @Nullable String agency, int end) {
  ByLine {
    authors = List.copyOf(authors);
  }
}
