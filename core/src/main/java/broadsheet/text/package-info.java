/** Text and where things are in it. Upstream of everything; knows nothing of news. */
@NullMarked
package broadsheet.text;

import org.jspecify.annotations.NullMarked;
