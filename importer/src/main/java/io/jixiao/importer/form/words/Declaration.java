package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** Tells by its words what only sets targets from what says what came of them. */
public final class Declaration {
  private static final Pattern TARGETS = Pattern.compile(".*(申报|目标).*");
  private static final Pattern OUTCOME =
      Pattern.compile(".*(自评|评价(?!标准)|监控|完成(?!时|期|日|年)|达成|实际|执行(?!单位|机构|部门|主体|期|人|救助)|调整(?!补)).*");

  private Declaration() {}

  /** Whether {@code title} announces targets. */
  public static boolean isTitle(String title) {
    return TARGETS.matcher(Normal.compact(title)).matches() && !speaksOfOutcome(title);
  }

  /** Whether {@code text} asks or tells what was done, spent or changed. */
  public static boolean speaksOfOutcome(String text) {
    return OUTCOME.matcher(Normal.compact(text)).matches();
  }
}
