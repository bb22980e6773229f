package broadsheet.enrichment.event;

import org.jspecify.annotations.Nullable;

/**
 * A verb with what stands around it, in words.
 *
 * @param first the first of its helping verbs, or the verb itself
 * @param isPassive whether the subject is what it is done to
 * @param object what it is done to where it is not passive, the doer behind "by" where it is
 */
record Clause(
    int verb, int first, boolean isPassive, @Nullable Group subject, @Nullable Group object) {

  @Nullable Group doer() {
    return isPassive ? object : subject;
  }

  @Nullable Group sufferer() {
    return isPassive ? subject : object;
  }
}
