package broadsheet.source;

/**
 * How far an archive was taken in, so that taking it in again passes over that part.
 *
 * @param file what tells the file from others and from its own later states
 * @param documents how many of its documents, from the first, are worked off
 * @param articles how many articles they held
 * @param readerVersion the {@link ReaderVersion} that read them
 */
public record IntakeMark(String file, long documents, long articles, int readerVersion) {}
