package broadsheet.planted.web;

import jakarta.inject.Inject;

/** Waits to be wired. */
public final class IsInjected {
  @Inject
  IsInjected() {}
}
