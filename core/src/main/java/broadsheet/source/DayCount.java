package broadsheet.source;

import java.time.LocalDate;

/** How a feed's looks went on one day (UTC). */
public record DayCount(LocalDate day, int well, int failed, int fresh) {}
