package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the three official bands of a qualitative result earn: [metFrom, 100], [partlyFrom,
 * metFrom), [0, partlyFrom) percent of the weight.
 *
 * @param fixed the same number of points for each result of a band; null where the reported score
 *     is kept in its band
 */
public record Bands(BigDecimal metFrom, BigDecimal partlyFrom, @Nullable Fixed fixed) {

  /** Percent of the weight by band. */
  public record Fixed(BigDecimal met, BigDecimal partly, BigDecimal notMet) {}
}
