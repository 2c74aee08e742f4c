package io.jixiao.importer.sample;

import io.jixiao.schema.project.FundKind;

/** A row of the fund block; every text as printed, empty where the form leaves the cell empty. */
record SampleFund(
    FundKind kind,
    String initialBudget,
    String adjustedBudget,
    String executed,
    String weight,
    String executionRate,
    String score,
    String deviationReason) {

  static SampleFund empty(FundKind kind) {
    return new SampleFund(kind, "", "", "", "", "", "", "");
  }
}
