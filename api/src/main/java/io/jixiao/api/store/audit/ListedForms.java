package io.jixiao.api.store.audit;

import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.schema.audit.list.ListMatching;
import io.jixiao.schema.audit.list.ListRows;
import io.jixiao.schema.audit.list.ListedForm;
import io.jixiao.schema.project.ProjectListRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rows of summary lists and the forms that they may be about. */
@Component
public class ListedForms {

  /** No department has so many projects in a year. */
  public static final int MOST_ROWS = 20_000;

  private static final int MOST_FORMS = 20_000;

  private final ProjectListStore lists;
  private final AuditedProjects projects;

  ListedForms(ProjectListStore lists, AuditedProjects projects) {
    this.lists = lists;
    this.projects = projects;
  }

  /** A list with all its rows. */
  public ListRows rows(StoredProjectList list) {
    return rows(list, lists.rows(list, 0, Math.min(list.rowCount(), MOST_ROWS)));
  }

  /** The forms that some lists of one year may be about, in one round trip. */
  public List<ListedForm> forms(Map<StoredProjectList, ListRows> listed) {
    ListClues clues = ListClues.of(listed.keySet().iterator().next().fiscalYear());
    listed.forEach(
        (list, rows) -> {
          clues.add(list);
          rows.rows().forEach(clues::add);
        });
    return projects.listed(clues, MOST_FORMS);
  }

  /** Which of some rows of a list is about which project. */
  public ListMatching matching(StoredProjectList list, Collection<ProjectListRow> some) {
    ListRows rows = rows(list, List.copyOf(some));
    return ListMatching.of(rows, forms(Map.of(list, rows)));
  }

  private static ListRows rows(StoredProjectList list, List<ProjectListRow> rows) {
    return new ListRows(list.title(), ListedForm.name(list.department()), rows);
  }
}
