package io.jixiao.schema.identity;

import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms with nothing but what an identity is made of. */
final class Projects {
  private Projects() {}

  static Project named(String name, @Nullable String code, @Nullable String unit) {
    return new Project(
        2024,
        "2024年度",
        "520200",
        "六盘水市",
        name,
        name,
        code,
        null,
        unit == null ? null : new Organisation(null, null, unit),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        new Reported(null, null, null, null, null, null, null),
        null,
        List.of(),
        new Source(null, "form.xlsx", "Sheet1", "A1:H30"),
        List.of(),
        null);
  }
}
