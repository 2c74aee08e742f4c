package io.jixiao.schema.audit.list;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.ProjectListRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a summary list against the forms of its year: findings of the origin {@link
 * FindingCode.Origin#LIST}. Pure. A finding about a project leaves its sheet and cell open, which
 * only its form knows; one about a row stands at the row.
 */
public final class ListAudit {

  private static final int MOST_ROWS = 1000;

  private final ListRows list;
  private final ListMatching matching;
  private final Map<String, List<Finding>> ofProjects = new LinkedHashMap<>();
  private final List<Finding> ofList = new ArrayList<>();

  private ListAudit(ListRows list, ListMatching matching) {
    this.list = list;
    this.matching = matching;
  }

  /**
   * Audits the lists of one department and year together: a project has to stand in one of them.
   *
   * @param lists all of them
   * @param forms of the year that may be meant; too many do no harm
   * @return one audit a list, in order
   */
  public static List<ListAudit> of(List<ListRows> lists, Collection<ListedForm> forms) {
    List<ListAudit> audits =
        lists.stream().map(list -> new ListAudit(list, ListMatching.of(list, forms))).toList();
    audits.forEach(ListAudit::lookAtRows);
    if (!audits.isEmpty()) {
      audits.get(0).lookForMissing(forms, audits);
    }
    return audits;
  }

  /** By project id. */
  public Map<String, List<Finding>> ofProjects() {
    return ofProjects;
  }

  /** About rows that no form was found for. */
  public List<Finding> ofList() {
    return ofList;
  }

  private void lookAtRows() {
    List<ProjectListRow> without = new ArrayList<>();
    for (int i = 0; i < list.rows().size(); i++) {
      ProjectListRow row = list.rows().get(i);
      matching.form(i).ifPresent(form -> compare(row, form));
      if (matching.form(i).isEmpty() && !matching.isUnsure(i)) {
        without.add(row);
      }
    }
    without.stream().limit(MOST_ROWS).forEach(row -> formMissing(row, row.name()));
    if (without.size() > MOST_ROWS) {
      ProjectListRow next = without.get(MOST_ROWS);
      int further = without.size() - MOST_ROWS - 1;
      formMissing(next, further == 0 ? next.name() : next.name() + " …(+" + further + ")");
    }
  }

  private void formMissing(ProjectListRow row, String names) {
    String unit = row.unit() == null ? "" : " (" + row.unit() + ")";
    ofList.add(
        FindingCode.FORM_MISSING_FOR_LIST_ROW.raise(
            row.source().path(), row.source().sheet(), row.source().cell(), names + unit));
  }

  private void compare(ProjectListRow row, ListedForm form) {
    String place = place(row.source());
    if (ProjectNames.of(row.name()).likeness(ProjectNames.of(form.name())) < ProjectNames.SAME) {
      add(form, FindingCode.NAME_DIFFERS_FROM_LIST, "name", form.name(), row.name(), place);
    }
    if (row.unit() != null
        && form.unit() != null
        && !OrganisationNames.areAlike(form.unit(), row.unit())) {
      add(
          form,
          FindingCode.UNIT_NAME_DIFFERS_FROM_LIST,
          "implementingUnit",
          form.unit(),
          row.unit(),
          place);
    }
    if (row.score() != null && form.score() != null && row.score().compareTo(form.score()) != 0) {
      add(
          form,
          FindingCode.SCORE_DIFFERS_FROM_LIST,
          "reported.score",
          print(form.score()),
          print(row.score()),
          place);
    }
    compareAmounts(row, form, place);
  }

  private void compareAmounts(ProjectListRow row, ListedForm form, String place) {
    ListedAmount amount = ListedAmount.of(row.amount());
    if (amount == null || row.amount() == null || form.budget() == null) {
      return;
    }
    if (!amount.isBudgetOf(form)) {
      Finding finding =
          FindingCode.AMOUNT_DIFFERS_FROM_LIST.raise(
              "funds",
              null,
              null,
              print(form.budget()),
              print(form.executed()),
              row.amount().text(),
              place);
      add(form, amount.is(form.executed()) ? finding.as(Severity.NOTICE) : finding);
    }
  }

  /** Forms of the list's own department that no list of it has, where a list has some of them. */
  private void lookForMissing(Collection<ListedForm> forms, List<ListAudit> family) {
    Set<@Nullable String> regions = new HashSet<>();
    family.forEach(audit -> audit.matching.forms().forEach(form -> regions.add(form.regionCode())));
    String titles = titles(family);
    for (ListedForm form : forms) {
      boolean isOurs =
          OrganisationNames.areSame(list.department(), form.department())
              || OrganisationNames.areSame(list.department(), form.unit());
      if (isOurs
          && regions.contains(form.regionCode())
          && family.stream().noneMatch(audit -> audit.matching.mayHold(form))) {
        add(form, FindingCode.PROJECT_MISSING_FROM_LIST, null, titles);
      }
    }
  }

  private static String titles(List<ListAudit> family) {
    Set<String> titles = new TreeSet<>();
    for (ListAudit audit : family) {
      String title = audit.list.title();
      titles.add(title == null ? String.valueOf(audit.list.department()) : title);
    }
    return String.join("、", titles);
  }

  private void add(ListedForm form, FindingCode code, @Nullable String path, Object... arguments) {
    add(form, code.raise(path, null, null, arguments));
  }

  private void add(ListedForm form, Finding finding) {
    ofProjects.computeIfAbsent(form.id(), none -> new ArrayList<>()).add(finding);
  }

  private static String place(FieldCell source) {
    return source.sheet() + "!" + source.cell();
  }

  private static String print(@Nullable BigDecimal figure) {
    return figure == null ? "-" : figure.stripTrailingZeros().toPlainString();
  }
}
