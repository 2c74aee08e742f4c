package io.jixiao.importer;

import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.schema.project.Project;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where the form asks for the unit and has no answer: {@code 实施单位}, and {@code 单位（盖章）} above
 * the table, which is easily forgotten.
 */
final class BlankUnit {
  private static final String UNIT = "实施单位";
  private static final String SEAL = "单位";
  private static final Set<String> SEALED = Set.of(SEAL, "填报单位");

  private BlankUnit() {}

  /** The heading that has no answer. */
  static Optional<String> heading(Project project, RawForm form) {
    if (project.implementingUnit() == null) {
      return Optional.of(UNIT);
    }
    return asksTwice(form.headings()) && !isSealFilled(project)
        ? form.headings().stream()
            .filter(SEALED::contains)
            .sorted()
            .findFirst()
            .map(BlankUnit::line)
        : Optional.empty();
  }

  private static String line(String heading) {
    return heading.equals(SEAL) ? "单位（盖章）" : heading;
  }

  /** A form that asks once has the only answer as its unit. */
  private static boolean asksTwice(Set<String> headings) {
    return headings.stream().anyMatch(SEALED::contains)
        && headings.stream().anyMatch(key -> key.endsWith("单位") && !SEALED.contains(key));
  }

  /** What stands there beside another name of the unit is kept as an attribute. */
  private static boolean isSealFilled(Project project) {
    return project.attributes().stream()
        .anyMatch(attribute -> SEALED.contains(LabelKey.heading(attribute.heading())));
  }
}
