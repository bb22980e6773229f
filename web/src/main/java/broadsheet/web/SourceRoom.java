package broadsheet.web;

import broadsheet.source.EntryStore;
import broadsheet.source.FeedStore;
import broadsheet.source.FollowDesk;
import broadsheet.source.Outbound;
import broadsheet.source.QuarantineStore;
import broadsheet.source.SecondReading;
import broadsheet.source.WebSubCallback;

/** What the pages of sources read from and hand work to. */
public record SourceRoom(
    FeedStore feeds,
    EntryStore entries,
    FollowDesk follow,
    QuarantineStore quarantine,
    SecondReading again,
    Outbound web,
    WebSubCallback hubs) {}
