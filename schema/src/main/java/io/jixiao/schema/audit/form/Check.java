package io.jixiao.schema.audit.form;

/** Looks on a form for what one finding code, or a pair that excludes each other, means. */
interface Check {

  void look(AuditedForm form, Remarks remarks);
}
