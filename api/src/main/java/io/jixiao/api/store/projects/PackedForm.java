package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.bson.types.Binary;

/** A form as just read, in little space: for whoever sets it aside. */
public record PackedForm(
    Project project, Binary cells, List<Finding> findings, String fingerprint) {

  public static PackedForm of(IncomingForm form) {
    Project project = form.project();
    return new PackedForm(
        ProjectMapper.INSTANCE.withCells(project, List.of()),
        PackedCells.pack(project.cells()),
        form.findings(),
        form.fingerprint());
  }

  public IncomingForm unpacked() {
    return new IncomingForm(ProjectMapper.INSTANCE.unpacked(project, cells), findings, fingerprint);
  }
}
