package broadsheet.fetch;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import java.io.IOException;

/**
 * Carries an expected failure from where it is seen to {@link GuardedOutbound}, which returns it.
 */
final class AskException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient FetchResult result;

  AskException(Fault fault, String why) {
    this(new Failed(fault, why));
  }

  AskException(FetchResult result) {
    super(result.toString());
    this.result = result;
  }

  static AskException refused(String why) {
    return new AskException(Fault.REFUSED_ADDRESS, why);
  }

  static AskException badAnswer(String why) {
    return new AskException(Fault.BAD_ANSWER, why);
  }

  FetchResult result() {
    return result;
  }
}
