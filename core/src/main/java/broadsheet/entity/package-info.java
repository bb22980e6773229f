/** Who is who across articles: the register of persons, organisations and places in the news. */
@NullMarked
package broadsheet.entity;

import org.jspecify.annotations.NullMarked;
