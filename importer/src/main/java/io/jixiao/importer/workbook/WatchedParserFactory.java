package io.jixiao.importer.workbook;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/**
 * The parser that EasyExcel is told to use: safe whether or not EasyExcel's own settings take, and
 * watched by {@link WatchedXml}. Public because it is made by name.
 */
public final class WatchedParserFactory extends SAXParserFactory {
  @Override
  public SAXParser newSAXParser() throws ParserConfigurationException, SAXException {
    return new WatchedParser(SafeXml.saxParser());
  }

  /** Settings are made already; what EasyExcel adds is the same and may not weaken them. */
  @Override
  public void setFeature(String name, boolean value) {
    // Nothing to do: see above.
  }

  @Override
  public boolean getFeature(String name)
      throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
    return SafeXml.isOn(name);
  }

  private static final class WatchedParser extends SAXParser {
    private final SAXParser parser;

    WatchedParser(SAXParser parser) {
      this.parser = parser;
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
      return new WatchedXml(parser.getXMLReader(), ParseWatch.current());
    }

    @Override
    @SuppressWarnings("deprecation")
    public org.xml.sax.Parser getParser() throws SAXException {
      return parser.getParser();
    }

    @Override
    public boolean isNamespaceAware() {
      return parser.isNamespaceAware();
    }

    @Override
    public boolean isValidating() {
      return parser.isValidating();
    }

    @Override
    public void setProperty(String name, Object value)
        throws SAXNotRecognizedException, SAXNotSupportedException {
      parser.setProperty(name, value);
    }

    @Override
    public Object getProperty(String name)
        throws SAXNotRecognizedException, SAXNotSupportedException {
      return parser.getProperty(name);
    }
  }
}
