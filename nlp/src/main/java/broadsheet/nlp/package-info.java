/** The models behind core's ports: language, names, sentence vectors. */
@NullMarked
package broadsheet.nlp;

import org.jspecify.annotations.NullMarked;
