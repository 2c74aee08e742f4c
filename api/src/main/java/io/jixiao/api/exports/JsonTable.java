package io.jixiao.api.exports;

import io.jixiao.importer.table.TableWriter;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A table as a JSON array of flat objects, every one with every heading. */
final class JsonTable implements TableWriter {
  private final List<String> headings;
  private final JsonGenerator json;

  /**
   * @param mapper writes decimals plainly
   */
  JsonTable(List<String> headings, OutputStream out, JsonMapper mapper) {
    this.headings = headings;
    json = mapper.createGenerator(out);
    json.writeStartArray();
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      write(headings.get(i), cells.get(i));
    }
    json.writeEndObject();
  }

  private void write(String heading, @Nullable Object cell) {
    if (cell == null) {
      json.writeNullProperty(heading);
    } else if (cell instanceof BigDecimal number) {
      json.writeNumberProperty(heading, number);
    } else if (cell instanceof Boolean truth) {
      json.writeBooleanProperty(heading, truth);
    } else {
      json.writeStringProperty(heading, cell.toString());
    }
  }

  @Override
  public void finish() {
    json.writeEndArray();
    json.flush();
  }

  /** Closing the generator would end an array that is not whole. */
  @Override
  public void close() {}
}
