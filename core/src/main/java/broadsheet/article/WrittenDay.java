package broadsheet.article;

import java.time.LocalDate;

/**
 * A whole date that stands in a text.
 *
 * @param begin where it begins in the text, in UTF-16 code units
 * @param end where it ends, outside
 * @param sure false when only custom says which figure is the day
 */
record WrittenDay(LocalDate day, int begin, int end, boolean sure) {}
