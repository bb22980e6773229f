package broadsheet.teach;

import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.NameSpan;
import broadsheet.nlp.Nlp4jFiles;
import broadsheet.text.Span;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names in English text by NLP4J's part-of-speech and name taggers (Choi 2016), without its parser.
 * Other languages go to another recogniser. Thread-safe.
 */
public final class Nlp4jEntityRecognizer implements EntityRecognizer {
  private static final String LANGUAGE = "en";

  private final EntityRecognizer others;
  private final Nlp4jLexica lexica;
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final NLPDecoder nodes = new NLPDecoder();
  private final MorphologicalAnalyzer<NLPNode> lemmas =
      new MorphologicalAnalyzer<>(Language.ENGLISH);
  private final OnlineComponent<NLPNode, ?> partsOfSpeech;
  private final OnlineComponent<NLPNode, ?> names;

  private Nlp4jEntityRecognizer(EntityRecognizer others, Nlp4jLexica lexica) {
    this.others = others;
    this.lexica = lexica;
    partsOfSpeech = Nlp4jFiles.read("models/en-pos.xz");
    partsOfSpeech.setFlag(NLPFlag.DECODE);
    names = Nlp4jFiles.read("models/en-ner.xz");
    names.setFlag(NLPFlag.DECODE);
  }

  /**
   * Reads the models from the class path, which takes a while.
   *
   * @param others recognises names in other languages
   * @param packed where the packed word tables are kept, so that the next load takes seconds; null
   *     to pack them anew
   */
  public static Nlp4jEntityRecognizer load(EntityRecognizer others, @Nullable Path packed) {
    return new Nlp4jEntityRecognizer(others, PackedLexica.load(packed));
  }

  @Override
  public List<NameSpan> recognize(String text, String language) {
    if (!language.equals(LANGUAGE)) {
      return others.recognize(text, language);
    }
    var found = new ArrayList<NameSpan>();
    for (var piece : ModelText.pieces(text)) {
      for (var tokens : tokenizer.segmentize(ModelText.plain(piece.in(text)))) {
        var sentence = nodes.toNodeArray(tokens);
        tag(sentence);
        addNames(sentence, piece.begin(), found);
      }
    }
    return List.copyOf(found);
  }

  private void tag(NLPNode[] sentence) {
    lexica.annotate(sentence);
    partsOfSpeech.process(sentence);
    lemmas.process(sentence);
    names.process(sentence);
  }

  /** Reads the tags: B-egin, I-nside, L-ast, U-nit, O-utside. */
  private static void addNames(NLPNode[] sentence, int offset, List<NameSpan> found) {
    for (var i = 1; i < sentence.length; i++) {
      var type = type(sentence[i]);
      var last = i;
      while (last + 1 < sentence.length && continues(sentence[last], sentence[last + 1])) {
        last++;
      }
      if (type != null) {
        var span = new Span(sentence[i].getStartOffset(), sentence[last].getEndOffset());
        found.add(new NameSpan(span.shifted(offset), type));
      }
      i = last;
    }
  }

  private static boolean continues(NLPNode node, NLPNode next) {
    var tag = tag(node);
    var nextTag = tag(next);
    return (tag.startsWith("B-") || tag.startsWith("I-"))
        && (nextTag.startsWith("I-") || nextTag.startsWith("L-"))
        && tag.substring(2).equals(nextTag.substring(2));
  }

  private static String tag(NLPNode node) {
    var tag = node.getNamedEntityTag();
    return tag == null ? "O" : tag;
  }

  /** OntoNotes' types of names; its dates and numbers are nobody's names. */
  private static @Nullable EntityType type(NLPNode node) {
    var tag = tag(node);
    return switch (tag.substring(tag.indexOf('-') + 1)) {
      case "PERSON" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "GPE", "LOC", "FAC" -> EntityType.PLACE;
      case "NORP" -> EntityType.GROUP;
      case "EVENT" -> EntityType.EVENT;
      case "WORK_OF_ART" -> EntityType.WORK;
      case "LAW" -> EntityType.LAW;
      case "PRODUCT", "LANGUAGE" -> EntityType.OTHER;
      default -> null;
    };
  }
}
