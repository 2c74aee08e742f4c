package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.geometry.SegmentFinder;
import io.jixiao.importer.form.header.HeaderReader;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.texts.LeftoverReader;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
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
  private static final Set<String> DEPARTMENTS = Set.of("部门", "所属部门", "部门名称");

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
    if (header.unit() == null && header.department() == null) {
      header = withDepartment(header, attributes);
    }
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
            header.unitCode(),
            unit,
            header.filledOn()),
        attributes);
  }

  /** {@code 部门：某局} says whose all of it is, where nothing else does; it is no attribute then. */
  private static RawHeader withDepartment(RawHeader header, List<RawAttribute> attributes) {
    for (RawAttribute each : attributes) {
      if (DEPARTMENTS.contains(LabelKey.of(each.heading()))) {
        attributes.remove(each);
        return header.with(Term.DEPARTMENT, each.value());
      }
    }
    return header;
  }

  private static @Nullable RawValue unitIn(List<Cell> headings) {
    return headings.stream()
        .filter(cell -> MoneyUnit.in(cell.text()) != null)
        .findFirst()
        .map(cell -> RawValue.part(Objects.requireNonNull(MoneyUnit.in(cell.text())), cell))
        .orElse(null);
  }
}
