/** Finds articles with Lucene; can be made again from the store at any time. */
@NullMarked
package broadsheet.search;

import org.jspecify.annotations.NullMarked;
