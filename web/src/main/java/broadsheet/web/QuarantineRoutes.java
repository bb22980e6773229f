package broadsheet.web;

import broadsheet.source.DocumentFormat;
import broadsheet.source.QuarantineId;
import broadsheet.source.Quarantined;
import broadsheet.source.UnreadDocument;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents that could not be read: why, a look into them, another try, or away. */
final class QuarantineRoutes {
  private static final int ROWS = 50;
  private static final int OPENING_BYTES = 4096;

  private final Desk desk;
  private final Pages pages;

  QuarantineRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void list(Context ctx) {
    var before = number(ctx.queryParam("before"), Long.MAX_VALUE);
    var found = desk.sources().quarantine().latest(before, ROWS + 1);
    var rows = found.stream().limit(ROWS).map(this::row).toList();
    var next = found.size() > ROWS ? "/quarantine?before=" + rows.getLast().id() : "";
    pages.show(ctx, "quarantine", "Not readable", new QuarantineView(rows, next));
  }

  void show(Context ctx) {
    var id = id(ctx);
    var known = desk.sources().quarantine().latest(id.value() + 1, 1);
    var quarantined =
        known.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    var document = desk.sources().quarantine().document(id).orElseThrow(Refusal::notFound);
    var view = detail(row(quarantined), document);
    pages.show(ctx, "unread", view.row().name(), view);
  }

  void retry(Context ctx) {
    again(ctx, List.of(id(ctx)));
  }

  /** Reads again what stands on a page of the list. */
  void retryShown(Context ctx) {
    var ids =
        ctx.formParams("id").stream()
            .limit(ROWS)
            .map(text -> new QuarantineId(number(text, -1)))
            .toList();
    again(ctx, ids);
  }

  void drop(Context ctx) {
    if (!desk.sources().quarantine().release(id(ctx))) {
      throw Refusal.notFound();
    }
    ctx.redirect("/quarantine", HttpStatus.SEE_OTHER);
  }

  private void again(Context ctx, List<QuarantineId> ids) {
    if (ids.isEmpty()) {
      throw new Refusal(422, "Nothing to read", "There is nothing on this page to read again.");
    }
    ctx.redirect("/intake/" + desk.sources().again().again(ids), HttpStatus.SEE_OTHER);
  }

  private QuarantineView.Row row(Quarantined one) {
    var document = one.document();
    var facts = new ArrayList<String>();
    facts.add(format(document.format()));
    facts.add(one.size() == 0 ? "content not kept" : size(one.size()));
    facts.add("tried " + Counts.times(one.tries()));
    return new QuarantineView.Row(
        one.id().value(),
        document.name(),
        document.where().equals(document.name()) ? "" : document.where(),
        document.reason(),
        Moment.of(one.at(), desk.clock().instant()),
        String.join(" · ", facts),
        one.size() > 0);
  }

  private static QuarantineView.Detail detail(QuarantineView.Row row, UnreadDocument document) {
    var bytes = document.content().toArray();
    if (bytes.length == 0) {
      return new QuarantineView.Detail(row, "", "It was too long to keep, or empty.");
    }
    var text = Upload.decode(Arrays.copyOf(bytes, Math.min(bytes.length, OPENING_BYTES)));
    if (text.indexOf('\0') >= 0) {
      return new QuarantineView.Detail(row, "", "It is no text.");
    }
    var isWhole = bytes.length <= OPENING_BYTES;
    return new QuarantineView.Detail(row, printed(text), isWhole ? "" : "This is its beginning.");
  }

  /** What can be printed of it: no control characters, nothing that turns the writing about. */
  private static String printed(String text) {
    var printed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !isUnseen(c))
        .forEach(printed::appendCodePoint);
    return printed.toString();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  private static String format(@Nullable DocumentFormat format) {
    return format == null
        ? "kind unknown"
        : format.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String size(int bytes) {
    return bytes < 1024
        ? bytes + " bytes"
        : String.format(Locale.ENGLISH, "%,d KiB", Math.round(bytes / 1024.0));
  }

  private static QuarantineId id(Context ctx) {
    var number = number(ctx.pathParam("id"), -1);
    if (number < 0) {
      throw Refusal.notFound();
    }
    return new QuarantineId(number);
  }

  private static long number(@Nullable String text, long otherwise) {
    var number = Numbers.parse(Objects.requireNonNullElse(text, ""), -1);
    return number < 0 ? otherwise : number;
  }
}
