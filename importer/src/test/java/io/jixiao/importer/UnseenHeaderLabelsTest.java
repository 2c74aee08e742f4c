package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of project, department and unit in words that hardly anyone else uses. */
class UnseenHeaderLabelsTest {
  private static final String TITLE = "绩效自评表 | < | < | < | < | < | <\n";
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 清淤里程 | 5公里 | 5公里 | 90 | 90
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工程名称",
        "1.课题名称",
        "（一）活动名称",
        "一级项目名称",
        "项目全称",
        "项目",
        "项目标题",
        "支出事项",
        "评价对象",
        "项目（政策、资金）名称",
        "专项业务费名称",
        "民生实事名称："
      })
  void a_project_has_many_words(String label) {
    RecordingSink sink = form(label + " | 柳河清淤 | < | < | 项目负责人 | 林某 | <\n");

    assertThat(sink.project().name()).isEqualTo("柳河清淤");
    assertThat(attributes(sink.project())).containsExactly("项目负责人 林某");
    assertThat(guessed(sink)).isEmpty();
    assertThat(unmapped(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"项目名称 | 柳河清淤 | < | < | %s | 柳河 | <\n", "%s | 柳河 | < | < | 项目名称 | 柳河清淤 | <\n"})
  void its_own_label_goes_before_other_words(String header) {
    RecordingSink sink = form(header.formatted("工程名称"));

    assertThat(sink.project().name()).isEqualTo("柳河清淤");
    assertThat(attributes(sink.project())).containsExactly("工程名称 柳河");
  }

  @Test
  void a_colon_may_have_been_forgotten() {
    RecordingSink sink =
        form(
            """
            项目名称  柳河清淤 | < | < | < | < | < | <
            主管部门 云川市水务局 | < | < | 实施单位　柳河管理所 | < | < | <
            """);

    assertThat(sink.project().name()).isEqualTo("柳河清淤");
    assertThat(parties(sink.project())).containsExactly("云川市水务局", "柳河管理所");
    assertThat(unmapped(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目名称 项目编码", "项目 名称", "项目实施单位 负责人"})
  void labels_that_follow_each_other_are_no_values(String labels) {
    assertThat(form(labels + " | < | < | < | < | < | <\n").projects()).isEmpty();
  }

  @Test
  void an_own_label_without_a_name_is_not_made_up_for() {
    assertThat(form("项目名称 | | | | 工程名称 | 柳河清淤 | <\n").projects()).isEmpty();
    assertThat(form("项目名称 | | | | | |\n惠民品目 | 柳河清淤 | < | < | < | < | <\n").projects()).isEmpty();
    assertThat(form("工程名称 | | | | 主管部门 | 云川市水务局 | <\n惠民品目 | 柳河清淤 | < | < | < | < | <\n").projects())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目负责人 | 柳河清淤",
        "项目类别 | 柳河清淤",
        "资金名称 | 柳河清淤",
        "指标名称 | 柳河清淤",
        "科目名称 | 农林水支出",
        "评价对象 | 云川市水务局",
        "工程名称 | 2023年12月",
        "工程名称 | 12.5万元"
      })
  void what_names_something_else_names_no_project(String pair) {
    assertThat(form("主管部门 | 云川市水务局 | < | < | " + pair + " | <\n").projects()).isEmpty();
  }

  @Test
  void money_may_be_named_for_what_it_is_for_and_a_regiment_by_its_number() {
    Project project = form("资金名称 | 农村道路养护补助资金 | < | < | 实施单位 | 147团 | <\n").project();

    assertThat(project.name()).isEqualTo("农村道路养护补助资金");
    assertThat(project.implementingUnit()).isEqualTo(new Organisation("147团", null, "147团"));
  }

  @ParameterizedTest
  @CsvSource({
    "上级主管部门, 承办单位",
    "主管委办局, 项目法人单位",
    "归口管理部门, 实施主体",
    "牵头部门, 责任部门",
    "主管机关, 用款单位",
    "市级预算部门, 组织实施单位",
    "1.行业主管部门, 2.项目申报单位",
    "主管部门全称, 实施科室",
    "所属部门, 牵头实施单位",
    "部门, 经办科室",
    "出资人单位, 项目承担企业",
    "一级主管部门, 责任主体单位"
  })
  void so_have_department_and_unit(String department, String unit) {
    RecordingSink sink =
        form(
            "项目名称 | 甲 | < | < | < | < | <\n%s | 云川市水务局 | < | < | %s | 柳河管理所 | <\n"
                .formatted(department, unit));

    assertThat(parties(sink.project())).containsExactly("云川市水务局", "柳河管理所");
    assertThat(attributes(sink.project())).isEmpty();
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void a_department_and_a_unit_of_their_own_go_before_others() {
    RecordingSink sink =
        form(
            """
            项目名称 | 甲 | < | < | < | < | <
            业务主管科室 | 河湖科 | < | < | 主管部门 | 云川市水务局 | <
            承办单位 | 柳河公司 | < | < | 填报单位 | 柳河管理所 | <
            """);

    assertThat(parties(sink.project())).containsExactly("云川市水务局", "柳河管理所");
    assertThat(attributes(sink.project())).containsExactly("业务主管科室 河湖科", "承办单位 柳河公司");
  }

  @ParameterizedTest
  @ValueSource(strings = {"职能科室", "业务科室", "归口科室", "监理单位", "施工单位", "评价机构", "业务部门负责人"})
  void not_every_office_answers_for_a_project(String label) {
    RecordingSink sink =
        form("项目名称 | 甲 | < | < | < | < | <\n" + label + " | 河湖科 | < | < | < | < | <\n");

    assertThat(parties(sink.project())).containsOnlyNulls();
    assertThat(attributes(sink.project())).containsExactly(label + " 河湖科");
  }

  @Test
  void several_labels_may_stand_in_one_cell() {
    Project project =
        form("任务名称：柳河清淤　　牵头单位：云川市水务局　　填报日期：2024年1月5日 | < | < | < | < | < | <\n").project();

    assertThat(project.name()).isEqualTo("柳河清淤");
    assertThat(parties(project)).containsExactly("云川市水务局", null);
    assertThat(project.filledOn()).isEqualTo("2024-01-05");
    Project own = form("项目名称：柳河清淤　　承办单位：柳河管理所 | < | < | < | < | < | <\n").project();
    assertThat(own.name() + parties(own)).isEqualTo("柳河清淤[null, 柳河管理所]");
    assertThat(attributes(form("项目名称：甲 | < | < | 备注：清淤、 经费：未到 | < | < | <\n").project()))
        .containsExactly("备注 清淤、 经费：未到");
    assertThat(form("2、任务名称：柳河清淤 | < | < | 审核人：何某 | < | < | <\n").project().name())
        .isEqualTo("柳河清淤");
  }

  @ParameterizedTest
  @CsvSource({
    "惠民实施品目, 柳河清淤工程, A2",
    "主管部门 | 云川市水务局 | < | 扶持产业名称, 柳河清淤, D2",
    "主管部门 | 云川市水务局 | < | 水利任务, 柳河清淤, D2"
  })
  void a_label_that_nobody_knows_may_name_the_project_and_is_told(
      String labels, String name, String cell) {
    RecordingSink sink = form(labels + " | " + name + " | < | <\n");

    assertThat(sink.project().name()).isEqualTo(name);
    assertThat(guessed(sink)).containsExactly(cell);
    assertThat(sink.sheets.get(0).guessedHeadings())
        .extracting(each -> each.meaning() + " " + each.cell())
        .containsExactly("NAME " + cell);
    assertThat(attributes(sink.project())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "惠民品目 | 林小某",
        "惠民品目 | 13800000000",
        "惠民品目 | 2023年12月5日",
        "惠民品目 | 125.6",
        "惠民品目 | 云川市水务局",
        "惠民品目 | 清淤5公里；疏通涵洞。",
        "实施地点 | 柳河沿岸三个村",
        "扶持企业名称 | 柳河清淤股份",
        "项目负责人 | 林某 | < | 惠民品目 | 柳河清淤",
        "本年重点工作内容 | 柳河清淤工程"
      })
  void what_can_be_no_name_is_not_guessed_to_be_one(String pairs) {
    assertThat(form(pairs + " | < | <\n").projects()).isEmpty();
  }

  @Test
  void the_form_of_a_whole_department_is_about_no_project() {
    String tasks = "重点任务名称 | 柳河清淤 | < | < | < | < | <\n";

    assertThat(read("部门整体支出" + TITLE + tasks + INDICATORS).projects()).isEmpty();
    assertThat(
            read("部门整体支出" + TITLE + "部门名称 | 云川市水务局 | < | < | < | < | <\n" + tasks + INDICATORS)
                .project()
                .name())
        .isEqualTo("云川市水务局");
  }

  @Test
  void a_unit_is_no_project_beside_the_name_of_one() {
    Project project = form("单位名称 | 柳河管理所 | < | < | 工程名称 | 柳河清淤 | <\n").project();

    assertThat(project.name()).isEqualTo("柳河清淤");
    assertThat(parties(project)).containsExactly(null, "柳河管理所");
  }

  @ParameterizedTest
  @CsvSource({"管护机构, 柳河管理所, UNIT", "挂牌督办部门, 云川市水务局, UNIT", "片区牵头的局, 云川市水务局, DEPARTMENT"})
  void an_organisation_under_an_unknown_label_is_told(String label, String value, String meaning) {
    RecordingSink sink = form("项目名称 | 甲 | < | < | " + label + " | " + value + " | <\n");

    assertThat(sink.sheets.get(0).guessedHeadings())
        .extracting(each -> each.meaning() + " " + each.heading())
        .containsExactly(meaning + " " + label);
    assertThat(parties(sink.project())).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"管护机构 | 三年一轮", "监理单位 | 柳河公司", "受益单位 | 柳河中学", "管护机构 | 柳河管理所\n主管部门 | 云川市水务局"})
  void nothing_else_is_taken_for_a_unit(String pairs) {
    RecordingSink sink = form("项目名称 | 甲 | < | < | < | < | <\n" + pairs + "\n");

    assertThat(sink.project().implementingUnit()).isNull();
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void the_words_of_other_labels_stay_values() {
    RecordingSink sink =
        form("项目名称 | 甲 | < | < | 项目类别 | 项目支出 | <\n支出类型 | 支出事项 | < | < | < | < | <\n");

    assertThat(attributes(sink.project())).containsExactly("项目类别 项目支出", "支出类型 支出事项");
  }

  @ParameterizedTest
  @ValueSource(strings = {"工程名称", "项目", "预算项目", "任务名称"})
  void a_list_may_call_its_projects_otherwise(String heading) {
    RecordingSink sink =
        read(
            """
            2023年绩效自评汇总表 | < | < | < | <
            序号 | 单位 | %s | 预算数 | 自评得分
            1 | 水务局 | 柳河清淤 | 20 | 96.5
            2 | 教育局 | 校舍维修 | 30 | 97
            序号 | 单位 | %s | 预算数 | 自评得分
            3 | 林业局 | 封山育林 | 10 | 98
            """
                .formatted(heading, heading));

    assertThat(sink.rows)
        .extracting(row -> row.name() + " " + row.amount().text())
        .containsExactly("柳河清淤 20", "校舍维修 30", "封山育林 10");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void tasks_of_a_department_are_no_list_of_projects() {
    String tasks =
        """
        任务名称 | 责任部门 | 预算数 | 执行数 | 得分 | |
        清淤 | 河湖科 | 20 | 19 | 5 | |
        护岸 | 河湖科 | 30 | 30 | 5 | |
        植树 | 河湖科 | 30 | 30 | 5 | |
        巡查 | 河湖科 | 30 | 30 | 5 | |
        供水 | 河湖科 | 30 | 30 | 5 | |
        """;
    RecordingSink sink =
        read("部门整体支出" + TITLE + "部门名称 | 云川市水务局 | < | < | < | < | <\n" + tasks + INDICATORS);

    assertThat(sink.project().name()).isEqualTo("云川市水务局");
    assertThat(sink.project().indicators()).hasSize(1);
    assertThat(sink.lists).isEmpty();
    assertThat(read("2023年任务表\n任务名称 | 责任部门 | 预算数 | 执行数\n清淤 | 河湖科 | 20 | 19\n").lists).isEmpty();
  }

  private static RecordingSink form(String header) {
    return read(TITLE + header + INDICATORS);
  }

  private static List<String> attributes(Project project) {
    return project.attributes().stream().map(each -> each.heading() + " " + each.text()).toList();
  }

  private static List<@Nullable String> parties(Project project) {
    return Arrays.asList(name(project.department()), name(project.implementingUnit()));
  }

  private static @Nullable String name(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.name();
  }

  /** Cells whose meaning the findings call guessed. */
  private static List<String> guessed(RecordingSink sink) {
    return sink.forms.get(0).findings().stream()
        .filter(finding -> finding.code().equals("HEADING_GUESSED"))
        .map(Finding::cell)
        .toList();
  }

  @Test
  void labels_with_their_values_may_stand_under_each_other_in_a_cell() {
    RecordingSink sink =
        read(
            """
            财政支持政策绩效自评表 | < | <
            政策名称 | 家政服务业扶持 | <
            概况 | 主管部门：某市商务局　　实施单位：某市服务中心\\n政策类型：☑延续　□新出台\\n期限：2022年1月起 | <
            一级指标 | 三级指标 | 指标值
            产出指标 | 培训人次 | 1000人次
            """);

    assertThat(sink.project().department().name()).isEqualTo("某市商务局");
    assertThat(sink.project().implementingUnit().name()).isEqualTo("某市服务中心");
    assertThat(attributes(sink.project())).containsExactly("政策类型 ☑延续　□新出台", "期限 2022年1月起");
  }

  @Test
  void a_code_without_a_unit_makes_none() {
    RecordingSink sink = form("项目名称 | 柳河清淤 | < | < | 预算单位编码 | 601 | <\n");

    assertThat(sink.project().implementingUnit()).isNull();
    assertThat(attributes(sink.project())).containsExactly("预算单位编码 601");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void lines_of_a_value_that_are_no_labels_stay_in_it() {
    RecordingSink sink = form("项目名称 | 柳河清淤 | < | < | 实施单位：一标段：甲公司\\n二标段：乙公司 | < | <\n");

    assertThat(sink.project().implementingUnit().text()).contains("甲公司").contains("乙公司");
  }

  @Test
  void a_unit_with_its_code_may_stand_over_each_form_without_a_label() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标表 | < | <
            207101某市某区人民法院 | | 单位：万元
            项目名称 | 屋顶维修 | <
            预算规模及资金用途 | 预算数 | 20
            一级指标 | 三级指标 | 指标值
            产出指标 | 面积 | ≥400平方米
            207101某市某区人民法院 | | 单位：万元
            项目名称 | 服装购置 | <
            一级指标 | 三级指标 | 指标值
            产出指标 | 数量 | ≥40套
            """);

    assertThat(sink.projects())
        .extracting(each -> each.name() + " " + each.implementingUnit().name())
        .containsExactly("屋顶维修 某市某区人民法院", "服装购置 某市某区人民法院");
    assertThat(sink.projects())
        .extracting(each -> each.implementingUnit().code())
        .containsOnly("207101");
  }

  @Test
  void money_that_only_says_whose_it_is_names_no_project() {
    String table =
        """
        一级指标 | 三级指标 | 年度指标值 | 实际完成值
        产出指标 | 里程 | 1 | %s
        """;

    assertThat(read("2024年度某县教育局公用经费绩效自评表 | < | < | <\n" + table).allProblems())
        .extracting(Problem::code)
        .containsExactly("NAME_MISSING");
    assertThat(
            read("某县2024年度林业草原改革发展资金绩效自评表 | < | < | <\n一级指标 | 三级指标 | 年度指标值 | 实际完成值\n产出指标 | | |\n")
                .allProblems())
        .extracting(Problem::code)
        .containsExactly("FORM_EMPTY");
  }

  @Test
  void a_date_before_an_office_is_no_code() {
    assertThat(
            read("""
                绩效自评表 | < | <
                20240115 某县财政局 | < | <
                项目名称 | 修路 | <
                一级指标 | 三级指标 | 年度指标值
                产出指标 | 里程 | 1
                """)
                .project()
                .implementingUnit())
        .isNull();
  }

  @Test
  void labels_may_stand_in_brackets() {
    Project project =
        read("""
            绩效自评表 | < | <
            【项目名称】修路 | < | <
            【主管部门】某局 | 【实施单位】某所 | <
            一级指标 | 三级指标 | 年度指标值
            产出指标 | 里程 | 1
            """)
            .project();

    assertThat(project.name()).isEqualTo("修路");
    assertThat(parties(project)).containsExactly("某局", "某所");
  }

  @Test
  void money_in_the_title_names_the_project_if_it_says_what_it_is_for() {
    String table = "\n一级指标 | 三级指标 | 指标值 | 完成值\n产出指标 | 面积 | 3亩 | 3亩\n";

    assertThat(read("某县2024年度林业草原改革发展资金绩效评价表 | < | < | <" + table).project().name())
        .isEqualTo("林业草原改革发展资金");
    assertThat(read("某县2024年度省级财政专项资金绩效自评表 | < | < | <" + table).projects()).isEmpty();
  }

  @Test
  void two_dates_may_have_their_joint_between_them_and_choices_go_on_below() {
    RecordingSink sink =
        read(
            """
            财政支出绩效目标申报表 | < | < | <
            项目名称 | 设备更新 | < | <
            项目起止时间 | 20210101 | 到 | 20211231
            项目类型 | 常年性项目 √ | < | <
            ^ | 部门预算项目 √ | < | <
            一级指标 | 三级指标 | 指标值 | 备注
            产出指标 | 设备更新数量 | 186台 |
            """);

    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(
            tuple("项目起止时间", "20210101"),
            tuple("项目起止时间", "20211231"),
            tuple("项目类型", "常年性项目 √"),
            tuple("项目类型", "部门预算项目 √"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void who_signs_may_leave_the_first_names_blank_and_a_reviewer_may_add_a_line() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 提灌工程维修 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 维修泵站 | 4座 | 4座
            财政复核意见：佐证材料基本齐全。 | < | < | <
            审核：              填报：林某             填报日期：2022年1月20日 | < | < | <
            """);

    assertThat(sink.project().filledOn()).isEqualTo(LocalDate.of(2022, 1, 20));
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("财政复核意见", "佐证材料基本齐全。"), tuple("填报", "林某"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_place_for_the_seal_is_no_part_of_the_name_and_a_row_may_have_a_title() {
    RecordingSink sink =
        read(
            """
            部门整体支出绩效自评表 | < | < | <
            填报单位：（公章）某县农牧局　　　填报时间：2024年3月5日 | < | < | <
            单位基本情况 | 单位编码 | 301001 | <
            一级指标 | 三级指标 | 目标值 | 完成值
            履职效果 | 农田面积 | ≥2000亩 | 2100亩
            """);

    assertThat(sink.project().implementingUnit())
        .isEqualTo(new Organisation("某县农牧局", "301001", "某县农牧局"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_title_may_name_whose_project_it_is_before_the_year() {
    assertThat(
            read("""
                某镇2023年度乡村振兴项目绩效自评报告 | < | < | <
                指标 | 目标 | 完成 | 得分
                安装路灯数量 | 320盏 | 320盏 | 60
                验收合格率 | 100% | 100% | 40
                """)
                .project()
                .name())
        .isEqualTo("乡村振兴");
  }
}
