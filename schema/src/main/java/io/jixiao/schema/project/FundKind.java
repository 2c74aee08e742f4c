package io.jixiao.schema.project;

/**
 * What a row of the fund block stands for; rows that no kind fits are OTHER and keep their label.
 */
public enum FundKind {
  TOTAL,
  CURRENT_APPROPRIATION,
  LOCAL,
  SUPERIOR_SUBSIDY,
  CARRY_OVER,
  OTHER
}
