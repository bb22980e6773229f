package broadsheet.app;

import broadsheet.source.Quarantined;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Prints documents in quarantine, one JSON object a line. */
final class QuarantineJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private QuarantineJson() {}

  static String print(Quarantined entry) {
    var document = entry.document();
    var url = document.origin().url();
    var format = document.format();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", entry.id().value());
    fields.put("where", document.where());
    fields.put("reason", document.reason());
    fields.put("name", document.name());
    if (url != null) {
      fields.put("url", url.value());
    }
    if (format != null) {
      fields.put("format", format.name());
    }
    fields.put("bytes", entry.size());
    fields.put("tried", entry.at().toString());
    fields.put("tries", entry.tries());
    fields.put("reader", entry.readerVersion());
    return MAPPER.writeValueAsString(fields);
  }
}
