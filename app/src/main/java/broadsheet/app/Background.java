package broadsheet.app;

import broadsheet.article.Outlet;
import broadsheet.article.OutletDirectory;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.LearntEntityRecognizer;
import broadsheet.enrichment.NameLexicon;
import broadsheet.enrichment.PartOfSpeechTagger;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.enrichment.StatementModel;
import broadsheet.enrichment.StatementReader;
import broadsheet.enrichment.place.Gazetteer;
import broadsheet.enrichment.place.PlaceModel;
import broadsheet.enrichment.place.PlaceReader;
import broadsheet.nlp.EnglishWords;
import broadsheet.pipeline.Admitter;
import broadsheet.story.Rarity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** What Broadsheet knows before it reads: shipped with the program, and learnt outlets. */
final class Background {
  private Background() {}

  /** What is shipped, and no outlets. */
  static Admitter.Background shipped() {
    return with(List.of());
  }

  static Admitter.Background with(List<Outlet> outlets) {
    return new Admitter.Background(new OutletDirectory(outlets), rarity());
  }

  /** What was learnt of how English news reports statements. */
  static StatementReader statements() {
    return StatementReader.of(
        partsOfSpeech(),
        StatementModel.of(unpacked("/broadsheet/enrichment/english-statements.bin.gz")));
  }

  /** What was learnt of names in English news; other languages are read by rules. */
  static EntityRecognizer names() {
    return new LearntEntityRecognizer(
        unpacked("/broadsheet/enrichment/english-names.bin.gz"),
        lexicon(),
        new PlainEntityRecognizer());
  }

  /** Where the world's places are, and what was learnt of how English news names them. */
  static PlaceReader places() {
    return PlaceReader.of(
        gazetteer(), PlaceModel.of(unpacked("/broadsheet/enrichment/places.bin.gz")));
  }

  /** Where the world's places are. */
  static Gazetteer gazetteer() {
    return Gazetteer.of(unpacked("/broadsheet/enrichment/places.tsv.gz"));
  }

  /** What lists know of English words. */
  static NameLexicon lexicon() {
    return EnglishWords.load();
  }

  /** What was learnt of English words' parts of speech. */
  static PartOfSpeechTagger partsOfSpeech() {
    return PartOfSpeechTagger.of(unpacked("/broadsheet/enrichment/english-tags.bin.gz"));
  }

  private static Rarity rarity() {
    try (var table = open("/broadsheet/story/rarity.bin")) {
      return Rarity.of(table.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the rarity table", e);
    }
  }

  private static byte[] unpacked(String name) {
    try (var packed = new GZIPInputStream(open(name))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Background.class.getResourceAsStream(name), name + " is missing");
  }
}
