package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;

/** Shares of the full mark in percent from which on a grade is given; less than fair is poor. */
public record GradeEdges(BigDecimal excellent, BigDecimal good, BigDecimal fair) {

  public Grade grade(BigDecimal total, BigDecimal fullMark) {
    BigDecimal hundredfold = total.movePointRight(2);
    if (reaches(hundredfold, excellent, fullMark)) {
      return Grade.EXCELLENT;
    }
    if (reaches(hundredfold, good, fullMark)) {
      return Grade.GOOD;
    }
    return reaches(hundredfold, fair, fullMark) ? Grade.FAIR : Grade.POOR;
  }

  private static boolean reaches(BigDecimal hundredfold, BigDecimal edge, BigDecimal fullMark) {
    return hundredfold.compareTo(edge.multiply(fullMark)) >= 0;
  }
}
