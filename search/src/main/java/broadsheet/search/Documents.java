package broadsheet.search;

import broadsheet.article.Article;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.Hashtag;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.SearchIndex;
import java.text.Normalizer;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** Makes index documents of articles. A change here is a new {@link #FORMAT}. */
final class Documents {
  /** An index of another format is made again. */
  static final String FORMAT = "1";

  static final String ID = "id";
  static final String STORY = "story";
  static final String TITLE = "title";
  static final String STANDFIRST = "standfirst";
  static final String TEXT = "text";
  static final String OUTLET = "outlet";
  static final String ENTITIES = "entities";
  static final String TAG_WORDS = "tags";
  static final String HASHTAG = "hashtag";
  static final String DATE = "date";
  static final String LANGUAGE = "language";

  /** Marks of found words; private characters in a text would forge them. */
  static final char FOUND_BEGIN = '\uE000';

  static final char FOUND_END = '\uE001';

  /** Snippets are cut from this much of a text; all of it is searched. */
  static final int SNIPPET_TEXT_MAX = 50_000;

  /** Lucene's own bound on vectors, and on words in one piece. */
  private static final int DIMENSIONS_MAX = 1024;

  private static final int KEY_MAX = 500;

  private static final FieldType SEARCHED_TEXT = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    // Offsets are kept so that a snippet costs no second analysis.
    SEARCHED_TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    SEARCHED_TEXT.freeze();
  }

  private Documents() {}

  static Term idOf(SearchIndex.Entry entry) {
    return new Term(ID, entry.enriched().article().id().value());
  }

  static Document of(SearchIndex.Entry entry) {
    var document = new Document();
    document.add(new StringField(ID, idOf(entry).bytes(), Field.Store.YES));
    document.add(new StoredField(STORY, entry.story().value()));
    addArticle(document, entry.enriched().article());
    addEnrichment(document, entry.enriched().enrichment());
    addVector(document, entry.vector());
    return document;
  }

  private static void addArticle(Document document, Article article) {
    addWords(document, TITLE, article.title());
    addWords(document, STANDFIRST, article.standfirst());
    addWords(document, OUTLET, article.outlet());
    var text = plain(article.text());
    document.add(new Field(TEXT, text, SEARCHED_TEXT));
    document.add(new StoredField(TEXT, opening(text)));
    var date = article.date();
    if (date != null) {
      addKey(document, DATE, date.day().toString());
    }
  }

  private static void addEnrichment(Document document, Enrichment enrichment) {
    addKey(document, LANGUAGE, enrichment.language());
    for (var hashtag : enrichment.hashtags()) {
      addKey(document, HASHTAG, hashtag.key());
    }
    addWords(document, TAG_WORDS, enrichment.hashtags().stream().map(Hashtag::name).toList());
    addWords(
        document, ENTITIES, enrichment.entities().stream().map(Mention::name).distinct().toList());
  }

  private static void addVector(Document document, SentenceVector vector) {
    var dimensions = vector.dimensions();
    if (dimensions > 0 && dimensions <= DIMENSIONS_MAX) {
      document.add(
          new KnnByteVectorField(
              vectorField(vector), vector.toBytes(), VectorSimilarityFunction.DOT_PRODUCT));
    }
  }

  /** Vectors of another model have a field of their own: one index can hold both. */
  static String vectorField(SentenceVector vector) {
    return "vector" + vector.dimensions();
  }

  private static void addWords(Document document, String field, @Nullable String words) {
    if (words != null) {
      document.add(new TextField(field, plain(words), Field.Store.NO));
    }
  }

  private static void addWords(Document document, String field, Collection<String> words) {
    words.forEach(each -> addWords(document, field, each));
  }

  private static void addKey(Document document, String field, String key) {
    if (key.length() <= KEY_MAX) {
      document.add(new StringField(field, plain(key), Field.Store.NO));
    }
  }

  /** One form for what looks the same, without our marks. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace(FOUND_BEGIN, ' ')
        .replace(FOUND_END, ' ');
  }

  private static String opening(String text) {
    if (text.length() <= SNIPPET_TEXT_MAX) {
      return text;
    }
    var splits = Character.isHighSurrogate(text.charAt(SNIPPET_TEXT_MAX - 1));
    return text.substring(0, splits ? SNIPPET_TEXT_MAX - 1 : SNIPPET_TEXT_MAX);
  }
}
