/** Answers questions with sentences of the reports, each cited. Knows nothing of readers. */
@NullMarked
package broadsheet.ask;

import org.jspecify.annotations.NullMarked;
