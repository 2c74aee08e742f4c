package io.jixiao.schema.revision;

import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A row of the fund block as content; it is found again by its kind and label. */
final class FundContent {
  /** Dashes and colons around a label are its indentation. */
  private static final Pattern FRAME = Pattern.compile("^[-—–_·.]+|[:：]+$");

  private FundContent() {}

  static ContentNode of(Fund fund) {
    String label = FRAME.matcher(Normal.compact(fund.label())).replaceAll("");
    return new ContentNode(
        fund.label(),
        null,
        keys(fund, label),
        fields(fund, label),
        List.of(AttributeContent.of(fund.attributes())));
  }

  private static List<String> keys(Fund fund, String label) {
    List<String> keys = new ArrayList<>(List.of(fund.kind() + " " + label, label));
    if (fund.kind() != FundKind.OTHER) {
      keys.add(fund.kind().name());
    }
    return keys;
  }

  private static List<ContentField> fields(Fund fund, String label) {
    return List.of(
        new ContentField("label", label, fund.label(), null),
        Fields.understood("kind", fund.kind(), null),
        Fields.understood("depth", fund.depth(), null),
        Fields.amount("initialBudget", fund.initialBudget()),
        Fields.amount("adjustedBudget", fund.adjustedBudget()),
        Fields.amount("executed", fund.executed()),
        Fields.rate("executionRate", fund.executionRate()),
        Fields.figure("weight", fund.weight(), fund.weightText()),
        Fields.figure("score", fund.score(), fund.scoreText()),
        Fields.text("deviationReason", fund.deviationReason()));
  }
}
