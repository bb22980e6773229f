package broadsheet.web;

import broadsheet.source.Bytes;
import broadsheet.source.WebSubAnswer;
import broadsheet.source.WebSubCallback;
import broadsheet.source.WebSubDelivery;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One subscription, named "known", whose deliveries are signed with the word "signed". */
final class DemoHubs implements WebSubCallback {
  @Override
  public WebSubAnswer verify(String path, Map<String, String> parameters) {
    var challenge = parameters.get("hub.challenge");
    return path.equals("known") && challenge != null
        ? new WebSubAnswer.Confirmed(challenge)
        : new WebSubAnswer.Refused();
  }

  @Override
  public WebSubDelivery deliver(String path, @Nullable String signature, Bytes content) {
    if (!path.equals("known")) {
      return WebSubDelivery.GONE;
    }
    return "signed".equals(signature) ? WebSubDelivery.ACCEPTED : WebSubDelivery.IGNORED;
  }
}
