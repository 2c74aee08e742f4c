package io.jixiao.importer;

import io.jixiao.importer.form.LabelKey;
import io.jixiao.importer.form.RawForm;
import io.jixiao.schema.project.Project;
import java.util.Set;

/**
 * Tells whether the unit is named wherever the form asks for it: {@code 实施单位}, and {@code 单位（盖章）}
 * above the table, which is easily forgotten.
 */
final class BlankUnit {
  private static final Set<String> SEALED = Set.of("单位", "填报单位");

  private BlankUnit() {}

  static boolean isBlank(Project project, RawForm form) {
    return project.implementingUnit() == null
        || (asksTwice(form.headings()) && !isSealFilled(project));
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
