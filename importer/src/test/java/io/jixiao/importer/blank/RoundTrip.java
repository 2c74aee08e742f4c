package io.jixiao.importer.blank;

import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.revision.ProjectDifference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a project in a layout, reads it back and says what is not the same. */
final class RoundTrip {
  private RoundTrip() {}

  static List<String> differences(Project project, String layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWorkbooks.writeProject(project, layout, out);
    RecordingSink read =
        Readings.of(out.toByteArray(), new ReadingHints(project.regionCode(), null, null));
    List<String> differences = new ArrayList<>();
    read.allProblems().forEach(problem -> differences.add("problem " + problem));
    read.sheets.stream()
        .map(SheetReport::unmappedCells)
        .forEach(cells -> cells.forEach(cell -> differences.add("unmapped " + cell)));
    if (read.projects().size() != 1) {
      differences.add(read.projects().size() + " projects");
      return differences;
    }
    Project again = read.projects().get(0);
    ProjectDifference.between(project, again)
        .forEach(change -> differences.add("content " + change));
    List<String> before = RecordText.of(project);
    List<String> after = RecordText.of(again);
    before.stream().filter(line -> !after.contains(line)).forEach(l -> differences.add("- " + l));
    after.stream().filter(line -> !before.contains(line)).forEach(l -> differences.add("+ " + l));
    return differences;
  }
}
