package io.jixiao.api.store.imports;

import com.mongodb.MongoClientSettings;
import io.jixiao.api.store.lists.ListRowsDocument;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.PackedForm;
import io.jixiao.schema.project.ProjectListRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * What an import has read, set aside on disk until it is decided what becomes of it. Not for use by
 * several threads.
 */
public final class ImportSpool implements Closeable {

  /** Rows of a list that are spooled and stored together. */
  public static final int ROWS = ListRowsDocument.ROWS;

  private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

  private final Spool<PackedForm> forms;
  private final Spool<SpooledRows> rows;

  private ImportSpool(Spool<PackedForm> forms, Spool<SpooledRows> rows) {
    this.forms = forms;
    this.rows = rows;
  }

  /** An empty spool whose files lie in {@code folder}; nothing is left there once it is closed. */
  public static ImportSpool in(Path folder) throws IOException {
    return new ImportSpool(
        new Spool<>(folder.resolve("forms.bson"), CODECS.get(PackedForm.class)),
        new Spool<>(folder.resolve("rows.bson"), CODECS.get(SpooledRows.class)));
  }

  /** The position from which {@link #form} gets it back. */
  public long add(IncomingForm form) {
    return forms.add(PackedForm.of(form));
  }

  public IncomingForm form(long position) {
    return forms.read(position).unpacked();
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

  public record SpooledRows(List<ProjectListRow> rows) {}
}
