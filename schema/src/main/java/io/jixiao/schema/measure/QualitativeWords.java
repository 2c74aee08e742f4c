package io.jixiao.schema.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The families of wordings that belong to the three official bands: 达成年度指标, 部分达成年度指标并具有一定效果,
 * 未达成年度指标且效果较差. Words of hope (逐年上升, 长期, 保障) belong to none.
 */
final class QualitativeWords {
  private static final WordTable<Boolean> NOT_MET =
      WordTable.of(
          "未达成 未完成 未按 未能 未实现 未达标 未达到 未达 未开展 未实施 未启动 未执行 未支付 未及时 未开工 未验收 未落实 未到位 没有完成 没有达"
              + " 没有实现 没有开展 没完成 没达 尚未 暂未 不达标 不合格 不及时 不到位 不满意 不符合 未符合 不通过 未通过 不满足 未满足 效果较差 效果差 较差 延期 延迟 延误 滞后 逾期 超期 × ✗ ✘");
  private static final WordTable<Boolean> PARTLY_MET =
      WordTable.of(
          "部分 基本完成 基本达成 基本实现 基本达到 基本达标 基本按 基本及时 基本合格 基本符合 基本落实 基本到位 基本满足 未全部 未完全 正在 进行中 推进中 在建 建设中 实施中");
  private static final WordTable<Boolean> MET =
      WordTable.of(
          "达成 完成 按时 按期 如期 准时 及时 达标 达到 实现 合格 通过 符合 满足 落实 到位 办结 足额 已支付 已发放 已拨付 已建成 已竣工 已验收 √ ✓ ✔ ☑");
  private static final WordTable<Boolean> PREFIXES =
      WordTable.of(
          "已经 已 均 全部 全面 全 都 按要求 按计划 按照计划 按合同 圆满 顺利 超额 较好 良好 指标 目标 任务 工作 年度 验收 项目 预期 保质保量 :");
  private static final WordTable<QualitativeBand> WHOLE = whole();
  private static final WordTable<Boolean> OTHER_PHRASES =
      WordTable.of("发生 出现 覆盖 投诉 事故 满意 提升 提高 下降 增长 支付 发放 保障 已");
  private static final String CLAUSE_ENDS = ",;。.!?、";

  private QualitativeWords() {}

  /** The band of words without a figure; null where no official wording applies. */
  static @Nullable QualitativeBand band(FoldedText text) {
    WordTable.Word<QualitativeBand> whole = WHOLE.at(text, 0);
    if (whole != null && clauseEnd(text, 0) == whole.length() && isLast(text, whole.length())) {
      return whole.meaning();
    }
    int start = 0;
    while (start < text.length()) {
      int end = clauseEnd(text, start);
      QualitativeBand band = clauseBand(text, start, end);
      if (band != null) {
        return band;
      }
      start = end + 1;
    }
    return null;
  }

  /** The same for prose, whose later clauses tell of this and that. */
  static @Nullable QualitativeBand firstClauseBand(FoldedText text) {
    return clauseBand(text, 0, clauseEnd(text, 0));
  }

  /** Whether a wording of this class begins here, which no classifier does. */
  static boolean isPhrase(FoldedText text, int position) {
    return MET.beginsAt(text, position)
        || NOT_MET.beginsAt(text, position)
        || PARTLY_MET.beginsAt(text, position)
        || OTHER_PHRASES.beginsAt(text, position);
  }

  private static @Nullable QualitativeBand clauseBand(FoldedText text, int start, int end) {
    if (PARTLY_MET.firstBetween(text, start, end) != null) {
      return QualitativeBand.PARTLY_MET;
    }
    for (int i = start; i < end; i++) {
      if (NOT_MET.beginsAt(text, i)) {
        return isNegated(text, start, i) ? QualitativeBand.MET : QualitativeBand.NOT_MET;
      }
    }
    boolean opens = MET.beginsAt(text, overPrefixes(text, start));
    boolean closes = MET.endsAt(text, start, text.backOverBlanks(start, end));
    return opens || closes ? QualitativeBand.MET : null;
  }

  /** 无逾期, 未延期. */
  private static boolean isNegated(FoldedText text, int start, int position) {
    return position > start && text.isOneOf("无未不没零", position - 1);
  }

  private static int overPrefixes(FoldedText text, int start) {
    int position = text.skipBlanks(start);
    int next = PREFIXES.skip(text, position);
    while (next > position) {
      position = text.skipBlanks(next);
      next = PREFIXES.skip(text, position);
    }
    return position;
  }

  private static boolean isLast(FoldedText text, int clauseEnd) {
    return text.skipBlanks(clauseEnd + 1) >= text.length();
  }

  private static int clauseEnd(FoldedText text, int start) {
    int end = start;
    while (end < text.length() && (text.isHan(end) || !text.isOneOf(CLAUSE_ENDS, end))) {
      end++;
    }
    return end;
  }

  private static WordTable<QualitativeBand> whole() {
    Map<String, QualitativeBand> words = new LinkedHashMap<>();
    WordTable.put(words, "是 优 优秀 有 好", QualitativeBand.MET);
    WordTable.put(words, "否 差 没有", QualitativeBand.NOT_MET);
    return WordTable.of(words);
  }
}
