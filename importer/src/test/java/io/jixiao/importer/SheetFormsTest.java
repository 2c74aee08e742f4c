package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.form.SheetForms;
import io.jixiao.importer.form.Workers;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Further words change what they are about, and nothing else is read again. */
class SheetFormsTest {
  private static final String FORM =
      """
      项目支出绩效自评表 | < | <
      项目名称 | 校舍维修 | <
      一级指标 | 三级指标 | 年度指标值
      产出指标 | 维修教室 | ≥10间
      """;

  @Test
  void a_form_without_any_of_the_words_is_not_read_again() {
    String other = FORM.replace("年度指标值", "年度指标值 | 甲栏").replace("≥10间", "≥10间 | 工期顺延");
    SheetForms plain = read(FORM + other);

    SheetForms worded = plain.with(columns("甲栏", Term.DEVIATION));

    assertThat(worded.forms()).hasSize(2);
    assertThat(worded.forms().get(0)).isSameAs(plain.forms().get(0));
    assertThat(plain.forms().get(1).indicators().get(0).deviationReason()).isNull();
    assertThat(worded.forms().get(1).indicators().get(0).deviationReason().text())
        .isEqualTo("工期顺延");
  }

  @Test
  void a_word_may_stand_in_a_cell_with_more_in_it_and_be_spaced() {
    Words words = new Words(Map.of(Term.DEPARTMENT, List.of("归口股室")), Map.of(), Set.of());
    String line = "项目名称 | 校舍维修 | <\n２． 归 口股室（盖章）： 某局 | < | <\n";
    SheetForms plain = read(FORM.replace("项目名称 | 校舍维修 | <\n", line));

    SheetForms worded = plain.with(words);

    assertThat(plain.forms().get(0).header().department()).isNull();
    assertThat(worded.forms().get(0).header().department().text()).isEqualTo("某局");
  }

  @Test
  void words_that_part_a_sheet_otherwise_have_its_parts_read_again() {
    String untitled = FORM.substring(FORM.indexOf('\n') + 1);
    String other = untitled.replace("项目名称", "任务名称").replace("维修教室", "维修宿舍");
    Words words = new Words(Map.of(Term.NAME, List.of("任务名称")), Map.of(), Set.of());
    SheetForms plain = read(FORM + other);

    SheetForms worded = plain.with(words);

    assertThat(plain.forms()).hasSize(1);
    assertThat(worded.forms()).hasSize(2);
    assertThat(worded.forms().get(0).indicators()).hasSize(1);
    assertThat(worded.forms().get(1).header().name().text()).isEqualTo("校舍维修");
  }

  @Test
  void forms_that_a_merged_area_connects_know_of_each_other() {
    String connected =
        """
        项目支出绩效自评表 | < | < | <
        项目名称 | 校舍维修 | < | <
        一级指标 | 三级指标 | 年度指标值 | 实际完成值
        产出指标 | 维修教室 | ≥10间 | 12间
        ^ | 项目名称 | 道路维修 | <
        ^ | 三级指标 | 年度指标值 | 实际完成值
        ^ | 维修路段 | ≥10米 | 12米
        """;

    SheetForms forms = read(connected);

    Ledger ledger = forms.ledger();
    assertThat(forms.forms()).hasSize(2);
    assertThat(ledger.mappedCount() + ledger.labelCount() + forms.unmappedCount())
        .isEqualTo(forms.cells().size());
  }

  @Test
  void what_is_above_and_below_a_form_is_not_its_own() {
    SheetForms alone = read(FORM);
    SheetForms amid = read(FORM.replace("维修教室", "修建操场") + FORM + FORM);

    RawForm form = amid.forms().get(1);

    assertThat(form.headings()).isEqualTo(alone.forms().get(0).headings());
    assertThat(form.area().range()).isEqualTo("A5:C8");
    assertThat(amid.unmappedCount())
        .isEqualTo(amid.ledger().unmapped(amid.cells()).size())
        .isEqualTo(3 * alone.unmappedCount());
  }

  private static Words columns(String heading, Term term) {
    return new Words(Map.of(), Map.of(heading, term), Set.of());
  }

  private static SheetForms read(String drawing) {
    return SheetForms.read(GridText.grid(drawing), Workers.NONE);
  }
}
