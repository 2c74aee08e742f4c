package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.ProjectListRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms about other money than a project's budget, and forms that name their project otherwise. */
class UnseenKindsOfFormTest {
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
      产出 | 数量 | 巡查里程 | 5公里 | 5公里 | 90 | 90
      """;

  @ParameterizedTest
  @CsvSource({"基金名称, 经办机构", "项目名称及编码, 企业名称", "项目名称和代码, 承接主体", "项目名称, 承接单位"})
  void a_fund_a_service_or_an_enterprise_has_labels_of_its_own(String name, String unit) {
    RecordingSink sink =
        read(
            """
            绩效自评表 | < | < | < | < | < | <
            %s | 云川养老 | < | < | %s | 云川服务中心 | <
            购买主体 | 云川市民政局 | < | < | 被评价单位 | 云川市养老处 | <
            """
                    .formatted(name, unit)
                + INDICATORS);

    assertThat(sink.project().name()).isEqualTo("云川养老");
    assertThat(sink.project().department().name()).isEqualTo("云川市民政局");
    assertThat(sink.project().implementingUnit().name()).isEqualTo("云川服务中心");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_was_contracted_and_what_another_year_had_stand_beside_the_budget() {
    String form =
        """
        项目支出绩效自评表 | < | < | < | < | < | < | <
        项目名称 | 甲 | < | < | < | < | < | <
        %s
        项目年度总目标 | 巡查。 | < | < | < | < | < | <
        """;

    RecordingSink service =
        read(
            form.formatted("合同金额（元） | 312 | 预算金额（元） | 320 | 实际支付金额（元） | 304 | 资金支付率 | 95%")
                + INDICATORS);
    RecordingSink district =
        read(
            form.formatted("当年预算数（元） | 460 | 上年预算数（元） | 445 | 预算执行数（元） | 453 | 预算执行率（%） | 98.5%")
                + INDICATORS);

    assertThat(funds(service.project()))
        .containsExactly("TOTAL 合同金额（元） null 320 304 95% null null");
    assertThat(service.project().funds().get(0).attributes())
        .extracting(Attribute::text)
        .containsExactly("312");
    assertThat(funds(district.project()))
        .containsExactly("TOTAL 当年预算数（元） null 460 453 98.5% null null");
    assertThat(district.project().goal().expected()).isEqualTo("巡查。");
    assertThat(unmapped(district)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022年度城区公交运营补贴项目支出绩效评价指标体系评分表, 城区公交运营补贴",
    "公交运营补贴项目绩效自评表, 公交运营补贴",
    "2022年度研发投入奖补政策绩效评价表, 研发投入奖补"
  })
  void a_title_may_name_the_project(String title, String name) {
    RecordingSink sink =
        read(
            title
                + " | < | < | < | < | < | <\n被评价单位：云川市公交公司 | < | < | < | < | < | <\n"
                + INDICATORS);

    assertThat(sink.project().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年度云川市林业局项目支出绩效自评表",
        "云川市2021年项目支出绩效自评表",
        "云川市财政项目支出绩效自评表",
        "省级财政专项资金项目支出绩效自评表",
        "部门预算项目支出绩效自评表"
      })
  void whose_project_it_is_is_no_name(String title) {
    RecordingSink sink = read(title + " | < | < | < | < | < | <\n" + INDICATORS);

    assertThat(sink.projects()).isEmpty();
  }

  @Test
  void a_list_may_give_the_size_of_bonds() {
    RecordingSink sink =
        read(
            """
            2023年专项债券项目绩效评价表 | < | < | < | <
            填报单位：云川市卫健局　　单位：亿元 | < | < | < | <
            序号 | 项目名称 | 截至2023年底已发债券规模 | 自评分数 | 自评等级
            1 | 医院扩建 | 0.2 | 96.5 | 优
            """);

    assertThat(sink.rows).extracting(row -> row.amount().text()).containsExactly("0.2");
  }

  @Test
  void what_stands_above_a_list_and_is_kept_nowhere_is_told() {
    RecordingSink sink =
        read(
            """
            2023年项目绩效自评汇总表 | < | < | < | <
            填报单位：云川市卫健局 | < | < | 填表人：林某 | <
            序号 | 项目名称 | 资金（万元） | 自评得分 | 等级
            1 | 医院扩建 | 20 | 96.5 | 优
            """);

    assertThat(sink.rows).extracting(ProjectListRow::name).containsExactly("医院扩建");
    assertThat(unmapped(sink)).containsExactly("D2 填表人：林某");
  }

  @Test
  void money_of_the_prefecture_comes_from_above_on_the_form_of_a_county() {
    String form =
        """
        项目支出绩效自评表 | < | < | < | < | < | <
        项目名称 | 甲 | < | < | %s | <
        资金来源 | 全年预算数 | 全年执行数 | 执行率 | | |
        市级资金 | 20 | 20 | 100%% | | |
        市县级资金 | 5 | 5 | 100%% | | |
        """;

    assertThat(read(form.formatted("实施单位 | 喜德县农业农村局") + INDICATORS).project().funds())
        .extracting(Fund::label, fund -> fund.kind().name())
        .containsExactly(tuple("市级资金", "SUPERIOR_SUBSIDY"), tuple("市县级资金", "LOCAL"));
    assertThat(read(form.formatted("实施单位 | 昌吉市农业农村局") + INDICATORS).project().funds().get(0).kind())
        .hasToString("LOCAL");
    assertThat(
            read(form.formatted("主管部门：承德市农业农村局 | 实施单位：承德市双桥区农业农村局") + INDICATORS)
                .project()
                .funds()
                .get(0)
                .kind())
        .hasToString("LOCAL");
  }

  @Test
  void a_part_of_the_money_may_stand_behind_a_colon_of_its_label() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标申报表 | < | < | < | < | < | <
            项目名称 | 甲 | < | < | < | < | <
            资金总额 | 286 | 其中：财政拨款 | 260 | 其他资金 | 26 | <
            """
                + INDICATORS);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null 286 null null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 260 null null null null",
            "OTHER 其他资金 null 26 null null null null");
    assertThat(unmapped(sink)).isEmpty();
    assertThat(indicators(sink.project())).hasSize(1);
  }
}
