/** Trains the forests that judge a page's blocks; beside core's package to see its parts. */
@NullMarked
package broadsheet.article;

import org.jspecify.annotations.NullMarked;
