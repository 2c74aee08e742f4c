package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.FilterInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How deep the elements of a part lie in each other: libraries go down into them by recursion. */
final class PartDepth {
  private PartDepth() {}

  /**
   * Goes through the elements of a part.
   *
   * @param xml is left open, behind the end of the part or where it is no XML
   * @param needed whether a part that is no XML is damage; otherwise nobody may ever look at it
   * @throws UnreadableFileException if it is too deep, or damaged and needed
   */
  static void check(InputStream xml, boolean needed, ReadLimits limits) {
    try {
      XMLStreamReader reader = SafeXml.reader(new LeftOpen(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.xmlDepth()) {
          throw FileProblem.FILE_XML_TOO_DEEP.exception(Integer.toString(limits.xmlDepth()));
        }
      }
    } catch (XMLStreamException e) {
      if (needed) {
        throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
      }
    }
  }

  /** Parsers close what they have read to its end. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Whoever opened it may want to know what comes behind.
    }
  }
}
