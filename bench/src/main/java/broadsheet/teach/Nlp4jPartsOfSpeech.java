package broadsheet.teach;

import broadsheet.enrichment.PartOfSpeech;
import broadsheet.nlp.Nlp4jFiles;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.HashMap;
import java.util.Map;

/** Tags English words by NLP4J (Choi 2016): the teacher of core's own small tagger. */
public final class Nlp4jPartsOfSpeech {
  private final Nlp4jLexica lexica;
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final NLPDecoder nodes = new NLPDecoder();
  private final OnlineComponent<NLPNode, ?> partsOfSpeech = Nlp4jFiles.read("models/en-pos.xz");

  private Nlp4jPartsOfSpeech(Nlp4jLexica lexica) {
    this.lexica = lexica;
    partsOfSpeech.setFlag(NLPFlag.DECODE);
  }

  /** Reads the model from the class path, which takes a while. */
  public static Nlp4jPartsOfSpeech load() {
    return new Nlp4jPartsOfSpeech(PackedLexica.load(null));
  }

  /** The tag of each word, by where in the text it begins. */
  public Map<Integer, PartOfSpeech> tag(String text) {
    var tags = new HashMap<Integer, PartOfSpeech>();
    for (var piece : ModelText.pieces(text)) {
      for (var tokens : tokenizer.segmentize(ModelText.plain(piece.in(text)))) {
        tag(nodes.toNodeArray(tokens), piece.begin(), tags);
      }
    }
    return tags;
  }

  private void tag(NLPNode[] sentence, int offset, Map<Integer, PartOfSpeech> tags) {
    lexica.annotate(sentence);
    partsOfSpeech.process(sentence);
    for (var i = 1; i < sentence.length; i++) {
      var tag = PartOfSpeech.of(sentence[i].getPartOfSpeechTag());
      tags.put(sentence[i].getStartOffset() + offset, tag);
    }
  }
}
