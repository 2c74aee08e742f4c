package io.jixiao.importer.form.funds;

import io.jixiao.schema.project.FundKind;

/**
 * How deep the rows of a fund block stand under the total: by kind, by dashes, by what came before.
 */
final class FundDepth {
  private boolean appropriationSeen;

  int of(String label, FundKind kind) {
    if (kind == FundKind.TOTAL) {
      return 0;
    }
    if (kind == FundKind.CURRENT_APPROPRIATION) {
      appropriationSeen = true;
      return 1;
    }
    boolean dashed = label.startsWith("--") || label.startsWith("——") || label.startsWith("－－");
    boolean partOfAppropriation =
        appropriationSeen && (kind == FundKind.LOCAL || kind == FundKind.SUPERIOR_SUBSIDY);
    return dashed || partOfAppropriation ? 2 : 1;
  }
}
