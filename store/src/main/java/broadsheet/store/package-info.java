/** Keeps everything in SQLite behind core's ports; migrations are numbered. */
@NullMarked
package broadsheet.store;

import org.jspecify.annotations.NullMarked;
