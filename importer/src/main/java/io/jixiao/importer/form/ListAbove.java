package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a list and is said of all its projects.
 *
 * @param attributes values above the list without a field
 */
record ListAbove(RawHeader header, List<RawAttribute> attributes) {

  /**
   * @param headings of the list that may name the unit of the amounts
   */
  static ListAbove read(
      Vocabulary vocabulary, Segment segment, List<Cell> headings, Ledger ledger) {
    Block above = segment.block().upTo(segment.headingRow() - 1);
    HeaderReader reader = new HeaderReader(vocabulary, above, ledger);
    Cell title =
        segment.titleRow() < 0
            ? null
            : SegmentFinder.title(above, above.starting(segment.titleRow()), vocabulary);
    RawHeader header = reader.read(title, List.of(), Set.of(), segment.headingRow());
    List<RawAttribute> attributes = new ArrayList<>(reader.attributes());
    attributes.addAll(
        new LeftoverReader(vocabulary, above, ledger)
            .read(
                Math.max(segment.titleRow() + 1, above.firstRow()),
                segment.headingRow(),
                segment.headingRow(),
                segment.headingRow()));
    header =
        new HeaderGaps(vocabulary, above, attributes, segment.headingRow())
            .fillByWords(header, Term.DEPARTMENT);
    above.cells().stream()
        .filter(cell -> !ledger.knows(cell) && vocabulary.means(cell.text(), Term.COMPANION))
        .forEach(ledger::label);
    RawValue unit = header.amountUnit() == null ? unitIn(headings) : header.amountUnit();
    return new ListAbove(
        new RawHeader(
            header.title(),
            header.year(),
            null,
            header.code(),
            header.department(),
            header.departmentCode(),
            header.unit(),
            unit,
            header.filledOn()),
        attributes);
  }

  private static @Nullable RawValue unitIn(List<Cell> headings) {
    return headings.stream()
        .filter(cell -> MoneyUnit.in(cell.text()) != null)
        .findFirst()
        .map(cell -> RawValue.part(Objects.requireNonNull(MoneyUnit.in(cell.text())), cell))
        .orElse(null);
  }
}
