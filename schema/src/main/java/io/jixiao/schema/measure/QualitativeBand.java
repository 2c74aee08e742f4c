package io.jixiao.schema.measure;

/** The three official bands of a qualitative result (达成年度指标 / 部分达成… / 未达成…). */
public enum QualitativeBand {
  MET,
  PARTLY_MET,
  NOT_MET
}
