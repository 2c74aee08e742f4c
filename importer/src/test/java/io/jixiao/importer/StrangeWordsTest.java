package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads a form with one label in words of its own: the others, the place and the values say what it
 * is, and it is read as the form with the usual words is.
 */
class StrangeWordsTest {
  private static final int FEWEST_VALUES = 100;
  private static final String FORM =
      """
      项目支出绩效自评表 | < | < | < | < | < | < | < | <
      （2023年度） | < | < | < | < | < | < | < | <
      项目名称 | < | 社区养老服务设施改造 | < | < | < | < | < | <
      主管部门 | < | 平湖市民政局 | < | < | 实施单位 | < | 平湖市社会福利中心 | <
      项目资金（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | ^ | 年度资金总额 | 126.5 | 120.25 | 108.6 | 10 | 90.31% | 9.03
      ^ | ^ | 其中：当年财政拨款 | 100 | 95.25 | 90.6 | - | 95.12% | -
      ^ | ^ | 上年结转资金 | 20 | 20 | 18 | - | 90% | -
      ^ | ^ | 其他资金 | 6.5 | 5 | 0 | - | 0% | -
      年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
      ^ | 改造6个社区养老服务站，服务老人1200人次，提升居家养老保障水平。 | < | < | < | 已改造5个社区养老服务站，服务老人1260人次，居家养老保障水平有所提升。 | < | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      ^ | 产出指标 | 数量指标 | 改造服务站数量 | ≥6个 | 5个 | 10 | 8.33 | 一处场地租约未到期，已列入次年计划
      ^ | ^ | ^ | 服务老人人次 | ≥1200人次 | 1260人次 | 10 | 10 |
      ^ | ^ | 质量指标 | 工程验收合格率 | 100% | 100% | 10 | 10 |
      ^ | ^ | 时效指标 | 改造完成时间 | 2023年11月底前 | 2023年12月20日 | 10 | 8 | 雨季停工
      ^ | ^ | 成本指标 | 单个站点改造成本 | ≤20万元 | 18.1万元 | 10 | 10 |
      ^ | 效益指标 | 社会效益指标 | 居家养老保障水平 | 有所提升 | 有所提升 | 15 | 13 |
      ^ | ^ | 可持续影响指标 | 设施使用年限 | ≥5年 | 5年 | 15 | 15 |
      ^ | 满意度指标 | 服务对象满意度指标 | 老人满意度 | ≥90% | 93% | 10 | 10 |
      总分 | < | < | < | < | < | 100 | 93.36 |
      """;

  static Stream<Arguments> words() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StrangeWordsTest.class.getResourceAsStream("/strange-words.txt"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(
              line -> {
                int colon = line.lastIndexOf(": ");
                return Stream.of(line.substring(colon + 2).split(" "))
                    .map(word -> Arguments.of(line.substring(0, colon), word));
              });
    }
  }

  @ParameterizedTest(name = "{1} for {0}")
  @MethodSource("words")
  void is_read_as_with_the_usual_word(String usual, String word) {
    assertThat(FORM).contains(usual);
    Map<String, String> read =
        values(FORM.replaceAll("(?<=^|\\| |\\n)" + Pattern.quote(usual) + "(?= \\||\n)", word));

    assertThat(read).hasSizeGreaterThan(FEWEST_VALUES).isEqualTo(values(FORM));
  }

  private static Map<String, String> values(String form) {
    Map<String, String> values = new TreeMap<>();
    RecordingSink sink = read(form);
    if (sink.projects().size() == 1) {
      collect(values, "", sink.project());
    }
    return values;
  }

  private static void collect(Map<String, String> values, String path, Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(values, path + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (List.of("cells", "cell", "source", "template", "label", "groups")
            .contains(component.getName())) {
          continue;
        }
        try {
          component.getAccessor().setAccessible(true);
          Object inner = component.getAccessor().invoke(value);
          if (inner != null) {
            collect(values, path + "." + component.getName(), inner);
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    } else {
      values.put(
          path, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
  }
}
