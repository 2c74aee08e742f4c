package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.api.store.imports.ImportSpool;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.text.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Spools the rows of one list, some at a time, and sums them up as printed. */
final class ListRecorder {

  private final ImportSpool spool;
  private final ProjectList list;
  private final MessageDigest digest = Sha256.digest();
  private final List<ProjectListRow> waiting = new ArrayList<>();
  private final List<Long> positions = new ArrayList<>();
  private int rowCount;

  ListRecorder(ImportSpool spool, ProjectList list) {
    this.spool = spool;
    this.list = list;
  }

  void row(ProjectListRow row) {
    rowCount++;
    waiting.add(row);
    digest.update(asPrinted(row).getBytes(UTF_8));
    if (waiting.size() == ImportSpool.ROWS) {
      spoolRows();
    }
  }

  ReadList end(String id, int file) {
    spoolRows();
    return new ReadList(
        id, file, list, rowCount, HexFormat.of().formatHex(digest.digest()), positions);
  }

  ProjectList list() {
    return list;
  }

  private void spoolRows() {
    if (!waiting.isEmpty()) {
      positions.add(spool.add(waiting));
      waiting.clear();
    }
  }

  private static String asPrinted(ProjectListRow row) {
    List<String> texts = new ArrayList<>();
    texts.add(Objects.toString(row.number(), ""));
    texts.add(Objects.toString(row.unit(), ""));
    texts.add(row.name());
    texts.add(row.amount() == null ? "" : row.amount().text());
    texts.add(Objects.toString(row.scoreText(), ""));
    texts.add(Objects.toString(row.gradeText(), ""));
    for (Attribute attribute : row.attributes()) {
      texts.add(attribute.heading());
      texts.add(attribute.text());
    }
    return String.join("\u001f", texts) + '\u001e';
  }
}
