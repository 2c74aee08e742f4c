package io.jixiao.api.store;

import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.ProjectSaver;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Puts projects into the store of a running service, each in the name of an import of its own. */
@Component
public class StoreFixture {
  private final Database database;
  private final ProjectSaver saver;

  StoreFixture(Database database, ProjectSaver saver) {
    this.database = database;
    this.saver = saver;
  }

  /** Forgets all projects, and what was confirmed about headings. */
  public void clear() {
    for (String name :
        List.of(
            "projects",
            "projectRevisions",
            "identityClaims",
            "findings",
            "imports",
            "projectLists",
            "auditGroups",
            "headings")) {
      database.collection(name, Document.class).deleteMany(new Document());
    }
  }

  /**
   * Saves {@code project} in the name of the import {@code import-of-TAG}.
   *
   * @return the project's id
   */
  public String put(String tag, Project project, Finding... findings) {
    IncomingForm form = IncomingForm.of(project, List.of(findings));
    String id = saver.save("import-of-" + tag, List.of(form)).get(0).projectId();
    if (id == null) {
      throw new IllegalStateException("not stored: " + tag);
    }
    return id;
  }

  /** Removes a project as if it had never been. */
  public void remove(String id) {
    database.collection("projects", Document.class).deleteOne(new Document("_id", id));
  }
}
