package io.jixiao.schema.audit;

/** ERROR: arithmetic or structure is wrong; WARNING: needs an answer; NOTICE: worth a look. */
public enum Severity {
  ERROR,
  WARNING,
  NOTICE
}
