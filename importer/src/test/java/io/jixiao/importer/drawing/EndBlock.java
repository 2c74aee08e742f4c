package io.jixiao.importer.drawing;

import io.jixiao.schema.project.Grade;
import java.util.List;
import java.util.Map;

/** What stands below the tables: conclusion, grade, who filled the form in, notes. */
final class EndBlock {
  private static final Map<String, Grade> GRADES =
      Map.of("优", Grade.EXCELLENT, "良", Grade.GOOD, "中", Grade.FAIR, "差", Grade.POOR);

  private final Sketch sketch;
  private final Chance chance;

  EndBlock(Sketch sketch) {
    this.sketch = sketch;
    this.chance = sketch.chance;
  }

  void draw() {
    if (chance.in100(30)) {
      conclusion();
    }
    if (chance.in100(20)) {
      String grade = chance.of("优", "良", "中", "差");
      sketch.row(
          0, 1, List.of(sketch.spelling.label(Wordings.of("grade", chance)), Written.text(grade)));
      sketch.says.add("reported.grade", GRADES.get(grade));
      sketch.says.add("reported.gradeText", grade);
    }
    if (chance.in100(10)) {
      String label = chance.of("偏差大或目标未完成原因分析", "偏差原因分析及改进措施", "未完成原因分析");
      String reason = "招标晚于计划，下年提前。";
      sketch.row(0, 1, List.of(Written.text(label + "：" + reason)));
      sketch.says.attribute("attributes", label, reason);
    }
    if (chance.in100(30)) {
      people();
    }
    if (chance.in100(30)) {
      notes();
    }
  }

  private void conclusion() {
    String wording = Wordings.of("conclusion", chance);
    String text =
        chance.of(sketch.values.sentences(), sketch.values.sentences(), "完成", "达到预期目标", "（一）已完成");
    sketch.says.add("conclusion", text);
    if (chance.in100(30)) {
      sketch.row(0, 1, List.of(Written.text(wording + "：" + text)));
    } else {
      sketch.row(0, 1, List.of(sketch.spelling.label(wording), Written.text(text)));
    }
  }

  private void people() {
    String person = sketch.values.person();
    String phone = sketch.values.phone();
    sketch.says.attribute("attributes", "填表人", person);
    sketch.says.attribute("attributes", "电话", phone);
    if (chance.in100(50)) {
      sketch.row(
          0,
          1,
          List.of(
              Written.text("填表人："),
              Written.text(person),
              Written.text("电话："),
              Written.text(phone)));
    } else {
      String gap = chance.of("　　", "    ");
      sketch.row(0, 1, List.of(Written.text("填表人：" + person + gap + "电话：" + phone)));
    }
  }

  private void notes() {
    String label = chance.of("注", "备注", "说明", "填表说明");
    for (int i = 1; i <= chance.between(1, 3); i++) {
      String text = i + "." + chance.of("得分一档最高不能超过该指标分值上限。", "各省份可根据实际情况增加。", "执行数不含结转资金。");
      sketch.row(0, 1, List.of(Written.text(i == 1 ? label + "：" + text : text)));
      sketch.says.attribute("attributes", label, text);
    }
  }
}
