package io.jixiao.api.store.projects;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.schema.project.FieldCell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.types.Binary;

/**
 * The cells of a form's fields as a few hundred bytes: they are many, alike and rarely read, and
 * would be half of the document if written out. One line a field, deflated: path, cell and, where
 * it differs from the line before, sheet.
 */
public final class PackedCells {

  private static final char TAB = '\t';

  private PackedCells() {}

  /** The cells, packed. */
  public static Binary pack(List<FieldCell> cells) {
    StringBuilder lines = new StringBuilder();
    String sheet = "";
    for (FieldCell cell : cells) {
      lines.append(cell.path()).append(TAB).append(cell.cell());
      if (!cell.sheet().equals(sheet)) {
        sheet = cell.sheet();
        lines.append(TAB).append(sheet);
      }
      lines.append('\n');
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(lines.toString().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Binary(packed.toByteArray());
  }

  /** The cells that {@link #pack} has packed. */
  public static List<FieldCell> unpack(Binary packed) {
    String lines;
    try (InflaterInputStream inflater =
        new InflaterInputStream(new ByteArrayInputStream(packed.getData()))) {
      lines = new String(inflater.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<FieldCell> cells = new ArrayList<>();
    String sheet = "";
    for (String line : (Iterable<String>) lines.lines()::iterator) {
      int cellStart = line.indexOf(TAB) + 1;
      int sheetStart = line.indexOf(TAB, cellStart) + 1;
      sheet = sheetStart > 0 ? line.substring(sheetStart) : sheet;
      int cellEnd = sheetStart > 0 ? sheetStart - 1 : line.length();
      cells.add(
          new FieldCell(
              line.substring(0, cellStart - 1), sheet, line.substring(cellStart, cellEnd)));
    }
    return cells;
  }
}
