/** Times the extractor beside its peers and prints what each of them reads, for scoring. */
@NullMarked
package broadsheet.bench;

import org.jspecify.annotations.NullMarked;
