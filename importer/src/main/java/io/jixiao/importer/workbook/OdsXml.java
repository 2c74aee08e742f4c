package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of an OpenDocument file one after another, no deeper than the limit. */
final class OdsXml implements AutoCloseable {
  private static final String PREFIX = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String OFFICE = PREFIX + "office:1.0";
  private static final String TABLE = PREFIX + "table:1.0";
  private static final String TEXT = PREFIX + "text:1.0";
  private static final String STYLE = PREFIX + "style:1.0";

  private final Counted bytes;
  private final XMLStreamReader xml;
  private final int deepest;
  private int depth;

  OdsXml(InputStream bytes, ReadLimits limits) throws XMLStreamException {
    this.bytes = new Counted(bytes);
    this.xml = SafeXml.reader(this.bytes);
    this.deepest = limits.xmlDepth();
  }

  /** Goes on to what comes next; false at the end. */
  boolean next() throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
      throw FileProblem.FILE_XML_TOO_DEEP.exception(Integer.toString(deepest));
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return true;
  }

  /** Goes on within the element that is {@code outer} deep; false where that has ended. */
  boolean nextWithin(int outer) throws XMLStreamException {
    return next() && depth >= outer;
  }

  /** Whether an element begins here. */
  boolean starts() {
    return xml.isStartElement();
  }

  boolean isText() {
    return xml.isCharacters();
  }

  /** Of the element, without prefix. */
  String name() {
    return xml.getLocalName();
  }

  String text() {
    return xml.getText();
  }

  /** How many elements the place is in; a beginning element counts. */
  int depth() {
    return depth;
  }

  /** Goes to the end of the element that begins here. */
  void skip() throws XMLStreamException {
    int outer = depth;
    while (nextWithin(outer)) {
      // Nothing of it is wanted.
    }
  }

  /** An attribute; empty where there is none. */
  String office(String name) {
    return attribute(OFFICE, name);
  }

  String table(String name) {
    return attribute(TABLE, name);
  }

  String style(String name) {
    return attribute(STYLE, name);
  }

  /** A number of cells, rows or spaces: 1 where there is none, at most {@code most}. */
  int tableCount(String name, int most) {
    return count(attribute(TABLE, name), most);
  }

  int textCount(String name, int most) {
    return count(attribute(TEXT, name), most);
  }

  private String attribute(String namespace, String name) {
    String value = xml.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  private static int count(String digits, int most) {
    try {
      return digits.isEmpty() ? 1 : (int) Math.max(1, Math.min(most, Long.parseLong(digits)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** Read so far. */
  long bytes() {
    return bytes.count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
