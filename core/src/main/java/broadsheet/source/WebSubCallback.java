package broadsheet.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Port: what the callback's route does when a hub calls (W3C WebSub § 5.3, § 7). */
public interface WebSubCallback {
  /**
   * The hub asks with a GET whether a subscription or its end is wanted.
   *
   * @param path the part of the address that names the subscription
   * @param parameters of the query, the first of each name
   */
  WebSubAnswer verify(String path, Map<String, String> parameters);

  /**
   * The hub delivers with a POST.
   *
   * @param signature the X-Hub-Signature header, null when missing
   */
  WebSubDelivery deliver(String path, @Nullable String signature, Bytes content);
}
