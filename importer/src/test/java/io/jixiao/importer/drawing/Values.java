package io.jixiao.importer.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Believable values. */
final class Values {
  private static final List<String> PLACES = List.of("南岭片区", "白石滩", "老城", "青禾渠", "东风路", "全域");
  private static final List<String> THINGS =
      List.of("公共厕所", "农村饮水", "路灯", "图书馆", "林区防火", "助餐点", "防汛物资", "校舍", "信息系统");
  private static final List<String> DOINGS = List.of("维护项目", "运行经费", "改造工程", "专项资金", "补助", "采购");
  private static final List<String> UNITS =
      List.of("青禾渠管理所", "水务局", "第二实验小学", "林草服务中心", "图书馆", "机关事务中心", "卫生监督所");
  private static final List<String> PEOPLE = List.of("张明", "李小红", "王建国", "欧阳雪", "赵某某");
  private static final List<String> CLAUSES =
      List.of(
          "保障全年正常运行",
          "开展巡查12次",
          "设备完好率保持在98%以上",
          "惠及群众3.5万人",
          "按时足额支付",
          "建成2处示范点",
          "群众反映良好",
          "未发生安全事故",
          "年底前完成验收",
          "压减支出5%");
  private static final List<String> WORDS =
      List.of("有所提升", "长期", "显著改善", "零事故", "及时", "2024年12月底前", "逐年上升", "达到预期", "12.31日", "1次/月");
  private static final List<String> REASONS =
      List.of("资金下达较晚，已督促。", "无", "/", "—", "招标时间延后；下年加快进度", "无偏差", "疫情影响\n已调整计划", "统计口径不同");
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private final Chance chance;

  Values(Chance chance) {
    this.chance = chance;
  }

  String project() {
    return chance.of(PLACES) + chance.of(THINGS) + chance.of(DOINGS);
  }

  String unit() {
    return chance.of(UNITS);
  }

  String person() {
    return chance.of(PEOPLE);
  }

  String phone() {
    return "1390000" + chance.between(1000, 9999);
  }

  String reason() {
    return chance.of(REASONS);
  }

  String words() {
    return chance.of(WORDS);
  }

  String thing() {
    return chance.of(THINGS);
  }

  /** One sentence or several, in one line or numbered ones. */
  String sentences() {
    int clauses = chance.between(1, 4);
    StringBuilder text = new StringBuilder();
    boolean numbered = chance.in100(30);
    for (int i = 1; i <= clauses; i++) {
      text.append(numbered ? (i > 1 ? "\n" : "") + i + "." : i > 1 ? "，" : "");
      text.append(chance.of(CLAUSES)).append(numbered ? "；" : "");
    }
    return text.append(numbered || chance.in100(30) ? "" : "。").toString();
  }

  BigDecimal amount() {
    return switch (chance.between(0, 4)) {
      case 0 -> BigDecimal.valueOf(chance.between(1, 900));
      case 1 -> BigDecimal.valueOf(chance.between(1, 9_000_000), 2);
      case 2 -> BigDecimal.valueOf(chance.between(1, 90_000) * 100L);
      default -> BigDecimal.valueOf(chance.between(100, 99_999), 2);
    };
  }

  BigDecimal points() {
    return chance.in100(70)
        ? BigDecimal.valueOf(chance.of(1, 2, 3, 4, 5, 8, 10, 15, 20))
        : BigDecimal.valueOf(chance.between(5, 199), 1);
  }

  /** {@code most} or somewhat less. */
  BigDecimal upTo(BigDecimal most) {
    return chance.in100(60)
        ? most
        : most.multiply(BigDecimal.valueOf(chance.between(0, 100), 2))
            .setScale(2, RoundingMode.HALF_UP);
  }

  /** An amount as text or figure, in one of the formats that people choose. */
  Written money(BigDecimal amount) {
    String plain = amount.stripTrailingZeros().toPlainString();
    return switch (chance.between(0, 4)) {
      case 0 -> Written.text(formatted("#,##0.00", amount));
      case 1 -> Written.number(formatted("#,##0.00", amount), amount, "#,##0.00");
      case 2 -> Written.number(formatted("0.00", amount), amount, "0.00");
      case 3 -> Written.number(plain, amount, "General");
      default -> Written.text(plain);
    };
  }

  Written points(BigDecimal points) {
    String plain = points.stripTrailingZeros().toPlainString();
    return switch (chance.between(0, 9)) {
      case 0 -> Written.text(plain + "分");
      case 1 -> Written.number(formatted("0.00", points), points, "0.00");
      case 2 -> Written.number(plain + "分", points, "General\"分\"");
      case 3, 4, 5 -> Written.number(plain, points, "General");
      default -> Written.text(plain);
    };
  }

  /**
   * A share.
   *
   * @param percent with at most two decimals
   */
  Written percent(BigDecimal percent) {
    BigDecimal share = percent.movePointLeft(2);
    return switch (chance.between(0, 3)) {
      case 0 -> Written.number(formatted("0.00", percent) + "%", share, "0.00%");
      case 1 -> Written.number(formatted("0.00", percent), percent, "0.00");
      case 2 -> Written.text(percent.stripTrailingZeros().toPlainString());
      default -> Written.text(percent.stripTrailingZeros().toPlainString() + "%");
    };
  }

  static String formatted(String pattern, BigDecimal figure) {
    DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(figure);
  }
}
