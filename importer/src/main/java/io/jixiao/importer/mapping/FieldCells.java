package io.jixiao.importer.mapping;

import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FieldCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the cell of every field of a form. */
final class FieldCells {
  private final String sheet;
  private final List<FieldCell> cells = new ArrayList<>();

  private FieldCells(String sheet) {
    this.sheet = sheet;
  }

  static List<FieldCell> of(RawForm form, String sheet) {
    FieldCells fields = new FieldCells(sheet);
    fields.header(form.header());
    for (int i = 0; i < form.funds().size(); i++) {
      fields.fund("funds[" + i + "].", form.funds().get(i));
    }
    fields.add("goal.expected", form.goal().expected());
    fields.add("goal.actual", form.goal().actual());
    for (int i = 0; i < form.groups().size(); i++) {
      String path = "groups[" + i + "]";
      fields.cells.add(new FieldCell(path, sheet, form.groups().get(i).cell().address()));
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      fields.indicator("indicators[" + i + "].", form.indicators().get(i));
    }
    fields.total(form.total());
    fields.add("conclusion", form.conclusion());
    fields.attributes("", form.attributes());
    return fields.cells;
  }

  private void header(RawHeader header) {
    add("formTitle", header.title());
    add("fiscalYear", header.year());
    add("name", header.name());
    add("code", header.code());
    add("department", header.department());
    add("department.code", header.departmentCode());
    add("implementingUnit", header.unit());
    add("implementingUnit.code", header.unitCode());
    add("amountUnit", header.amountUnit());
    add("filledOn", header.filledOn());
  }

  private void fund(String path, RawFund fund) {
    add(path + "label", fund.label());
    add(path + "initialBudget", fund.initialBudget());
    add(path + "adjustedBudget", fund.adjustedBudget());
    add(path + "executed", fund.executed());
    add(path + "executionRate", fund.executionRate());
    add(path + "weight", fund.weight());
    add(path + "score", fund.score());
    add(path + "deviationReason", fund.deviationReason());
    attributes(path, fund.attributes());
  }

  private void indicator(String path, RawIndicator indicator) {
    add(path + "number", indicator.number());
    add(path + "name", indicator.name());
    add(path + "target", indicator.target());
    add(path + "adjustedTarget", indicator.adjustedTarget());
    add(path + "actual", indicator.actual());
    add(path + "weight", indicator.weight());
    add(path + "score", indicator.score());
    add(path + "deviationReason", indicator.deviationReason());
    attributes(path, indicator.attributes());
  }

  private void total(RawTotal total) {
    add("reported.weight", total.weight());
    add("reported.score", total.score());
    add("reported.grade", total.grade());
    add("reported.deviationReason", total.deviationReason());
  }

  private void attributes(String path, List<RawAttribute> attributes) {
    for (int i = 0; i < attributes.size(); i++) {
      add(path + "attributes[" + i + "]", attributes.get(i).value());
    }
  }

  private void add(String path, @Nullable RawValue value) {
    if (value != null) {
      cells.add(new FieldCell(path, sheet, value.address()));
    }
  }
}
