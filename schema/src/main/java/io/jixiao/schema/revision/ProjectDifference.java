package io.jixiao.schema.revision;

import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the content of two forms of a project. Values count as understood where they were
 * understood, else as text; places, formats, the order of rows, the file and the template do not
 * count. A row that only one form has is one change, with the row's label as its text.
 */
public final class ProjectDifference {
  private final Map<String, String> cells;
  private final List<FieldChange> changes = new ArrayList<>();

  private ProjectDifference(Project now) {
    cells =
        now.cells().stream()
            .collect(Collectors.toMap(FieldCell::path, FieldCell::cell, (first, other) -> first));
  }

  /** What differs, in the order of the newer form; empty for equal content. */
  public static List<FieldChange> between(Project old, Project now) {
    ProjectDifference difference = new ProjectDifference(now);
    difference.compare("", ProjectContent.of(old), ProjectContent.of(now));
    return List.copyOf(difference.changes);
  }

  /** 64 hexadecimal digits, equal where {@link #between} finds nothing and only there. */
  public static String fingerprint(Project project) {
    return HexFormat.of().formatHex(Sha256.of(ProjectContent.of(project).signature()));
  }

  private void compare(String path, ContentNode old, ContentNode now) {
    for (int i = 0; i < now.fields().size(); i++) {
      compare(path, old.fields().get(i), now.fields().get(i));
    }
    for (int i = 0; i < now.lists().size(); i++) {
      ContentRows rows = now.lists().get(i);
      compare(join(path, rows.name()), old.lists().get(i).rows(), rows.rows());
    }
  }

  private void compare(String path, ContentField old, ContentField now) {
    if (!Objects.equals(old.meaning(), now.meaning())) {
      add(join(path, now.name()), old.text(), now.text(), now.cell());
    }
  }

  private void compare(String path, List<ContentNode> old, List<ContentNode> now) {
    Pairing pairing = new Pairing(old, now);
    for (int i = 0; i < now.size(); i++) {
      ContentNode row = now.get(i);
      Integer before = pairing.oldIndexOf(i);
      if (before == null) {
        add(element(path, i), null, row.label(), row.cell());
      } else {
        compare(element(path, i), old.get(before), row);
      }
    }
    for (int i : pairing.gone()) {
      changes.add(new FieldChange(element(path, i), old.get(i).label(), null, null));
    }
  }

  private void add(String path, @Nullable String old, @Nullable String now, @Nullable String cell) {
    String place = cell == null ? cells.get(path) : cell;
    changes.add(new FieldChange(path, blankToNull(old), blankToNull(now), place));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static String element(String path, int index) {
    return path + '[' + index + ']';
  }

  private static String join(String path, String name) {
    return path.isEmpty() || name.isEmpty() ? path + name : path + '.' + name;
  }
}
