package broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * A data folder's database. Its one writing connection is owned by {@code writing}; readers see the
 * last committed state and never wait for the writer.
 */
public final class Database implements AutoCloseable {
  private static final String FILE = "broadsheet.db";
  private static final int READERS = 4;
  private static final int BUSY_TIMEOUT_MILLIS = 5_000;
  private static final int JOURNAL_BYTES_KEPT = 64 << 20;

  private final Path folder;
  private final FolderLock lock;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
  private boolean closed;

  /** What is done with a connection within one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private Database(Path folder, FolderLock lock, Connection writer) {
    this.folder = folder;
    this.lock = lock;
    this.writer = writer;
  }

  /**
   * Opens the folder's database, made or brought up to date when needed.
   *
   * @throws StoreException when another process has it open, when it is damaged, or when a newer
   *     Broadsheet wrote it
   */
  public static Database open(Path folder) {
    try {
      makePrivate(folder);
      return open(folder, FolderLock.take(folder));
    } catch (IOException unusable) {
      throw new StoreException(
          "The data folder " + folder + " cannot be used: " + unusable, unusable);
    }
  }

  /** A folder made here is for its owner alone: it holds what readers read and their passwords. */
  private static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    var permissions = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (permissions != null) {
      permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static Database open(Path folder, FolderLock lock) throws IOException {
    var opened = new ArrayList<Connection>();
    try {
      var writer = connect(folder);
      opened.add(writer);
      Migrations.apply(writer, Migrations.ALL);
      Addresses.complete(writer);
      var database = new Database(folder, lock, writer);
      for (var i = 0; i < READERS; i++) {
        var reader = connect(folder);
        opened.add(reader);
        Sql.run(reader, "PRAGMA query_only = ON");
        database.readers.add(reader);
      }
      return database;
    } catch (SQLException | StoreException failed) {
      closeAll(opened);
      lock.close();
      throw failed instanceof SQLException sql
          ? StoreException.of("Opening the database " + folder.resolve(FILE), sql)
          : (StoreException) failed;
    }
  }

  private static Connection connect(Path folder) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.enforceForeignKeys(true);
    config.setJournalSizeLimit(JOURNAL_BYTES_KEPT);
    config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
    return DriverManager.getConnection(
        "jdbc:sqlite:" + folder.resolve(FILE).toAbsolutePath(), config.toProperties());
  }

  /** Does {@code work} on one consistent state; {@code doing} is for the message when it fails. */
  <T> T read(String doing, Work<T> work) {
    var reader = takeReader(doing);
    try {
      return inTransaction(reader, work);
    } catch (SQLException failed) {
      throw StoreException.of(doing, failed);
    } finally {
      readers.add(reader);
    }
  }

  /** Does {@code work} wholly or not at all; it is on the disk when this returns. */
  <T> T write(String doing, Work<T> work) {
    writing.lock();
    try {
      if (closed) {
        throw new StoreException(doing + " failed: the database is closed", null);
      }
      return inTransaction(writer, work);
    } catch (SQLException failed) {
      throw StoreException.of(doing, failed);
    } finally {
      writing.unlock();
    }
  }

  private Connection takeReader(String doing) {
    try {
      var reader = readers.take();
      if (reader.isClosed()) {
        readers.add(reader);
        throw new StoreException(doing + " failed: the database is closed", null);
      }
      return reader;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StoreException(doing + " was interrupted", interrupted);
    } catch (SQLException failed) {
      throw StoreException.of(doing, failed);
    }
  }

  private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    var done = false;
    connection.setAutoCommit(false);
    try {
      var result = work.on(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(connection);
      }
      connection.setAutoCommit(true);
    }
  }

  private static void rollBack(Connection connection) throws SQLException {
    try {
      connection.rollback();
    } catch (SQLException rolledBackAlready) {
      // SQLite does so by itself when the disk is full, and the driver knows nothing of it: without
      // a transaction to end, it would leave this one's successor without any.
      Sql.run(connection, "BEGIN");
    }
  }

  /** Waits for what is under way, brings the journal home and lets the folder go. */
  @Override
  public void close() {
    writing.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      var open = new ArrayList<Connection>();
      for (var i = 0; i < READERS; i++) {
        open.add(readers.take());
      }
      closeAll(open);
      readers.addAll(open);
      Sql.run(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
      writer.close();
      lock.close();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (SQLException failed) {
      throw StoreException.of("Closing the database in " + folder, failed);
    } catch (IOException failed) {
      throw new StoreException("Closing the data folder " + folder + " failed: " + failed, failed);
    } finally {
      writing.unlock();
    }
  }

  private static void closeAll(Iterable<Connection> connections) {
    for (var connection : connections) {
      try {
        connection.close();
      } catch (SQLException unwritten) {
        // Nothing is pending on these connections, and the system frees what they hold.
      }
    }
  }
}
