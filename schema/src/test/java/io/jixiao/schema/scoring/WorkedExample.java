package io.jixiao.schema.scoring;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.attainment.Attainment;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A line of {@code worked-examples.txt}. */
record WorkedExample(String policy, Row row, String outcome, String attainment) {

  static List<WorkedExample> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    WorkedExample.class.getResourceAsStream("worked-examples.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(WorkedExample::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkedExample of(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    Row row =
        Row.of(cells.get(1), cells.get(2), cells.get(3), cells.get(4))
            .worth(cells.get(5), cells.get(6));
    return new WorkedExample(cells.get(0), row, cells.get(7), cells.get(8));
  }

  ScoreItem scored() {
    Project form = Form.of(row).project();
    ScoringPolicy scoring = ShippedPolicies.byId(policy).orElseThrow();
    return Scorer.score(form, scoring).items().get(0);
  }

  String scoredOutcome() {
    ScoreItem item = scored();
    return item.rule()
        + " "
        + item.earned().toPlainString()
        + (item.undecided() ? " undecided" : "")
        + (item.keptInBand() ? " kept" : "");
  }

  String readAttainment() {
    Indicator indicator = row.indicator(0);
    Attainment attainment = Attainment.of(indicator);
    String met = attainment.met() == null ? "-" : attainment.met() ? "yes" : "no";
    return (attainment.ratio() == null ? "-" : attainment.ratio().toPlainString()) + " " + met;
  }

  @Override
  public String toString() {
    return policy + ": " + row.name() + " " + row.target() + " / " + row.actual();
  }
}
