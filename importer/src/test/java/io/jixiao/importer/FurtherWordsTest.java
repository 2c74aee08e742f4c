package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.template.HeadingMeaning.ACTUAL;
import static io.jixiao.importer.template.HeadingMeaning.ATTRIBUTE;
import static io.jixiao.importer.template.HeadingMeaning.NAME;
import static io.jixiao.importer.template.HeadingMeaning.SCORE;
import static io.jixiao.importer.template.HeadingMeaning.TARGET;
import static io.jixiao.importer.template.HeadingMeaning.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.GuessedHeading;
import io.jixiao.schema.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that templates and people add to the general vocabulary. */
class FurtherWordsTest {
  private static final String ODD_FORM =
      """
      项目支出绩效自评表 | < | < | < | < | < | <
      项目名称 | 校舍维修 | < | 实施单位 | 湖滨县第一小学 | < | <
      一级指标 | 二级指标 | 三级指标 | 年度计划 | 年终达成 | 配分 | 评定
      产出指标 | 数量指标 | 维修教室 | ≥10间 | 12间 | 60 | 60
      效益指标 | 社会效益 | 受益学生 | ≥400人 | 410人 | 40 | 38
      """;
  private static final List<String> ODD_HEADINGS =
      List.of("项目名称", "实施单位", "一级指标", "二级指标", "三级指标", "年度计划", "年终达成", "配分", "评定");
  private static final Map<String, HeadingMeaning> ODD_COLUMNS =
      Map.of("年度计划", TARGET, "年终达成", ACTUAL, "配分", WEIGHT, "评定", SCORE);

  @Test
  void the_words_of_the_template_that_a_form_looks_like_are_read() {
    RecordingSink plain = read(ODD_FORM, knowing());
    RecordingSink worded = read(ODD_FORM, knowing(template("hubin", ODD_HEADINGS, ODD_COLUMNS)));

    assertThat(plain.projects()).isEmpty();
    assertThat(indicators(worded.project()))
        .containsExactly("[产出指标, 数量指标] 维修教室 ≥10间 12间 60 60", "[效益指标, 社会效益] 受益学生 ≥400人 410人 40 38");
    assertThat(worded.project().template().id()).isEqualTo("hubin");
    assertThat(worded.project().template().fit()).isEqualByComparingTo("1");
    assertThat(worded.project().template().why().zh()).endsWith("已按该模板的词语读取。");
  }

  @Test
  void a_form_unlike_the_template_is_read_without_its_words() {
    List<String> others = List.of("项目名称", "政策依据", "绩效等级", "考核目标", "考核结果", "年度计划");

    RecordingSink worded = read(ODD_FORM, knowing(template("other", others, ODD_COLUMNS)));

    assertThat(worded.projects()).isEmpty();
    assertThat(worded.sheets.get(0).template()).isNull();
  }

  @Test
  void a_wrong_template_that_was_asked_for_makes_nothing_worse() {
    String form = ODD_FORM.replace("年度计划", "年度指标值").replace("年终达成", "实际完成值");
    Map<String, HeadingMeaning> wrong =
        Stream.of("年度指标值", "实际完成值", "一级指标", "二级指标", "三级指标")
            .collect(Collectors.toMap(heading -> heading, heading -> ATTRIBUTE));
    FormKnowledge knowledge = knowing(template("wrong", List.of("政策依据", "绩效等级"), wrong));

    RecordingSink forced = read(form, knowledge, new ReadingHints(null, null, "wrong"));

    assertThat(indicators(forced.project()))
        .containsExactly("[产出指标, 数量指标] 维修教室 ≥10间 12间 60 60", "[效益指标, 社会效益] 受益学生 ≥400人 410人 40 38");
    assertThat(forced.project().template().id()).isEqualTo("wrong");
    assertThat(forced.project().template().why().zh()).endsWith("按该模板的词语读出的内容更少，因此按通用词语读取。");
  }

  @Test
  void a_wrong_template_that_was_asked_for_takes_no_guess_away() {
    String form = ODD_FORM.replace("年终达成", "实际完成值").replace("配分", "分值").replace("评定", "得分");
    RecordingSink plain = read(form, knowing());
    FormKnowledge knowledge =
        knowing(template("wrong", List.of("政策依据", "绩效等级"), Map.of("年度计划", ATTRIBUTE)));

    RecordingSink forced = read(form, knowledge, new ReadingHints(null, null, "wrong"));

    assertThat(plain.sheets.get(0).guessedHeadings()).hasSize(1);
    assertThat(indicators(forced.project())).isEqualTo(indicators(plain.project()));
    assertThat(forced.sheets.get(0).guessedHeadings())
        .isEqualTo(plain.sheets.get(0).guessedHeadings());
    assertThat(forced.project().template().why().zh()).endsWith("按该模板的词语读出的内容更少，因此按通用词语读取。");
  }

  @Test
  void what_was_confirmed_by_mistake_and_is_not_used_takes_no_guess_away() {
    String form = ODD_FORM.replace("配分", "分值").replace("评定", "得分");
    List<String> headings =
        List.of("项目名称", "实施单位", "一级指标", "二级指标", "三级指标", "年度计划", "年终达成", "分值", "得分");
    Template template = template("hubin", headings, Map.of("年终达成", ACTUAL));
    FormKnowledge knowledge =
        new FormKnowledge() {
          @Override
          public TemplateCatalogue templates() {
            return new TemplateCatalogue(List.of(template));
          }

          @Override
          public boolean hasConfirmed() {
            return true;
          }

          @Override
          public Map<String, HeadingMeaning> confirmed(String regionCode) {
            return Map.of("年度计划", SCORE);
          }
        };

    RecordingSink sink = read(form, knowledge, new ReadingHints("130811", null, null));

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 维修教室 ≥10间 12间 60 60", "[效益指标, 社会效益] 受益学生 ≥400人 410人 40 38");
    assertThat(sink.sheets.get(0).guessedHeadings())
        .extracting(GuessedHeading::heading)
        .containsExactly("年度计划");
  }

