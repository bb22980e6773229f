/** What one reader sees and does. The end of the data's way. */
@NullMarked
package broadsheet.reader;

import org.jspecify.annotations.NullMarked;
