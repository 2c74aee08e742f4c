package io.jixiao.importer.sample;

import io.jixiao.importer.layout.Figures;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which forms go into which file, and in what shape.
 *
 * @param loose whether blank rows and columns are put between the form's own
 * @param members the workbooks of a zip; empty for a workbook
 */
record WorkbookPlan(
    String file,
    Figures figures,
    boolean loose,
    List<SheetPlan> sheets,
    List<WorkbookPlan> members) {

  WorkbookPlan {
    sheets = List.copyOf(sheets);
    members = List.copyOf(members);
  }

  /**
   * A sheet.
   *
   * @param forms keys of its forms; several stand one under another
   * @param list key of a summary list in their place
   */
  record SheetPlan(String name, List<String> forms, @Nullable String list) {
    SheetPlan {
      forms = List.copyOf(forms);
    }
  }

  static List<WorkbookPlan> all() {
    return Node.listIn("workbooks.yaml").stream().map(WorkbookPlan::of).toList();
  }

  boolean isZip() {
    return !members.isEmpty();
  }

  boolean isBinary() {
    return file.endsWith(".xls");
  }

  private static WorkbookPlan of(Node node) {
    return new WorkbookPlan(
        node.text("file"),
        node.has("figures")
            ? Figures.valueOf(node.text("figures").toUpperCase(Locale.ROOT))
            : Figures.TEXT,
        node.text("loose").equals("true"),
        node.nodes("sheets").stream().map(WorkbookPlan::sheet).toList(),
        node.nodes("members").stream().map(WorkbookPlan::of).toList());
  }

  private static SheetPlan sheet(Node node) {
    return new SheetPlan(node.text("name"), node.texts("forms"), node.textOrNull("list"));
  }
}
