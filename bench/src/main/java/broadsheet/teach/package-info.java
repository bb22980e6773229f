/**
 * What taught the small taggers of core: NLP4J's taggers and lists of words, run once over news.
 * Its answers become files that {@code dev learn} learns from, and the word lists that the program
 * ships.
 */
@NullMarked
package broadsheet.teach;

import org.jspecify.annotations.NullMarked;
