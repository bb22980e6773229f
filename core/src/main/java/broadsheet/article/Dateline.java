package broadsheet.article;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words before an article's first sentence that say where it was filed: "KELDA, Nov. 3 (XNA)
 * —".
 *
 * @param span from the place to where the sentence begins
 * @param mark what stands in its brackets, null when there are none
 */
public record Dateline(Span span, @Nullable String mark) {}
