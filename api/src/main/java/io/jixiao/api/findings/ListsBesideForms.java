package io.jixiao.api.findings;

import io.jixiao.api.store.audit.AuditGroup;
import io.jixiao.api.store.audit.ListedForms;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.projects.FindingSubject;
import io.jixiao.api.store.projects.GroupFindings;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.list.ListAudit;
import io.jixiao.schema.audit.list.ListRows;
import io.jixiao.schema.project.Organisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Audits summary lists beside the forms that they may mean, and keeps what comes of it. */
@Component
class ListsBesideForms {

  private static final int MOST_LISTS = 500;

  /** Lists that wait for forms, of which any may be the one. */
  private static final int MOST_OPEN = 50;

  private final ProjectListStore lists;
  private final ListedForms forms;
  private final GroupFindings findings;

  ListsBesideForms(ProjectListStore lists, ListedForms forms, GroupFindings findings) {
    this.lists = lists;
    this.forms = forms;
    this.findings = findings;
  }

  /** The groups of the lists that an import brought. */
  Set<AuditGroup> of(String importId) {
    return groups(lists.broughtBy(importId, MOST_LISTS));
  }

  /** The groups of the lists that projects of {@code groups} may stand in. */
  Set<AuditGroup> near(Collection<AuditGroup> groups) {
    Map<Integer, Set<String>> departments =
        groups.stream()
            .filter(group -> group.fiscalYear() != null && group.department() != null)
            .collect(
                Collectors.groupingBy(
                    group -> Objects.requireNonNull(group.fiscalYear()),
                    Collectors.mapping(
                        group -> Objects.requireNonNull(group.department()), Collectors.toSet())));
    Set<AuditGroup> near = new LinkedHashSet<>();
    departments.forEach(
        (year, names) -> {
          List<String> open =
              findings.listsWith(FindingCode.FORM_MISSING_FOR_LIST_ROW.name(), year, MOST_OPEN);
          near.addAll(groups(lists.ofYear(year, names, open, MOST_LISTS)));
        });
    return near;
  }

  void audit(Collection<AuditGroup> groups) {
    for (AuditGroup group : groups) {
      audit(group);
    }
  }

  private void audit(AuditGroup group) {
    Map<StoredProjectList, ListRows> rows = new LinkedHashMap<>();
    lists.ofDepartment(group.department(), group.fiscalYear(), MOST_LISTS).stream()
        .filter(list -> list.rowCount() <= ListedForms.MOST_ROWS)
        .forEach(list -> rows.put(list, forms.rows(list)));
    Map<String, List<Finding>> ofProjects = new LinkedHashMap<>();
    Map<FindingSubject, List<Finding>> ofLists = new LinkedHashMap<>();
    if (!rows.isEmpty()) {
      List<StoredProjectList> stored = List.copyOf(rows.keySet());
      List<ListAudit> audits = ListAudit.of(List.copyOf(rows.values()), forms.forms(rows));
      for (int i = 0; i < audits.size(); i++) {
        audits
            .get(i)
            .ofProjects()
            .forEach(
                (id, found) ->
                    ofProjects.computeIfAbsent(id, none -> new ArrayList<>()).addAll(found));
        ofLists.put(subject(stored.get(i)), audits.get(i).ofList());
      }
    }
    findings.replace(group.key(), ofProjects, ofLists, Set.of());
  }

  private static FindingSubject subject(StoredProjectList list) {
    return FindingSubject.ofList(list.id(), list.fiscalYear(), list.department(), list.title());
  }

  private static Set<AuditGroup> groups(Collection<StoredProjectList> some) {
    return some.stream()
        .map(
            list -> {
              Organisation department = list.department();
              return AuditGroup.lists(
                  department == null ? null : department.name(), list.fiscalYear());
            })
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
