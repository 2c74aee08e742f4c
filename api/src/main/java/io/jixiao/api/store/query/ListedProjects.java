package io.jixiao.api.store.query;

import io.jixiao.api.store.audit.ListedForms;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.audit.list.ListMatching;
import io.jixiao.schema.audit.list.ListedForm;
import io.jixiao.schema.project.ProjectListRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the projects that rows of summary lists are about, as the audit of lists does. */
@Component
public class ListedProjects {

  private final ListedForms forms;
  private final ProjectStore store;

  ListedProjects(ListedForms forms, ProjectStore store) {
    this.forms = forms;
    this.store = store;
  }

  /**
   * The project of each row that one is found for, by the row's number among {@code rows}; two
   * round trips.
   */
  public Map<Integer, StoredProject> find(StoredProjectList list, List<ProjectListRow> rows) {
    ListMatching matching = forms.matching(list, rows);
    Map<Integer, String> ids = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      int number = row;
      matching.form(row).map(ListedForm::id).ifPresent(id -> ids.put(number, id));
    }
    Map<String, StoredProject> byId =
        store.find(ids.values()).stream()
            .collect(Collectors.toMap(StoredProject::id, project -> project));
    Map<Integer, StoredProject> found = new HashMap<>();
    ids.forEach(
        (row, id) -> {
          if (byId.containsKey(id)) {
            found.put(row, byId.get(id));
          }
        });
    return found;
  }
}
