package io.jixiao.importer.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files that the tests read. */
final class Books {
  private Books() {}

  static Path xlsx(Path folder, Consumer<Workbook> fill) {
    return saved(new XSSFWorkbook(), folder.resolve("book.xlsx"), fill);
  }

  static Path xls(Path folder, Consumer<Workbook> fill) {
    return saved(new HSSFWorkbook(), folder.resolve("book.xls"), fill);
  }

  private static Path saved(Workbook book, Path file, Consumer<Workbook> fill) {
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(book);
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One sheet whose {@code sheet1.xml} holds {@code sheetXml} between its root tags. */
  static Path rawSheet(Path folder, String sheetXml) {
    Path book = xlsx(folder, workbook -> workbook.createSheet("表"));
    return rewritten(
        book,
        "xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + sheetXml
            + "</worksheet>");
  }

  /** Replaces, adds or (with null) leaves out an entry of a zip. */
  static Path rewritten(Path zip, String entry, String content) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
          ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
          if (!old.getName().equals(entry)) {
            put(out, old.getName(), in.readAllBytes());
          }
        }
        if (content != null) {
          put(out, entry, content.getBytes(StandardCharsets.UTF_8));
        }
      }
      return Files.write(zip, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins the packed bytes of an entry with a kind of block that there is not. */
  static Path unpackable(Path zip, String entry) {
    return changed(zip, entry, (bytes, place) -> bytes[place.data()] = 7);
  }

  /** Says of an entry that it is packed by another method. */
  static Path packedBy(int method, Path zip, String entry) {
    return changed(zip, entry, (bytes, place) -> bytes[place.directory() + 10] = (byte) method);
  }

  /** Says another checksum of an entry than its bytes have. */
  static Path withOtherChecksum(Path zip, String entry) {
    return changed(zip, entry, (bytes, place) -> bytes[place.directory() + 16] ^= 1);
  }

  /** Says of an entry that it has {@code more} bytes unpacked than it has. */
  static Path withOtherSize(int more, Path zip, String entry) {
    return changed(
        zip,
        entry,
        (bytes, place) -> {
          ByteBuffer size = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
          int at = place.directory() + 24;
          size.putInt(at, size.getInt(at) + more);
        });
  }

  /**
   * Where an entry of a zip is.
   *
   * @param directory of its header in the directory
   * @param data of its packed bytes
   */
  record EntryPlace(int directory, int data) {}

  /** Changes bytes of a zip as a bad disk or line would: nothing else of it follows suit. */
  static Path changed(Path zip, String entry, BiConsumer<byte[], EntryPlace> change) {
    try {
      byte[] bytes = Files.readAllBytes(zip);
      // In one byte a character, places in the text are places in the file.
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      int directory = text.lastIndexOf(entry) - 46;
      if (!text.startsWith("PK\u0001\u0002", directory)) {
        throw new IllegalArgumentException("no " + entry + " in " + zip);
      }
      int local = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(directory + 42);
      int data = local + 30 + bytes[local + 26] + bytes[local + 28];
      change.accept(bytes, new EntryPlace(directory, data));
      return Files.write(zip, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  static Path text(Path folder, String text, Charset charset) {
    try {
      return Files.write(folder.resolve("text.csv"), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void fill(Sheet sheet, int row, Object... values) {
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Number number) {
        cell(sheet, row, column).setCellValue(number.doubleValue());
      } else if (values[column] instanceof Boolean flag) {
        cell(sheet, row, column).setCellValue(flag);
      } else if (values[column] != null) {
        cell(sheet, row, column).setCellValue(values[column].toString());
      }
    }
  }

  static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
    if (sheet.getRow(row) == null) {
      sheet.createRow(row);
    }
    org.apache.poi.ss.usermodel.Cell cell = sheet.getRow(row).getCell(column);
    return cell != null ? cell : sheet.getRow(row).createCell(column);
  }

  static CellStyle style(Workbook book, String pattern) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(pattern));
    return style;
  }
}
