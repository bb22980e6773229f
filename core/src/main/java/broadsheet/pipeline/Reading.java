package broadsheet.pipeline;

import broadsheet.article.ReadResult;
import java.util.List;

/**
 * What came of reading a document, with what people should know besides.
 *
 * @param remarks such as that a recipe finds nothing; the document was read all the same
 */
public record Reading(ReadResult result, List<String> remarks) {
  public Reading {
    remarks = List.copyOf(remarks);
  }

  static Reading of(ReadResult result) {
    return new Reading(result, List.of());
  }
}
