package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.QualitativeBand;
import io.jixiao.schema.scoring.attainment.Comparison.InBand;
import io.jixiao.schema.scoring.policy.Bands;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The three official bands: inside its band the reported score is the reviewer's to have given. */
final class BandRule implements Rule {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public String code() {
    return "BAND";
  }

  @Override
  public boolean decides(Question question) {
    return question.comparison() instanceof InBand;
  }

  @Override
  public Outcome apply(Question question) {
    InBand result = (InBand) question.comparison();
    Explanation found = found(question, result);
    Bands bands = question.rules().bands();
    if (bands.fixed() != null) {
      BigDecimal percent = fixed(bands.fixed(), result.band());
      return Outcome.of(
          code(),
          Points.percentOf(question.points(), percent),
          "BAND.fixed",
          found,
          percent,
          question.points());
    }
    return question.reported() == null
        ? Outcome.open(code(), "BAND.unscored", found)
        : inBand(question, question.reported(), bands, result.band(), found);
  }

  private Outcome inBand(
      Question question,
      BigDecimal reported,
      Bands bands,
      QualitativeBand band,
      Explanation found) {
    BigDecimal upper = upper(bands, band);
    BigDecimal lower = lower(bands, band);
    BigDecimal hundredfold = reported.movePointRight(2);
    int atUpper = hundredfold.compareTo(question.points().multiply(upper));
    boolean above = band == QualitativeBand.MET ? atUpper > 0 : atUpper >= 0;
    if (above) {
      Points edge = Points.percentOf(question.points(), upper);
      return Outcome.of(code(), edge, "BAND.cut", found, upper, reported, question.points());
    }
    boolean below = hundredfold.compareTo(question.points().multiply(lower)) < 0;
    Points kept = Points.of(reported).orNone();
    return below
        ? Outcome.of(code(), kept, "BAND.low", found, lower, question.points())
        : new Outcome(
            code(), kept, true, "BAND.kept", List.of(found, upper, lower, question.points()));
  }

  private static BigDecimal upper(Bands bands, QualitativeBand band) {
    return switch (band) {
      case MET -> ALL;
      case PARTLY_MET -> bands.metFrom();
      case NOT_MET -> bands.partlyFrom();
    };
  }

  private static BigDecimal lower(Bands bands, QualitativeBand band) {
    return switch (band) {
      case MET -> bands.metFrom();
      case PARTLY_MET -> bands.partlyFrom();
      case NOT_MET -> BigDecimal.ZERO;
    };
  }

  private static BigDecimal fixed(Bands.Fixed fixed, QualitativeBand band) {
    return switch (band) {
      case MET -> fixed.met();
      case PARTLY_MET -> fixed.partly();
      case NOT_MET -> fixed.notMet();
    };
  }

  private static Explanation found(Question question, InBand result) {
    return Explanation.clause(
        "BAND.by." + result.ground().name().toLowerCase(Locale.ROOT),
        question.target(),
        question.actual(),
        Explanation.clause("BAND.name." + result.band().name()));
  }
}
