package broadsheet.teach;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps packed word tables in a file that can always be made again. */
final class PackedLexica {
  private static final int MARK = 0x4c584301;
  private static final int BUFFER = 1 << 18;

  private PackedLexica() {}

  /** From {@code file} when it is whole, else from the library's jar and then kept in it. */
  static Nlp4jLexica load(@Nullable Path file) {
    var kept = file == null ? null : read(file);
    if (kept != null) {
      return kept;
    }
    var lexica = Nlp4jLexica.fromJar();
    if (file != null) {
      write(lexica, file);
    }
    return lexica;
  }

  /** Null when the file is missing, cut, damaged or of another version. */
  private static @Nullable Nlp4jLexica read(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    var checksum = new CRC32C();
    try (var raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        var in = new DataInputStream(new CheckedInputStream(raw, checksum))) {
      if (in.readInt() != MARK) {
        return null;
      }
      var lexica = Nlp4jLexica.read(in);
      var expected = checksum.getValue();
      return in.readLong() == expected ? lexica : null;
    } catch (IOException damaged) {
      return null;
    }
  }

  /** A full disk or a read-only folder costs time at the next start and nothing else. */
  private static void write(Nlp4jLexica lexica, Path file) {
    var checksum = new CRC32C();
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (var raw = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
          var out = new DataOutputStream(new CheckedOutputStream(raw, checksum))) {
        out.writeInt(MARK);
        lexica.write(out);
        out.writeLong(checksum.getValue());
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      deleteQuietly(part);
    }
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException stillThere) {
      part.toFile().deleteOnExit();
    }
  }
}
