package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The paragraphs of a cell of an .ods, without comments, phonetics and what is drawn over it. */
final class OdsText {
  private static final Set<String> PARAGRAPHS = Set.of("p", "h");
  private static final Set<String> ASIDE = Set.of("annotation", "ruby-text", "note", "frame");

  private final OdsXml xml;
  private final int longest;
  private final StringBuilder text = new StringBuilder();

  private OdsText(OdsXml xml, ReadLimits limits) {
    this.xml = xml;
    this.longest = limits.cellCharacters();
  }

  /**
   * Reads to the end of the cell.
   *
   * @param xml at its beginning
   */
  static String read(OdsXml xml, ReadLimits limits) throws XMLStreamException {
    OdsText cell = new OdsText(xml, limits);
    int outer = xml.depth();
    boolean first = true;
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      if (!PARAGRAPHS.contains(xml.name())) {
        xml.skip();
        continue;
      }
      if (!first) {
        cell.append("\n");
      }
      first = false;
      cell.paragraph();
    }
    return cell.text.toString();
  }

  private void paragraph() throws XMLStreamException {
    int outer = xml.depth();
    boolean afterSpace = true;
    while (xml.nextWithin(outer)) {
      if (xml.isText()) {
        afterSpace = collapsed(xml.text(), afterSpace);
      } else if (xml.starts()) {
        if (ASIDE.contains(xml.name())) {
          xml.skip();
          continue;
        }
        switch (xml.name()) {
          case "s" -> append(" ".repeat(xml.textCount("c", longest)));
          case "tab" -> append("\t");
          case "line-break" -> append("\n");
          default -> {
            continue;
          }
        }
        afterSpace = false;
      }
    }
  }

  /** White space in a row is one space; more is said by elements. */
  private boolean collapsed(String more, boolean behindSpace) {
    boolean afterSpace = behindSpace;
    StringBuilder kept = new StringBuilder(more.length());
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space || !afterSpace) {
        kept.append(space ? ' ' : c);
      }
      afterSpace = space;
    }
    append(kept.toString());
    return afterSpace;
  }

  private void append(String more) {
    if (text.length() + more.length() > longest) {
      throw FileProblem.FILE_CELL_TOO_LONG.exception(Integer.toString(longest));
    }
    text.append(more);
  }
}
