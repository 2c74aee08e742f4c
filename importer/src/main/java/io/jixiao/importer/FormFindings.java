package io.jixiao.importer;

import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.form.FormAudit;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is worth saying about a form: how it was read, and what it says. */
final class FormFindings {
  private FormFindings() {}

  /**
   * The findings about {@code form}.
   *
   * @param template that speaks for what the form leaves out, null where there is none
   */
  static List<Finding> of(
      Project project, RawForm form, @Nullable Template template, FormKnowledge knowledge) {
    String sheet = project.source().sheet();
    ScoringPolicy policy = DefaultPolicy.of(project, knowledge.templates(), knowledge::policy);
    List<Finding> findings = new ArrayList<>(FormAudit.of(project, policy));
    if (!form.guesses().isEmpty()) {
      findings.add(
          FindingCode.HEADING_GUESSED.raise(
              null,
              sheet,
              form.guesses().get(0).heading().address(),
              form.guesses().stream().map(FormFindings::guess).collect(Collectors.joining("、"))));
    }
    if (!form.unmapped().isEmpty()) {
      Cell first = form.unmapped().get(0);
      findings.add(
          FindingCode.UNMAPPED_CELL.raise(
              null,
              sheet,
              first.address(),
              Integer.toString(form.unmapped().size()),
              first.address(),
              first.text()));
    }
    BlankUnit.heading(project, form)
        .map(heading -> FindingCode.UNIT_BLANK.raise("implementingUnit", sheet, null, heading))
        .ifPresent(findings::add);
    findings.addAll(MissingValues.of(project, form.columns()));
    if (template != null) {
      ExpectedWeights.differing(template, project)
          .ifPresent(
              differing ->
                  findings.add(
                      FindingCode.TEMPLATE_WEIGHTS_DIFFER.raise(
                          "indicators", sheet, null, differing)));
    }
    return findings;
  }

  /** The heading, its cell and the usual wording of what it was taken for. */
  private static String guess(Guess guess) {
    Cell heading = guess.heading();
    return "“%s”（%s）→ %s".formatted(heading.text(), heading.address(), guess.usualHeading());
  }
}
