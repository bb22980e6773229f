package broadsheet.source;

/** Port: takes what a hub has delivered, with its signature checked. */
public interface WebSubInbox {
  /**
   * A document of the feed has come, to be read as if it had been asked for just now.
   *
   * @param feed the address under which the feed is polled
   */
  void arrived(Url feed, Bytes content);
}
