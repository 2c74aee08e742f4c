package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.List;

/** What an audit finds of one code. */
final class Found {
  private Found() {}

  static List<Finding> of(FindingCode code, Form form) {
    return FormAuditTest.findings(form).stream()
        .filter(finding -> finding.code().equals(code.name()))
        .toList();
  }

  /** Path and cell of each. */
  static List<String> places(FindingCode code, Form form) {
    return of(code, form).stream().map(found -> found.path() + " " + found.cell()).toList();
  }

  /** Whether a row alone gives rise to it. */
  static boolean is(FindingCode code, Row... rows) {
    return !of(code, Form.of(rows)).isEmpty();
  }

  /** The Chinese sentence of the only one. */
  static String sentence(FindingCode code, Form form) {
    return only(code, form).message().zh();
  }

  static Finding only(FindingCode code, Form form) {
    List<Finding> found = of(code, form);
    if (found.size() != 1) {
      throw new AssertionError(code + ": " + found);
    }
    return found.get(0);
  }
}
