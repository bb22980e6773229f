package broadsheet.web;

import java.util.List;

/**
 * The page that takes reports in.
 *
 * @param current the intake under way; empty or one
 * @param isEmpty whether the paper has no report yet
 */
public record AddView(boolean mayReadPaths, boolean isEmpty, List<IntakeView> current) {}
