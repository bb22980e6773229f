package broadsheet.source;

import org.jspecify.annotations.Nullable;

/** What a server gave to ask "has it changed?" with (RFC 9110 § 8.8), byte for byte. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing was given: the question is asked without conditions. */
  public static final Validators NONE = new Validators(null, null);
}
