package io.jixiao.importer;

import io.jixiao.importer.drawing.DrawnSheet;
import io.jixiao.importer.drawing.Paper;
import io.jixiao.importer.drawing.ProjectSays;
import io.jixiao.schema.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads drawn sheets and says in what the reading is not what was drawn. */
final class DrawnReading {
  private DrawnReading() {}

  /** The sheet as it is, without a file. */
  static List<String> ofGrid(DrawnSheet drawn) {
    return differences(List.of(drawn), of(drawn.paper()));
  }

  static RecordingSink of(Paper paper) {
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(FormKnowledge.SHIPPED)
        .sheet(paper.grid("表"), "drawn.xlsx", ReadingHints.NONE, sink);
    return sink;
  }

  /** Sheets as the bytes of one workbook, an {@code .xlsx} or {@code .xls}. */
  static List<String> ofWorkbook(List<DrawnSheet> drawn, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      for (int i = 0; i < drawn.size(); i++) {
        drawn.get(i).paper().into(book.createSheet("表" + i));
      }
      book.write(bytes);
    }
    return ofFile(drawn, name, bytes.toByteArray());
  }

  /** One sheet as the bytes of a {@code .csv}. */
  static List<String> ofCsv(DrawnSheet drawn, Charset charset) throws IOException {
    return ofFile(List.of(drawn), "drawn.csv", drawn.paper().csv().getBytes(charset));
  }

  private static List<String> ofFile(List<DrawnSheet> drawn, String name, byte[] bytes)
      throws IOException {
    Path file = Files.createTempFile("drawn", ".file");
    try {
      Files.write(file, bytes);
      RecordingSink sink = new RecordingSink();
      FormImporters.create().read(new Upload(name, file), ReadingHints.NONE, sink);
      return differences(drawn, sink);
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> differences(List<DrawnSheet> drawn, RecordingSink sink) {
    List<String> found = new ArrayList<>();
    sink.allProblems().forEach(problem -> found.add("problem " + problem));
    List<List<String>> forms = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      forms.addAll(drawn.get(i).forms());
      int cells = drawn.get(i).paper().count();
      if (sink.sheets.get(i).nonEmpty() != cells) {
        found.add("%d of %d cells".formatted(sink.sheets.get(i).nonEmpty(), cells));
      }
      sink.sheets.get(i).unmappedCells().forEach(cell -> found.add("not understood: " + cell));
    }
    List<Project> projects = sink.projects();
    if (projects.size() != forms.size()) {
      found.add("%d of %d forms".formatted(projects.size(), forms.size()));
      return found;
    }
    for (int i = 0; i < forms.size(); i++) {
      compare("form " + (i + 1), forms.get(i), ProjectSays.of(projects.get(i)), found);
    }
    return found;
  }

  /** Each line that only one of both has; a line may come several times. */
  private static void compare(
      String form, List<String> drawn, List<String> read, List<String> found) {
    List<String> missing = new ArrayList<>(drawn);
    read.forEach(missing::remove);
    List<String> wrong = new ArrayList<>(read);
    drawn.forEach(wrong::remove);
    missing.forEach(line -> found.add(form + " drawn: " + line));
    wrong.forEach(line -> found.add(form + " read:  " + line));
  }
}
