/** What must stay true of the whole: who uses whom, what the limits refuse. */
@NullMarked
package broadsheet.checks;

import org.jspecify.annotations.NullMarked;
