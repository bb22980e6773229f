package broadsheet.web;

import java.util.List;

/**
 * All corrections of stories.
 *
 * @param rulings the latest first
 * @param next where older ones stand, empty when there are none
 */
public record CorrectionsView(List<RulingView> rulings, String next, boolean mayEdit) {}
