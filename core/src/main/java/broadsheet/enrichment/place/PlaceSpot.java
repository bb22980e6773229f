package broadsheet.enrichment.place;

import broadsheet.text.Span;

/**
 * Where a text may name a place.
 *
 * @param key the same for all spots of one name
 * @param first the number of its first word, {@code last} that of its last
 * @param places that it may mean
 */
@SuppressWarnings("ArrayRecordComponent")
record PlaceSpot(Span span, String key, int first, int last, int[] places) {}
