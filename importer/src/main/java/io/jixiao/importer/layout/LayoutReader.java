package io.jixiao.importer.layout;

import io.jixiao.importer.layout.FundColumn.FundFormula;
import io.jixiao.importer.layout.RowBand.When;
import io.jixiao.schema.project.FundKind;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a layout's file; the files beside this class are the examples to follow. */
final class LayoutReader {
  private static final Set<String> OF_ROWS = Set.of("level", "points", "n", "name");

  private LayoutReader() {}

  /**
   * @param name of the file, for what is said of a faulty one
   * @throws FaultyLayoutException if it is no layout
   */
  static Layout read(String name, InputStream in) {
    Entries file = Entries.of(name, YamlTexts.load(in), "id", "columns", "bands", "blank");
    return new Layout(
        file.text("id"),
        file.each("columns", LayoutReader::width),
        file.each("bands", LayoutReader::band),
        blank(
            Entries.of(
                file.place("blank"),
                file.value("blank"),
                "title",
                "amountUnit",
                "executionWeight",
                "rows",
                "levels")));
  }

  private static int width(String place, Object value) {
    String text = Entries.text(place, value);
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new FaultyLayoutException(place, text + " is no width in characters");
    }
    return Integer.parseInt(text);
  }

  private static Band band(String place, Object value) {
    if (!(value instanceof Map<?, ?> map) || map.size() != 1) {
      throw new FaultyLayoutException(
          place, "one of row, heading, section, funds, indicators, total is expected");
    }
    String kind = Entries.text(place, map.keySet().iterator().next());
    Object content = map.get(kind);
    String at = place + "." + kind;
    return switch (kind) {
      case "row" -> row(at, content);
      case "heading" -> heading(at, content);
      case "section" -> section(at, content);
      case "funds" -> funds(at, content);
      case "indicators" -> indicators(at, content);
      case "total" -> total(at, content);
      default ->
          throw new FaultyLayoutException(
              place, kind + " is none of row, heading, section, funds, indicators, total");
    };
  }

  /** A list of cells, or a mapping where there is more to say of the row. */
  private static RowBand row(String place, @Nullable Object value) {
    if (value instanceof List<?>) {
      return new RowBand(cells(place, value), When.ALWAYS);
    }
    Entries row = Entries.of(place, value, "cells", "when");
    return new RowBand(
        row.each("cells", LayoutReader::formCell), row.word(When.class, "when", When.ALWAYS));
  }

  private static HeadingBand heading(String place, @Nullable Object value) {
    Entries heading = Entries.of(place, value, "cells", "text", "parts");
    return new HeadingBand(
        LayoutCell.of(span(heading), Style.LINE, heading.text("text")),
        heading.each("parts", LayoutReader::band));
  }

  private static SectionBand section(String place, @Nullable Object value) {
    Entries section = Entries.of(place, value, "cells", "heading", "text");
    String heading = section.text("heading");
    TextPattern text =
        section.has("text")
            ? pattern(section, "text", null)
            : TextPattern.of("{" + FormText.SECTION + heading + "}");
    return new SectionBand(span(section), heading, text);
  }

  private static FundBand funds(String place, @Nullable Object value) {
    Entries funds =
        Entries.of(place, value, "side", "headings", "columns", "mark", "points", "rows", "prints");
    List<FundColumn> columns = funds.each("columns", LayoutReader::fundColumn);
    if (columns.stream().noneMatch(column -> column.holds() == FundValue.LABEL)) {
      throw new FaultyLayoutException(place, "no column holds the label");
    }
    String prints = funds.textOr("prints", "all");
    if (!prints.equals("all") && !prints.equals("filled")) {
      throw new FaultyLayoutException(funds.place("prints"), prints + " is neither all nor filled");
    }
    return new FundBand(
        side(funds),
        headings(funds),
        columns,
        funds.textOr("mark", ""),
        funds.textOrNull("points"),
        funds.each("rows", LayoutReader::fundRow),
        prints.equals("filled"));
  }

  private static FundColumn fundColumn(String place, Object value) {
    Entries column = Entries.of(place, value, "cells", "holds", "attribute", "formula");
    FundValue holds = column.word(FundValue.class, "holds", null);
    return new FundColumn(
        span(column),
        holds,
        attribute(column, holds == FundValue.ATTRIBUTE),
        column.word(FundFormula.class, "formula", FundColumn.usual(holds)));
  }

  private static FundRow fundRow(String place, Object value) {
    Entries row = Entries.of(place, value, "kind", "label", "of");
    return new FundRow(
        row.word(FundKind.class, "kind", null),
        row.text("label"),
        row.has("of") ? row.word(FundKind.class, "of", null) : null);
  }

  private static IndicatorBand indicators(String place, @Nullable Object value) {
    Entries table =
        Entries.of(
            place, value, "side", "sideBesideHeadings", "headings", "columns", "unused", "rows");
    List<IndicatorColumn> columns = table.each("columns", LayoutReader::indicatorColumn);
    for (IndicatorValue needed : List.of(IndicatorValue.LEVEL, IndicatorValue.NAME)) {
      if (columns.stream().noneMatch(column -> column.holds() == needed)) {
        throw new FaultyLayoutException(place, "no column holds " + needed);
      }
    }
    return new IndicatorBand(
        side(table),
        table.flag("sideBesideHeadings", true),
        headings(table),
        columns,
        table.each("unused", (at, text) -> checked(at, Entries.text(at, text), OF_ROWS)),
        table.number("rows", "0"));
  }

  private static IndicatorColumn indicatorColumn(String place, Object value) {
    Entries column =
        Entries.of(place, value, "cells", "holds", "attribute", "style", "text", "merged");
    IndicatorValue holds = column.word(IndicatorValue.class, "holds", null);
    String usual = holds == IndicatorValue.LEVEL ? "{level}" : "{name}";
    return new IndicatorColumn(
        span(column),
        holds,
        attribute(column, holds == IndicatorValue.ATTRIBUTE),
        column.word(Style.class, "style", holds.usualStyle()),
        checked(column.place("text"), column.textOr("text", usual), OF_ROWS),
        column.flag("merged", true));
  }

  private static TotalBand total(String place, @Nullable Object value) {
    Entries total =
        Entries.of(place, value, "label", "weight", "score", "deviation", "countsFunds");
    return new TotalBand(
        formCell(total.place("label"), total.value("label")),
        total.parsed("weight", null, Span::of),
        total.parsed("score", null, Span::of),
        total.parsed("deviation", null, Span::of),
        total.flag("countsFunds", true));
  }

  private static BlankForm blank(Entries blank) {
    return new BlankForm(
        blank.text("title"),
        blank.text("amountUnit"),
        blank.text("executionWeight"),
        blank.number("rows", "3"),
        blank.each("levels", LayoutReader::level));
  }

  private static BlankLevel level(String place, Object value) {
    Entries level = Entries.of(place, value, "name", "weight", "groups", "inWords");
    return new BlankLevel(
        level.text("name"),
        level.text("weight"),
        level.each("groups", Entries::text),
        level.flag("inWords", false));
  }

  private static @Nullable LayoutCell side(Entries block) {
    return block.has("side") ? formCell(block.place("side"), block.value("side")) : null;
  }

  private static List<List<LayoutCell>> headings(Entries block) {
    return block.each("headings", LayoutReader::cells);
  }

  private static List<LayoutCell> cells(String place, Object value) {
    return Entries.elements(place, value, LayoutReader::formCell);
  }

  private static LayoutCell formCell(String place, @Nullable Object value) {
    Entries cell = Entries.of(place, value, "cells", "rows", "style", "text", "blank", "choices");
    return new LayoutCell(
        span(cell),
        cell.number("rows", "1"),
        cell.word(Style.class, "style", Style.LABEL),
        pattern(cell, "text", ""),
        cell.textOrNull("blank"),
        cell.each("choices", Entries::text));
  }

  private static @Nullable String attribute(Entries column, boolean needed) {
    if (needed != column.has("attribute")) {
      throw new FaultyLayoutException(
          column.place("attribute"),
          needed ? "what is it called?" : "only a column that holds an attribute has its name");
    }
    return column.textOrNull("attribute");
  }

  private static Span span(Entries cell) {
    return cell.parsed("cells", null, Span::of);
  }

  private static TextPattern pattern(Entries cell, String key, @Nullable String otherwise) {
    String text = otherwise == null ? cell.text(key) : cell.textOr(key, otherwise);
    return checked(cell.place(key), text, null);
  }

  /**
   * @param known the names that may be in it; null for the fields and sections of a form
   */
  private static TextPattern checked(String place, String text, @Nullable Set<String> known) {
    TextPattern pattern;
    try {
      pattern = TextPattern.of(text);
    } catch (IllegalArgumentException e) {
      throw new FaultyLayoutException(place, String.valueOf(e.getMessage()));
    }
    for (String name : pattern.names()) {
      boolean isKnown =
          known == null
              ? name.startsWith(FormText.SECTION) || FormField.of(name).isPresent()
              : known.contains(name);
      if (!isKnown) {
        throw new FaultyLayoutException(place, "{" + name + "} is nothing that a form has");
      }
    }
    return pattern;
  }
}
