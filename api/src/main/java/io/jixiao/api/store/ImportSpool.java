package io.jixiao.api.store;

import com.mongodb.MongoClientSettings;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectListRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.types.Binary;

/**
 * What an import has read, set aside on disk until it is decided what becomes of it. Not for use by
 * several threads.
 */
public final class ImportSpool implements Closeable {

  /** Rows of a list that are spooled and stored together. */
  public static final int ROWS = ListRowsDocument.ROWS;

  private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

  private final Spool<SpooledForm> forms;
  private final Spool<SpooledRows> rows;

  private ImportSpool(Spool<SpooledForm> forms, Spool<SpooledRows> rows) {
    this.forms = forms;
    this.rows = rows;
  }

  /** An empty spool whose files lie in {@code folder}; nothing is left there once it is closed. */
  public static ImportSpool in(Path folder) throws IOException {
    return new ImportSpool(
        new Spool<>(folder.resolve("forms.bson"), CODECS.get(SpooledForm.class)),
        new Spool<>(folder.resolve("rows.bson"), CODECS.get(SpooledRows.class)));
  }

  /** The position from which {@link #form} gets it back. */
  public long add(IncomingForm form) {
    Project project = form.project();
    return forms.add(
        new SpooledForm(
            ProjectMapper.INSTANCE.withCells(project, List.of()),
            PackedCells.pack(project.cells()),
            form.findings()));
  }

  public IncomingForm form(long position) {
    SpooledForm form = forms.read(position);
    return new IncomingForm(
        ProjectMapper.INSTANCE.unpacked(form.project(), form.cells()), form.findings());
  }

  /** The position from which {@link #rows} gets them back. */
  public long add(List<ProjectListRow> some) {
    return rows.add(new SpooledRows(some));
  }

  public List<ProjectListRow> rows(long position) {
    return rows.read(position).rows();
  }

  @Override
  public void close() throws IOException {
    try (rows) {
      forms.close();
    }
  }

  public record SpooledForm(Project project, Binary cells, List<Finding> findings) {}

  public record SpooledRows(List<ProjectListRow> rows) {}
}
