package io.jixiao.importer.sample;

import java.util.ArrayList;
import java.util.List;

/** The blocks of one row of an indicator table; their row counts for nothing. */
record IndicatorColumns(
    Block name, Block target, Block actual, Block weight, Block score, Block deviationReason) {

  /** Draws the values of the rows from {@code first} down and answers where their scores stand. */
  List<Block> drawValues(List<SampleIndicator> indicators, Canvas canvas, int first) {
    List<Block> scores = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      SampleIndicator indicator = indicators.get(i);
      int row = first + i;
      canvas.value(target.on(row), indicator.target());
      canvas.value(actual.on(row), indicator.actual());
      canvas.value(weight.on(row), indicator.weight());
      canvas.value(score.on(row), indicator.score());
      canvas.prose(deviationReason.on(row), indicator.deviationReason());
      if (!indicator.score().isEmpty()) {
        scores.add(score.on(row));
      }
    }
    return scores;
  }
}
