package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.XmlLimits;
import java.io.InputStream;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/** The JDK's own XML parsers, whatever else is on the class path, without entities. */
final class SafeXml {
  private static final SAXParserFactory SAX = protectedParsers();

  private SafeXml() {}

  /**
   * Refuses a document type and what is longer than {@link TokenLimit} allows while it reads;
   * entities of one would not be read anyway.
   */
  static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XmlLimits.OURS.forEach(factory::setProperty);
    TokenLimit limited = new TokenLimit(bytes);
    return new WithoutDoctype(factory.createXMLStreamReader(limited), limited);
  }

  private static final class WithoutDoctype extends StreamReaderDelegate {
    private final TokenLimit bytes;

    WithoutDoctype(XMLStreamReader reader, TokenLimit bytes) {
      super(reader);
      this.bytes = bytes;
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      bytes.tokenEnds();
      if (event == XMLStreamConstants.DTD) {
        throw FileProblem.FILE_XML_UNSAFE.exception();
      }
      return event;
    }
  }

  /** One factory for all, since each protection that it is told makes a parser to ask. */
  static SAXParser saxParser() throws ParserConfigurationException, SAXException {
    SAXParser parser;
    synchronized (SAX) {
      parser = SAX.newSAXParser();
    }
    for (Map.Entry<String, String> limit : XmlLimits.OURS.entrySet()) {
      parser.setProperty(limit.getKey(), limit.getValue());
    }
    return parser;
  }

  static boolean isOn(String feature)
      throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
    synchronized (SAX) {
      return SAX.getFeature(feature);
    }
  }

  /**
   * @throws IllegalStateException if the parser refuses a protection: without it nothing is read
   */
  private static SAXParserFactory protectedParsers() {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the XML parser cannot be made safe", e);
    }
    return factory;
  }
}
