/** Runs everything in one process: command line, wiring by hand, intake, schedule. */
@NullMarked
package broadsheet.app;

import org.jspecify.annotations.NullMarked;