  @Test
  void a_template_that_was_asked_for_is_read_however_unlike_the_form_is() {
    FormKnowledge knowledge = knowing(template("hubin", List.of("政策依据", "绩效等级"), ODD_COLUMNS));

    RecordingSink forced = read(ODD_FORM, knowledge, new ReadingHints(null, null, "hubin"));

    assertThat(indicators(forced.project())).contains("[产出指标, 数量指标] 维修教室 ≥10间 12间 60 60");
  }

  @Test
  void what_a_template_says_of_a_column_goes_before_what_the_heading_says_elsewhere() {
    String form =
        """
        项目支出绩效自评表 | < | < | < | <
        项目名称 | 校舍维修 | < | < | <
        一级指标 | 三级指标 | 目标值 | 年度目标值 | 完成值
        产出指标 | 维修教室 | ≥30间 | ≥10间 | 12间
        """;
    Map<String, HeadingMeaning> columns = Map.of("年度目标值", TARGET, "目标值", ATTRIBUTE);
    List<String> headings = List.of("项目名称", "一级指标", "三级指标", "目标值", "年度目标值", "完成值");

    Project project = read(form, knowing(template("two", headings, columns))).project();

    assertThat(indicators(project)).containsExactly("[产出指标] 维修教室 ≥10间 12间 null null");
    assertThat(project.indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("目标值", "≥30间"));
  }

  @Test
  void a_label_of_the_header_may_be_a_template_s_own() {
    String form = ODD_FORM.replace("项目名称", "申报内容").replace("年度计划", "年度指标值");
    List<String> headings =
        List.of("申报内容", "实施单位", "一级指标", "二级指标", "三级指标", "年度指标值", "年终达成", "配分", "评定");

    assertThat(read(form, knowing()).allProblems()).isNotEmpty();
    assertThat(
            read(form, knowing(template("task", headings, Map.of(NAME, List.of("申报内容")), Map.of())))
                .project()
                .name())
        .isEqualTo("校舍维修");
  }

  @Test
  void what_was_confirmed_for_a_region_is_read_in_that_region_only() {
    FormKnowledge knowledge = confirmed("130811");

    assertThat(
            indicators(read(ODD_FORM, knowledge, new ReadingHints("130811", null, null)).project()))
        .contains("[产出指标, 数量指标] 维修教室 ≥10间 12间 60 60");
    assertThat(read(ODD_FORM, knowledge, new ReadingHints("130802", null, null)).projects())
        .isEmpty();
  }

  @Test
  void what_was_confirmed_is_read_in_a_list_with_one_indicator_a_row() {
    String list =
        """
        项目名称 | 实施单位 | 一级指标 | 三级指标 | 年度计划 | 年终达成 | 分值 | 得分
        校舍维修 | 湖滨县第一小学 | 产出指标 | 维修教室 | ≥10间 | 12间 | 60 | 60
        校舍维修 | 湖滨县第一小学 | 效益指标 | 受益学生 | ≥400人 | 410人 | 40 | 38
        """;

    RecordingSink sink = read(list, confirmed("130811"), new ReadingHints("130811", null, null));

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 维修教室 ≥10间 12间 60 60", "[效益指标] 受益学生 ≥400人 410人 40 38");
    assertThat(sink.sheets.get(0).guessedHeadings()).isEmpty();
    assertThat(read(list, confirmed("130811")).sheets.get(0).guessedHeadings()).hasSize(2);
  }

  private static Template template(
      String id, List<String> headings, Map<String, HeadingMeaning> columns) {
    return template(id, headings, Map.of(), columns);
  }

  private static Template template(
      String id,
      List<String> headings,
      Map<HeadingMeaning, List<String>> synonyms,
      Map<String, HeadingMeaning> columns) {
    Text name = new Text("模板", "Template");
    return new Template(id, 1, name, null, headings, synonyms, columns, null, null, Map.of(), null);
  }

  private static FormKnowledge knowing(Template... templates) {
    TemplateCatalogue catalogue = new TemplateCatalogue(List.of(templates));
    return new FormKnowledge() {
      @Override
      public TemplateCatalogue templates() {
        return catalogue;
      }
    };
  }

  private static FormKnowledge confirmed(String region) {
    return new FormKnowledge() {
      @Override
      public boolean hasConfirmed() {
        return true;
      }

      @Override
      public Map<String, HeadingMeaning> confirmed(String regionCode) {
        return regionCode.equals(region) ? ODD_COLUMNS : Map.of();
      }
    };
  }

  private static RecordingSink read(String drawing, FormKnowledge knowledge) {
    return read(drawing, knowledge, ReadingHints.NONE);
  }

  private static RecordingSink read(String drawing, FormKnowledge knowledge, ReadingHints hints) {
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(knowledge).sheet(GridText.grid(drawing), "表.xlsx", hints, sink);
    return sink;
  }
}
