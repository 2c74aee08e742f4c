package io.jixiao.importer.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Files of .xls whose chains of blocks and lengths of records are wrong. */
final class XlsAttacks {
  private static final int SECTOR = 512;
  private static final int FIRST_TABLE_BLOCK = 0x4C;
  private static final int FIRST_DIRECTORY_BLOCK = 0x30;
  private static final String DAMAGED = "FILE_CORRUPT";

  private XlsAttacks() {}

  static List<Attack> all() {
    return List.of(
        changed("a chain of blocks that goes round", XlsAttacks::everyBlockLeadsTo0, DAMAGED),
        changed("a chain of blocks that leads nowhere", XlsAttacks::everyBlockLeadsAway, DAMAGED),
        changed("a directory that is its own child", XlsAttacks::rootIsItsChild, ".*"),
        changed(
            "a record longer than the file",
            bytes -> record(bytes, 0x0085).putShort(2, (short) 0x7FFF),
            DAMAGED + "|FILE_NO_FORM"),
        changed(
            "a record of no length",
            bytes -> record(bytes, 0x00FC).putShort(2, (short) 0),
            DAMAGED + "|FILE_NO_FORM"),
        changed(
            "a table of two billion texts",
            bytes -> record(bytes, 0x00FC).putInt(4, 0x7FFFFFFF).putInt(8, 0x7FFFFFFF),
            DAMAGED + "|read"),
        changed(
            "a text of 65,535 letters",
            bytes -> record(bytes, 0x00FC).putShort(12, (short) 0xFFFF),
            DAMAGED + "|read|FILE_NO_FORM"),
        changed(
            "a text that is not in the table",
            bytes -> record(bytes, 0x00FD).putInt(10, 0x7FFFFFFF),
            DAMAGED + "|read|FILE_NO_FORM"),
        new Attack(
            "folders in folders, 3,000 deep",
            XlsAttacks::deep,
            DAMAGED + "|read|FILE_NOT_A_SPREADSHEET"));
  }

  private static Attack changed(String name, Consumer<byte[]> change, String answer) {
    return new Attack(
        name,
        folder -> {
          byte[] bytes = book();
          change.accept(bytes);
          return Files.write(folder.resolve("book.xls"), bytes);
        },
        answer);
  }

  private static byte[] book() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("表");
      fill(sheet.createRow(0), "序号", "项目名称", "项目金额", "自评得分");
      fill(sheet.createRow(1), "1", "办案费", "10.5", "95");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int block(int number) {
    return (number + 1) * SECTOR;
  }

  private static void everyBlockLeadsTo0(byte[] bytes) {
    table(bytes, 0);
  }

  private static void everyBlockLeadsAway(byte[] bytes) {
    table(bytes, 0x00FF_FFF0);
  }

  private static void table(byte[] bytes, int next) {
    ByteBuffer file = little(bytes);
    int table = block(file.getInt(FIRST_TABLE_BLOCK));
    for (int i = 0; i < SECTOR / 4; i++) {
      if (file.getInt(table + 4 * i) != -1) {
        file.putInt(table + 4 * i, next);
      }
    }
  }

  private static void rootIsItsChild(byte[] bytes) {
    ByteBuffer file = little(bytes);
    int root = block(file.getInt(FIRST_DIRECTORY_BLOCK));
    file.putInt(root + 0x4C, 0);
    file.putInt(root + 128 + 0x44, 1).putInt(root + 128 + 0x48, 1);
  }

  /** The first record of a kind, from its head on. */
  private static ByteBuffer record(byte[] bytes, int kind) {
    ByteBuffer file = little(bytes);
    int begin = new String(bytes, ISO_8859_1).indexOf("\t\b\20\0\0\6");
    for (int at = begin; at < bytes.length - 4; ) {
      if ((file.getShort(at) & 0xFFFF) == kind) {
        return file.slice(at, bytes.length - at).order(ByteOrder.LITTLE_ENDIAN);
      }
      at += 4 + (file.getShort(at + 2) & 0xFFFF);
    }
    throw new IllegalArgumentException("no record " + kind);
  }

  private static Path deep(Path folder) throws IOException {
    Path file = folder.resolve("book.xls");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      files.createDocument(new ByteArrayInputStream(book()), "Workbook");
      DirectoryEntry inner = files.getRoot();
      for (int i = 0; i < 3_000; i++) {
        inner = inner.createDirectory("d");
      }
      files.writeFilesystem(out);
    }
    return file;
  }
}
