package broadsheet.enrichment;

import java.util.List;

/** Port: finds names in a text. */
public interface EntityRecognizer {
  /** Names in the order of the text, not overlapping; thread-safe; spans in UTF-16 code units. */
  List<NameSpan> recognize(String text, String language);
}
