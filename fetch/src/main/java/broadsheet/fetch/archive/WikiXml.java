package broadsheet.fetch.archive;

import broadsheet.article.WikiPage;
import broadsheet.article.WikiSite;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a page of a MediaWiki export, and what stands before the pages. Document types are off. */
final class WikiXml {
  private static final String FILES = "6";
  private static final String CATEGORIES = "14";
  private static final List<String> ENTITY_LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit");

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;

  private WikiXml(XMLStreamReader xml) {
    this.xml = xml;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // Without document types, only the five entities of XML itself are left, and these may be many.
    for (var limit : ENTITY_LIMITS) {
      factory.setProperty(limit, "0");
    }
    return factory;
  }

  /** What is told of the wiki before its first page, as far as it can be read. */
  static WikiSite site(String opening) {
    var site = new SiteNotes();
    try {
      var xml = FACTORY.createXMLStreamReader(new StringReader(opening));
      new WikiXml(xml).readSite(site);
    } catch (XMLStreamException cutAtTheFirstPage) {
      return site.whole();
    }
    return site.whole();
  }

  private void readSite(SiteNotes site) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "mediawiki" -> site.language = language();
          case "sitename" -> site.name = text(200);
          case "base" -> site.base = text(1_000);
          case "namespace" -> site.space(xml.getAttributeValue(null, "key"), text(100));
          default -> {}
        }
      }
    }
  }

  private @Nullable String language() {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).endsWith("lang")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** What is found out bit by bit. */
  private static final class SiteNotes {
    private @Nullable String name;
    private @Nullable String base;
    private @Nullable String language;
    private final Set<String> files = new HashSet<>();
    private final Set<String> categories = new HashSet<>();

    void space(@Nullable String key, String word) {
      if (FILES.equals(key)) {
        files.add(word.toLowerCase(Locale.ROOT));
      } else if (CATEGORIES.equals(key)) {
        categories.add(word.toLowerCase(Locale.ROOT));
      }
    }

    WikiSite whole() {
      var code = language == null || language.length() < 2 ? null : language;
      var two = code == null ? null : code.substring(0, 2).toLowerCase(Locale.ROOT);
      return new WikiSite(name, base, two, files, categories);
    }
  }

  static ArchiveItem page(long offset, String xml, WikiSite site) {
    try {
      var reader = new WikiXml(FACTORY.createXMLStreamReader(new StringReader(xml)));
      var notes = new PageNotes();
      reader.readPage(notes);
      return notes.isReport()
          ? new ArchiveItem.Wiki(offset, new WikiPage(site, notes.title, notes.text, notes.created))
          : new ArchiveItem.Other(offset);
    } catch (XMLStreamException damaged) {
      return new ArchiveItem.Damaged(offset, "is damaged: " + said(damaged));
    }
  }

  private static String said(XMLStreamException damaged) {
    var message = String.valueOf(damaged.getMessage());
    var at = message.lastIndexOf("Message: ");
    return at < 0 ? message : message.substring(at + "Message: ".length());
  }

  private void readPage(PageNotes page) throws XMLStreamException {
    var inRevision = false;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("revision")) {
        inRevision = false;
        page.endRevision();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        inRevision |= xml.getLocalName().equals("revision");
        element(page, inRevision);
      }
    }
  }

  private void element(PageNotes page, boolean inRevision) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "title" -> page.title = text(1_000);
      case "ns" -> page.space = text(10);
      case "redirect" -> page.redirect = true;
      case "parentid" -> page.hasParent = true;
      case "timestamp" -> page.saved = inRevision ? time(text(40)) : page.saved;
      case "text" -> page.text = text(WikiPage.LENGTH_MAX);
      default -> {}
    }
  }

  private static @Nullable Instant time(String text) {
    try {
      return Instant.parse(text.strip());
    } catch (DateTimeParseException noTime) {
      return null;
    }
  }

  /** An element's own text, up to a length; what comes after is left out. */
  private String text(int most) throws XMLStreamException {
    var text = new StringBuilder();
    var depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText(), 0, Math.min(xml.getTextLength(), most - text.length()));
        default -> {}
      }
    }
    return text.toString();
  }

  /** What is found out of a page, version by version. */
  private static final class PageNotes {
    private String title = "";
    private String text = "";
    private String space = "0";
    private boolean redirect;
    private boolean hasParent;
    private @Nullable Instant saved;
    private @Nullable Instant created;

    /** The first version is the one that has none before it. */
    void endRevision() {
      created = created == null && !hasParent ? saved : created;
      hasParent = false;
      saved = null;
    }

    /** Exports of old leave the element out: "#REDIRECT" in any language. */
    private boolean isRedirect() {
      return text.startsWith("#") && text.length() > 1 && Character.isLetter(text.charAt(1));
    }

    boolean isReport() {
      return space.strip().equals("0") && !redirect && !isRedirect();
    }
  }
}
