package broadsheet.app;

import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.Names;
import broadsheet.enrichment.PlaceNames;
import broadsheet.enrichment.place.PlaceFit;
import broadsheet.enrichment.place.PlaceText;
import broadsheet.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Texts whose places are marked, in the XML of the Local-Global Lexicon (Lieberman, Samet and
 * Sankaranarayanan 2010). Spans count code points; one that has shifted is moved to the nearest
 * place where its words stand.
 */
final class MarkedPlaces {
  private static final String LANGUAGE = "en";

  private final EntityRecognizer recognizer = Background.names();
  private final List<PlaceFit.Example> examples = new ArrayList<>();
  private final Map<String, String> article = new HashMap<>();
  private final Map<String, String> toponym = new HashMap<>();
  private final List<Map<String, String>> toponyms = new ArrayList<>();
  private boolean insideToponym;

  private MarkedPlaces() {}

  /** The texts of files, in order. */
  static List<PlaceFit.Example> in(List<Path> files) throws IOException {
    var marked = new MarkedPlaces();
    for (var file : files) {
      try (var in = Files.newInputStream(file)) {
        marked.read(in);
      } catch (XMLStreamException e) {
        throw new IOException("reading " + file, e);
      }
    }
    return marked.examples;
  }

  private void read(InputStream in) throws XMLStreamException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    var xml = factory.createXMLStreamReader(in);
    var value = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml, value);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), value.toString());
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader xml, StringBuilder value) {
    value.setLength(0);
    switch (xml.getLocalName()) {
      case "article" -> {
        article.clear();
        toponyms.clear();
      }
      case "toponym" -> {
        toponym.clear();
        insideToponym = true;
      }
      default -> {}
    }
  }

  private void end(String name, String value) {
    switch (name) {
      case "toponym" -> {
        toponyms.add(Map.copyOf(toponym));
        insideToponym = false;
      }
      case "article" -> examples.add(example());
      default -> (insideToponym ? toponym : article).put(name, value);
    }
  }

  private PlaceFit.Example example() {
    var text = article.getOrDefault("text", "");
    var title = article.getOrDefault("title", "").strip();
    var places = new LinkedHashMap<Span, PlaceFit.Point>();
    for (var marked : toponyms) {
      if (!marked.getOrDefault("start", "").isEmpty()) {
        places.put(span(text, marked), point(marked));
      }
    }
    var names = Names.mentions(text, recognizer.recognize(text, LANGUAGE));
    var read = new PlaceText(text, title, null, null, LANGUAGE, PlaceNames.of(names));
    return new PlaceFit.Example(read, places);
  }

  private static Span span(String text, Map<String, String> marked) {
    var points = text.codePointCount(0, text.length());
    var begin = text.offsetByCodePoints(0, number(marked, "start", points));
    var end = Math.max(begin, text.offsetByCodePoints(0, number(marked, "end", points)));
    var phrase = marked.getOrDefault("phrase", "").strip();
    if (phrase.isEmpty() || text.startsWith(phrase, begin)) {
      return new Span(begin, phrase.isEmpty() ? end : begin + phrase.length());
    }
    var before = text.lastIndexOf(phrase, begin);
    var after = text.indexOf(phrase, begin);
    var nearer = before >= 0 && (after < 0 || begin - before <= after - begin) ? before : after;
    return nearer < 0 ? new Span(begin, end) : new Span(nearer, nearer + phrase.length());
  }

  private static int number(Map<String, String> marked, String name, int most) {
    return Math.min(most, Integer.parseInt(marked.getOrDefault(name, "0").strip()));
  }

  private static PlaceFit.Point point(Map<String, String> marked) {
    var lat = marked.getOrDefault("lat", "").strip();
    var lon = marked.getOrDefault("lon", "").strip();
    return lat.isEmpty() || lon.isEmpty()
        ? new PlaceFit.Point(Double.NaN, Double.NaN)
        : new PlaceFit.Point(Double.parseDouble(lat), Double.parseDouble(lon));
  }
}
