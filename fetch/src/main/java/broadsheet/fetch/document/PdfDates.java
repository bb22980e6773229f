package broadsheet.fetch.document;

import broadsheet.article.PublicationTime;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads the days that a PDF says of itself (ISO 32000 § 7.9.4: "D:20310509…"). */
final class PdfDates {
  private static final int DIGITS = 8;

  private PdfDates() {}

  /** When it was changed, else when it was made; null when it does not say. */
  static @Nullable PublicationTime modified(COSDictionary notes) {
    for (var name : List.of(COSName.MOD_DATE, COSName.CREATION_DATE)) {
      var day = day(notes.getString(name));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable PublicationTime day(@Nullable String written) {
    var bare = written == null ? "" : written.strip();
    var digits = bare.startsWith("D:") ? bare.substring(2) : bare;
    if (digits.length() < DIGITS
        || !digits.substring(0, DIGITS).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    var iso = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
    return PublicationTime.parse(iso).orElse(null);
  }
}
