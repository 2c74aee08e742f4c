package io.jixiao.api.exports;

import io.jixiao.importer.table.CsvTable;
import io.jixiao.importer.table.TableWriter;
import io.jixiao.importer.table.WorkbookTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import tools.jackson.databind.json.JsonMapper;

/** In which form rows are answered; the end of the address says which. */
enum RowFormat {
  JSON(".json", "application/json;charset=UTF-8") {
    @Override
    TableWriter table(List<String> headings, OutputStream out, JsonMapper json) {
      return new JsonTable(headings, out, json);
    }
  },
  CSV(".csv", "text/csv;charset=UTF-8") {
    @Override
    TableWriter table(List<String> headings, OutputStream out, JsonMapper json) throws IOException {
      return new CsvTable(headings, out);
    }
  },
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    TableWriter table(List<String> headings, OutputStream out, JsonMapper json) {
      return new WorkbookTable(headings, out);
    }
  };

  private final String ending;
  private final String contentType;

  RowFormat(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  static Optional<RowFormat> of(String file) {
    return Stream.of(values()).filter(each -> file.endsWith(each.ending)).findFirst();
  }

  abstract TableWriter table(List<String> headings, OutputStream out, JsonMapper json)
      throws IOException;

  String name(String file) {
    return file.substring(0, file.length() - ending.length());
  }

  String contentType() {
    return contentType;
  }

  /** JSON is looked at; the others are files. */
  ContentDisposition disposition(String name) {
    return ContentDisposition.builder(this == JSON ? "inline" : "attachment")
        .filename(name + ending)
        .build();
  }
}
