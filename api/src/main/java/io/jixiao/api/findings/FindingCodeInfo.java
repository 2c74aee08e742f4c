package io.jixiao.api.findings;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;

/**
 * A code of the catalogue as clients see it.
 *
 * @param meaning what findings of the code are about, in one line
 */
record FindingCodeInfo(String code, Severity severity, FindingCode.Origin origin, Text meaning) {

  static FindingCodeInfo of(FindingCode code) {
    return new FindingCodeInfo(code.name(), code.severity(), code.origin(), code.meaning());
  }
}
