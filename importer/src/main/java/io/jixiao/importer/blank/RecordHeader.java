package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.SectionBand;
import io.jixiao.importer.layout.SectionText;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows above the tables for what a project says there and the layout has no place for. */
final class RecordHeader {
  private static final Map<FormField, String> LABELS = new EnumMap<>(FormField.class);

  static {
    LABELS.put(FormField.GOAL_EXPECTED, "预期目标");
    LABELS.put(FormField.GOAL_ACTUAL, "实际完成情况");
    LABELS.put(FormField.CONCLUSION, "自评结论");
  }

  private final Project project;
  private final Layout layout;
  private final PairRows pairs;

  RecordHeader(Project project, Layout layout, PairRows pairs) {
    this.project = project;
    this.layout = layout;
    this.pairs = pairs;
  }

  /**
   * @param unitSaid whether the tables name the unit of the amounts, if it is a usual one
   */
  List<Band> rows(boolean unitSaid) {
    List<Band> rows = new ArrayList<>();
    String code = project.code();
    if (code != null && !isInName(code)) {
      rows.add(pairs.pair("项目编码", code));
    }
    String year = RecordFields.yearValue(project);
    String yearLine = RecordFields.yearLine(project);
    if (year != null) {
      rows.add(pairs.pair("年度", year));
    } else if (!yearLine.isEmpty() && !hasPlaceForYear()) {
      rows.add(pairs.line(yearLine));
    }
    String filledOn = project.filledOnText();
    if (filledOn != null && !Bands.place(layout, FormField.FILLED_ON)) {
      rows.add(pairs.pair("填报日期", filledOn));
    }
    String unit = project.amountUnit();
    if (unit != null && !(unitSaid && RecordFields.isUsualUnit(unit))) {
      rows.add(pairs.pair("金额单位", unit));
    }
    return rows;
  }

  /**
   * Texts that would be mistaken in the layout's own place: under a heading, what begins as
   * headings do; below goals without indicators, the conclusion for the goal; beside its label, a
   * conclusion of one word for a label.
   */
  List<Band> mistakable(Map<FormField, String> fields) {
    List<Band> rows = new ArrayList<>();
    LABELS.forEach(
        (field, label) -> {
          String text = fields.getOrDefault(field, "");
          boolean heading = SectionText.looksLikeHeading(text) && isUnderHeading(field);
          boolean word = field == FormField.CONCLUSION && PairRows.isWord(text);
          boolean goal = field == FormField.CONCLUSION && project.indicators().isEmpty();
          if (heading || ((goal || word) && !text.isEmpty() && Bands.place(layout, field))) {
            fields.remove(field);
            rows.add(pairs.pair(label, text));
          }
        });
    return rows;
  }

  private boolean isUnderHeading(FormField field) {
    return Bands.all(layout, SectionBand.class)
        .anyMatch(section -> section.text().names().contains(field.key()));
  }

  private boolean isInName(String code) {
    return !project.nameText().equals(project.name())
        && Normal.compact(project.nameText()).contains(code);
  }

  private boolean hasPlaceForYear() {
    return Bands.place(layout, FormField.FISCAL_YEAR)
        || Bands.place(layout, FormField.FISCAL_YEAR_GROUPED);
  }
}
