/** Reads documents that are laid out for print. Goes to {@code article}. */
@NullMarked
package broadsheet.fetch.document;

import org.jspecify.annotations.NullMarked;
