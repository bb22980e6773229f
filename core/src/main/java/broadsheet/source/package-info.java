/** What is read: addresses, documents, and how an intake of them goes. Goes to {@code article}. */
@NullMarked
package broadsheet.source;

import org.jspecify.annotations.NullMarked;
