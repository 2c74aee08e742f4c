package io.jixiao.importer.drawing;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all blocks of a form have in common while it is drawn. */
final class Sketch {
  final Chance chance;
  final Spelling spelling;
  final Values values;
  final Paper paper = new Paper();

  /** What the project says that is drawn. */
  Says says = new Says();

  /** How many columns the form has. */
  final int width;

  /** Whether areas are merged at all; a form that went through .csv has none. */
  final boolean merged;

  /** Whether blocks have their title down their side, in the first column. */
  final boolean sides;

  /** The first column that is no block's side. */
  private int left;

  final int year;

  /** 万元 or 元; null where the form does not say. */
  @Nullable String amountUnit;

  /** Whether only the tables say it. */
  boolean unitInTables;

  Sketch(Chance chance, int width, boolean merged, boolean sides) {
    this.chance = chance;
    this.spelling = new Spelling(chance);
    this.values = new Values(chance);
    this.width = width;
    this.merged = merged;
    this.sides = sides;
    this.left = sides ? 1 : 0;
    this.year = chance.between(2019, 2025);
  }

  int left() {
    return left;
  }

  /** Leaves further columns at the left free. */
  void indent(int columns) {
    left += columns;
  }

  /** A row of cells next to each other from {@code column} to the right end of the form. */
  void row(int column, int height, List<Written> cells) {
    int[] widths = parts(width - column, cells.size());
    int row = paper.nextRow();
    int at = column;
    for (int i = 0; i < widths.length; i++) {
      paper.put(row, at, height, widths[i], cells.get(i));
      at += widths[i];
    }
    paper.skipRows(row + height - paper.nextRow());
  }

  /** Parts {@code whole} columns by lot. */
  int[] parts(int whole, int count) {
    int[] parts = new int[count];
    java.util.Arrays.fill(parts, 1);
    for (int i = count; i < whole; i++) {
      parts[chance.between(0, count - 1)]++;
    }
    return parts;
  }

  /** The title of a block beside the rows drawn since {@code firstRow}. */
  void side(int firstRow, Written title) {
    if (sides) {
      paper.put(firstRow, 0, paper.nextRow() - firstRow, 1, title);
    }
  }

  /** What an amount of money says. */
  void amount(String path, Written written, BigDecimal amount) {
    says.shown(path, written);
    if (amountUnit != null) {
      says.add(path + ".yuan", amountUnit.equals("万元") ? amount.movePointRight(4) : amount);
    }
  }

  /** What words mean is not the reader of forms to know. */
  void measured(String path, String words) {
    Measure measure = MeasureReader.read(words, MeasureContext.NONE);
    says.add(path + ".operator", measure.operator());
    says.add(path + ".value", measure.value());
  }

  void points(String path, Written written, BigDecimal points) {
    says.add(path, points);
    says.shown(path + "Text", written);
  }

  static <T> List<T> list(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
