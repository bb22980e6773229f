/** Asks the web politely, through one guarded client. Implements ports of {@code source}. */
@NullMarked
package broadsheet.fetch;

import org.jspecify.annotations.NullMarked;
