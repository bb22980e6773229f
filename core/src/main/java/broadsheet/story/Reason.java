package broadsheet.story;

/**
 * One part of a judgement, in words.
 *
 * @param kind a short stable key: "meaning", "names", "words", "numbers", "copy", "time"
 * @param text for people: "both name Port Salline, Okwendi"
 * @param weight what it added to the score; negative when it spoke against
 */
public record Reason(String kind, String text, double weight) {}
