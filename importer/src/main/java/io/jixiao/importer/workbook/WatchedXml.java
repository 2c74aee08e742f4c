package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between the XML of a workbook and EasyExcel: counts bytes, cells and characters, notes
 * hidden rows and columns, which EasyExcel does not tell, and keeps from it what it stumbles over
 * (places outside any sheet, merged areas without a range, prefixed names, ISO dates).
 */
final class WatchedXml extends XMLFilterImpl {
  private static final Pattern RANGE =
      Pattern.compile("\\$?[A-Z]{1,3}\\$?[0-9]{1,7}:\\$?[A-Z]{1,3}\\$?[0-9]{1,7}");
  private static final int MOST_DIGITS_OF_A_ROW = 7;
  private static final int NOTHING = Integer.MAX_VALUE;

  private final ParseWatch watch;
  private @Nullable Counted bytes;
  private boolean begun;
  private boolean sharedTexts;
  private int depth;
  private int leftOutFrom = NOTHING;
  private int textFrom = NOTHING;
  private int characters;
  private long charactersOfRow;
  private int cellsOfRow;
  private int lastRow;
  private long rowsSkipped;

  WatchedXml(XMLReader parser, ParseWatch watch) {
    super(parser);
    this.watch = watch;
  }

  @Override
  public void parse(InputSource input) throws SAXException, IOException {
    try {
      bytes = new Counted(input.getByteStream());
      super.parse(new InputSource(bytes));
    } catch (SAXParseException e) {
      if (!begun && String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        throw new UnreadableFileException(FileProblem.FILE_XML_UNSAFE.problem(), e);
      }
      throw e;
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    tokenEnds();
    if (++depth > watch.limits().xmlDepth()) {
      throw FileProblem.FILE_XML_TOO_DEEP.exception(Integer.toString(watch.limits().xmlDepth()));
    }
    if (depth > leftOutFrom) {
      return;
    }
    String element = withoutPrefix(name);
    Attributes passed = attributes;
    switch (element) {
      case "worksheet" -> watch.sheetBegins();
      case "sst" -> sharedTexts = true;
      case "col" -> column(attributes);
      case "row" -> row(attributes);
      case "c" -> passed = cell(attributes);
      case "si" -> textBegins();
      case "mergeCell" -> leaveOutUnless(isRange(attributes));
      default -> {}
    }
    begun = true;
    if (depth < leftOutFrom) {
      super.startElement(uri, local, element, passed);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    tokenEnds();
    if (depth < leftOutFrom) {
      super.endElement(uri, local, withoutPrefix(name));
    } else if (depth == leftOutFrom) {
      leftOutFrom = NOTHING;
    }
    if (depth == textFrom) {
      textFrom = NOTHING;
    }
    depth--;
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    tokenEnds();
    if (depth >= leftOutFrom) {
      return;
    }
    if (depth >= textFrom) {
      characters += length;
      charactersOfRow += sharedTexts ? 0 : length;
    }
    if (charactersOfRow > watch.limits().rowCharacters()) {
      throw FileProblem.FILE_ROW_TOO_LONG.exception(Long.toString(watch.limits().rowCharacters()));
    }
    if (characters > watch.limits().cellCharacters()) {
      throw FileProblem.FILE_CELL_TOO_LONG.exception(
          Integer.toString(watch.limits().cellCharacters()));
    }
    super.characters(text, start, length);
  }

  private void tokenEnds() {
    if (bytes != null) {
      bytes.tokenEnds();
    }
  }

  /** What follows is the text of one cell, to the end of the element. */
  private void textBegins() {
    textFrom = depth;
    characters = 0;
  }

  private void leaveOutUnless(boolean wanted) {
    if (!wanted) {
      leftOutFrom = depth;
    }
  }

  private void column(Attributes column) {
    if (isTrue(column.getValue("hidden")) || isZero(column.getValue("width"))) {
      watch.hidden().hideColumns(number(column, "min") - 1, number(column, "max") - 1);
    }
  }

  private void row(Attributes row) throws SAXException {
    cellsOfRow = 0;
    charactersOfRow = 0;
    String place = row.getValue("r");
    int number = place == null ? lastRow + 1 : rowNumber(place);
    if (number < 1 || number > ReadLimits.LAST_ROW + 1) {
      throw new SAXException("row outside any sheet: " + place);
    }
    // EasyExcel goes through all rows between two; in order that is once through a sheet.
    rowsSkipped += Math.max(0, number - lastRow - 1);
    if (rowsSkipped > ReadLimits.LAST_ROW) {
      throw new SAXException("rows back and forth");
    }
    lastRow = number;
    if (isTrue(row.getValue("hidden")) || isZero(row.getValue("ht"))) {
      watch.hidden().hideRow(number - 1);
    }
  }

  /** 0 for what is none. */
  private static int rowNumber(String place) {
    return place.length() > MOST_DIGITS_OF_A_ROW ? 0 : number(place);
  }

  private Attributes cell(Attributes cell) throws SAXException {
    textBegins();
    leaveOutUnless(watch.cellBegins());
    if (++cellsOfRow > ReadLimits.LAST_COLUMN + 1) {
      throw new SAXException("more cells in a row than a sheet has columns");
    }
    String place = cell.getValue("r");
    if (place != null && (place.length() > 3 + MOST_DIGITS_OF_A_ROW || isOutside(place))) {
      throw new SAXException("cell outside any sheet: " + place);
    }
    if (!"d".equals(cell.getValue("t"))) {
      return cell;
    }
    AttributesImpl text = new AttributesImpl(cell);
    text.setValue(text.getIndex("t"), "str");
    return text;
  }

  private static boolean isOutside(String place) {
    int letters = 0;
    int column = 0;
    while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
      column = column * 26 + (Character.toUpperCase(place.charAt(letters)) - 'A' + 1);
      letters++;
    }
    return letters == 0 || letters > 3 || column < 1 || column > ReadLimits.LAST_COLUMN + 1;
  }

  private static boolean isRange(Attributes merged) {
    String range = merged.getValue("ref");
    return range != null && RANGE.matcher(range).matches();
  }

  private static String withoutPrefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1);
  }

  private static boolean isTrue(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static boolean isZero(String size) {
    return "0".equals(size) || "0.0".equals(size);
  }

  private static int number(Attributes attributes, String name) {
    return number(attributes.getValue(name));
  }

  private static int number(@Nullable String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits.trim());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Tells the watch how much was read. */
  private final class Counted extends TokenLimit {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    void count(int more) {
      super.count(more);
      bytes += more;
      watch.read(bytes, more, sharedTexts);
    }
  }
}
