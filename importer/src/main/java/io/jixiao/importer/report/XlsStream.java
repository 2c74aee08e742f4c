package io.jixiao.importer.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.LittleEndian;

/**
 * The records of an .xls as bytes (MS-XLS): globals, which list the sheets, and then a part for
 * each of them.
 */
final class XlsStream {
  private static final int BOF = 0x0809;
  private static final int EOF = 0x000A;
  private static final int BOUND_SHEET = 0x0085;
  private static final int EXTERN_SHEET = 0x0017;
  private static final int SUP_BOOK = 0x01AE;
  private static final int NAME = 0x0018;
  private static final int TAB_IDS = 0x013D;
  private static final int WINDOW_1 = 0x003D;
  private static final int INDEX = 0x020B;
  private static final int CONTINUE = 0x003C;
  private static final int FILE_PASS = 0x002F;

  private static final int HEADER = 4;
  private static final int REFERENCE = 6;
  private static final int OWN_BOOK = 0x0401;

  /** Numbers above it stand for the whole workbook or for a sheet that is gone. */
  private static final int LAST_SHEET = 0x7FFF;

  private final byte[] bytes;
  private final List<Integer> sheetRecords = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();
  private final List<Boolean> ownBooks = new ArrayList<>();

  XlsStream(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws IllegalStateException if the stream is not built as expected; then nothing is known of
   *     what would be changed
   */
  byte[] withLastSheetFirst() {
    findParts();
    int last = sheetRecords.size() - 1;
    int globals = parts.get(1);
    int lastPart = parts.get(parts.size() - 1);
    if (parts.size() != sheetRecords.size() + 1
        || LittleEndian.getInt(bytes, sheetRecords.get(last) + HEADER) != lastPart) {
      throw new IllegalStateException("the parts of the stream are not its sheets");
    }
    for (int at = 0; at < globals; at = next(at)) {
      global(at, last);
    }
    int moved = bytes.length - lastPart;
    movePlaces(globals, lastPart, moved);
    movePlaces(lastPart, bytes.length, globals - lastPart);
    for (int sheet : sheetRecords) {
      add(sheet + HEADER, sheet == sheetRecords.get(last) ? globals - lastPart : moved);
    }
    rotate(sheetRecords.get(0), sheetRecords.get(last), next(sheetRecords.get(last)));
    rotate(globals, lastPart, bytes.length);
    return bytes;
  }

  private void findParts() {
    int depth = 0;
    for (int at = 0; at < bytes.length; at = next(at)) {
      switch (id(at)) {
        case BOF -> {
          if (depth++ == 0) {
            parts.add(at);
          }
        }
        case EOF -> depth--;
        case BOUND_SHEET -> {
          if (!sheetRecords.isEmpty() && next(sheetRecords.get(sheetRecords.size() - 1)) != at) {
            throw new IllegalStateException("the sheets are not listed together");
          }
          sheetRecords.add(at);
        }
        case FILE_PASS -> throw new IllegalStateException("the stream is encrypted");
        default -> {}
      }
      if (depth == 0 && id(at) != EOF) {
        break;
      }
    }
  }

  private void global(int at, int last) {
    int data = at + HEADER;
    switch (id(at)) {
      case SUP_BOOK -> ownBooks.add(LittleEndian.getUShort(bytes, data + 2) == OWN_BOOK);
      case EXTERN_SHEET -> references(at, last);
      case NAME -> {
        int sheet = LittleEndian.getUShort(bytes, data + 8);
        if (sheet > 0) {
          put(data + 8, shifted(sheet - 1, last) + 1);
        }
      }
      case TAB_IDS -> rotate(data, data + 2 * last, data + 2 * last + 2);
      case WINDOW_1 -> {
        put(data + 10, 0);
        put(data + 12, 0);
        put(data + 14, 1);
      }
      default -> {}
    }
  }

  /** Each names a workbook and the first and last of its sheets; there may be many. */
  private void references(int at, int last) {
    List<Integer> data = new ArrayList<>();
    int record = at;
    do {
      for (int i = record + HEADER; i < next(record); i++) {
        data.add(i);
      }
      record = next(record);
    } while (id(record) == CONTINUE);
    int count = get(data, 0);
    for (int place = 2; place < 2 + count * REFERENCE; place += REFERENCE) {
      int book = get(data, place);
      if (book < ownBooks.size() && ownBooks.get(book)) {
        put(data, place + 2, shifted(get(data, place + 2), last));
        put(data, place + 4, shifted(get(data, place + 4), last));
      }
    }
  }

  private static int shifted(int sheet, int last) {
    if (sheet > LAST_SHEET) {
      return sheet;
    }
    return sheet == last ? 0 : sheet + 1;
  }

  /** An index of rows tells where in the stream they are. */
  private void movePlaces(int from, int to, int distance) {
    for (int at = from; at < to; at = next(at)) {
      if (id(at) == INDEX) {
        for (int place = at + HEADER + 12; place + 4 <= next(at); place += 4) {
          if (LittleEndian.getInt(bytes, place) != 0) {
            add(place, distance);
          }
        }
      }
    }
  }

  /** Brings the bytes from {@code middle} on before those from {@code from} on. */
  private void rotate(int from, int middle, int to) {
    byte[] moved = new byte[to - from];
    System.arraycopy(bytes, middle, moved, 0, to - middle);
    System.arraycopy(bytes, from, moved, to - middle, middle - from);
    System.arraycopy(moved, 0, bytes, from, moved.length);
  }

  private int id(int at) {
    return LittleEndian.getUShort(bytes, at);
  }

  private int next(int at) {
    return at + HEADER + LittleEndian.getUShort(bytes, at + 2);
  }

  private void put(int at, int value) {
    LittleEndian.putUShort(bytes, at, value);
  }

  private void add(int at, int distance) {
    LittleEndian.putInt(bytes, at, LittleEndian.getInt(bytes, at) + distance);
  }

  private int get(List<Integer> data, int at) {
    return (bytes[data.get(at)] & 0xFF) | (bytes[data.get(at + 1)] & 0xFF) << 8;
  }

  private void put(List<Integer> data, int at, int value) {
    bytes[data.get(at)] = (byte) value;
    bytes[data.get(at + 1)] = (byte) (value >> 8);
  }
}
