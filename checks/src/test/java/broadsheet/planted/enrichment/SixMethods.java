package broadsheet.planted.enrichment;

/** A port that wants to be two. */
public interface SixMethods {
  void one();

  void two();

  void three();

  void four();

  void five();

  void six();
}
