package io.jixiao.importer;

import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of the indicator table in which something is missing that the form asks for. */
final class MissingValues {
  private static final int MOST_NAMED = 6;

  private MissingValues() {}

  /**
   * What is missing, a finding for each kind.
   *
   * @param columns what the columns of the indicator tables hold: a declaration of targets asks for
   *     no actual values
   */
  static List<Finding> of(Project project, Set<Term> columns) {
    List<Finding> findings = new ArrayList<>();
    if (columns.contains(Term.ACTUAL)) {
      raise(findings, FindingCode.ACTUAL_MISSING, project, MissingValues::lacksActual);
    }
    if (columns.contains(Term.SCORE)) {
      raise(findings, FindingCode.SCORE_MISSING, project, MissingValues::lacksScore);
    }
    return findings;
  }

  private static void raise(
      List<Finding> findings, FindingCode code, Project project, Predicate<Indicator> lacking) {
    List<Indicator> rows = project.indicators().stream().filter(lacking).toList();
    if (!rows.isEmpty()) {
      String names =
          rows.stream().limit(MOST_NAMED).map(Indicator::name).collect(Collectors.joining("、"));
      findings.add(
          code.raise(
              "indicators",
              project.source().sheet(),
              rows.get(0).source().cell(),
              Integer.toString(rows.size()),
              rows.size() > MOST_NAMED ? names + "…" : names));
    }
  }

  private static boolean lacksActual(Indicator indicator) {
    boolean wanted = says(indicator.target()) || says(indicator.adjustedTarget());
    return wanted && !says(indicator.actual());
  }

  private static boolean lacksScore(Indicator indicator) {
    String score = Objects.requireNonNullElse(indicator.scoreText(), "");
    return counts(indicator) && (score.isEmpty() || Placeholder.isNothing(score));
  }

  private static boolean counts(Indicator indicator) {
    return indicator.weight() != null && indicator.weight().signum() > 0;
  }

  private static boolean says(@Nullable Measure value) {
    return value != null && value.kind() != MeasureKind.EMPTY;
  }
}
