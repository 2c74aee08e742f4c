package io.jixiao.importer.hostile;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.FormKnowledge;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.Upload;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the importer says to a file. */
final class Answer {
  private Answer() {}

  /** The codes of all problems, each once in a row; {@code read} where there is none. */
  static String to(Path file) {
    return to(file, ReadLimits.STANDARD);
  }

  static String to(Path file, ReadLimits limits) {
    List<String> codes = problems(file, limits).map(Problem::code).toList();
    return codes.isEmpty()
        ? "read"
        : codes.size() > 20
            ? codes.stream().distinct().collect(Collectors.joining(" "))
            : String.join(" ", codes);
  }

  /** All sentences about the file and its sheets. */
  static Stream<Problem> problems(Path file, ReadLimits limits) {
    RecordingSink sink = read(file, limits);
    return Stream.concat(
        sink.allProblems().stream(),
        sink.sheets.stream()
            .map(SheetReport::problem)
            .filter(Objects::nonNull)
            .filter(problem -> !sink.allProblems().contains(problem)));
  }

  static RecordingSink read(Path file, ReadLimits limits) {
    RecordingSink sink = new RecordingSink();
    FormImporters.create(limits, FormKnowledge.SHIPPED)
        .read(new Upload(file.getFileName().toString(), file), ReadingHints.NONE, sink);
    return sink;
  }
}
