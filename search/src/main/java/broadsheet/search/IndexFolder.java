package broadsheet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens index folders, and starts over in those that are damaged or of another format. */
final class IndexFolder {
  private static final String FORMAT = "format";
  private static final String COMPLETE = "complete";
  private static final String DAMAGED = "damaged";
  private static final double BUFFER_MEGABYTES = 32;

  private IndexFolder() {}

  /**
   * An index ready to be written and searched.
   *
   * @param complete whether every kept article was in it when it was last written
   */
  record Opened(Directory directory, IndexWriter writer, boolean complete) {}

  static Opened open(Path folder) throws IOException {
    Files.createDirectories(folder);
    var directory = FSDirectory.open(folder);
    try {
      return open(directory);
    } catch (LockObtainFailedException taken) {
      directory.close();
      throw new SearchIndexException(
          "The index " + folder + " is in use by another Broadsheet: stop that one first", taken);
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  static Opened open(Directory directory) throws IOException {
    // The lock is asked for first: what another process is writing may look damaged.
    directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
    var state = state(directory);
    if (!state.usable()) {
      empty(directory);
    }
    return new Opened(directory, new IndexWriter(directory, config()), state.complete());
  }

  static Map<String, String> notes(boolean complete) {
    return Map.of(FORMAT, Documents.FORMAT, COMPLETE, String.valueOf(complete));
  }

  private record State(boolean usable, boolean complete) {}

  /** Notes that damage was met, so that the next opening starts over. */
  static void markDamaged(Directory directory) throws IOException {
    if (!List.of(directory.listAll()).contains(DAMAGED)) {
      directory.createOutput(DAMAGED, IOContext.DEFAULT).close();
    }
  }

  /** Reads only the files' ends: to check every byte would make a start of a large index slow. */
  private static State state(Directory directory) throws IOException {
    if (List.of(directory.listAll()).contains(DAMAGED)) {
      return new State(false, false);
    }
    try (var reader = DirectoryReader.open(directory)) {
      var notes = reader.getIndexCommit().getUserData();
      return new State(
          Documents.FORMAT.equals(notes.get(FORMAT)), Boolean.parseBoolean(notes.get(COMPLETE)));
    } catch (IOException | IllegalArgumentException | IllegalStateException absentOrDamaged) {
      return new State(false, false);
    }
  }

  /** Takes away Lucene's files and no others. */
  private static void empty(Directory directory) throws IOException {
    for (var name : directory.listAll()) {
      if (name.equals(DAMAGED)
          || name.startsWith("_")
          || name.startsWith("segments")
          || name.startsWith("pending_segments")) {
        directory.deleteFile(name);
      }
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Analyzers.forTexts()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }
}
