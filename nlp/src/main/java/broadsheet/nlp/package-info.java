/** The models behind core's ports: language, sentence vectors. */
@NullMarked
package broadsheet.nlp;

import org.jspecify.annotations.NullMarked;
