@NullMarked
package broadsheet.fetch.archive;

import org.jspecify.annotations.NullMarked;
