package io.jixiao.importer.report;

import io.jixiao.importer.workbook.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A user's workbook, loaded whole, to be written elsewhere. Its file stays as it is. */
interface WritableWorkbook extends Closeable {

  Workbook book();

  void write(Path target) throws IOException;

  static WritableWorkbook open(Path file, FileKind kind) throws IOException {
    return kind == FileKind.XLSX ? Xlsx.open(file) : Xls.open(file);
  }

  /** With all parts of the package that POI does not know: macros, controls, threaded comments. */
  record Xlsx(OPCPackage parts, XSSFWorkbook book) implements WritableWorkbook {

    static Xlsx open(Path file) throws IOException {
      try {
        // For reading only POI would not write it anywhere; revert() keeps the file.
        OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ_WRITE);
        try {
          XSSFWorkbook book = new XSSFWorkbook(parts);
          if (book.getCTWorkbook().getSheets().sizeOfSheetArray() != book.getNumberOfSheets()) {
            throw new IllegalStateException("there are sheets that POI does not know");
          }
          return new Xlsx(parts, book);
        } catch (IOException | RuntimeException e) {
          parts.revert();
          throw e;
        }
      } catch (InvalidFormatException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void write(Path target) throws IOException {
      try (OutputStream out = Files.newOutputStream(target)) {
        book.write(out);
      }
    }

    @Override
    public void close() {
      parts.revert();
    }
  }

  /** With all streams of the file beside the workbook's own, such as macros. */
  record Xls(POIFSFileSystem files, HSSFWorkbook book) implements WritableWorkbook {

    static Xls open(Path file) throws IOException {
      POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
      try {
        return new Xls(files, new HSSFWorkbook(files, true));
      } catch (IOException | RuntimeException e) {
        files.close();
        throw e;
      }
    }

    @Override
    public void write(Path target) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      XlsFirstSheet.putLastFirst(bytes.toByteArray(), target);
    }

    @Override
    public void close() throws IOException {
      book.close();
      files.close();
    }
  }
}
