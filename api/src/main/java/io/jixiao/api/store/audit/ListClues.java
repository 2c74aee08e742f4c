package io.jixiao.api.store.audit;

import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.schema.audit.list.ListedForm;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.text.Normal;
import java.util.HashSet;
import java.util.Set;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * By what the forms that rows of lists may mean are looked for.
 *
 * @param names normalised
 * @param amounts in yuan
 */
record ListClues(
    @Nullable Integer fiscalYear,
    Set<String> organisations,
    Set<String> names,
    Set<Decimal128> amounts,
    Set<String> importIds) {

  /** None yet, for lists of a year. */
  static ListClues of(@Nullable Integer fiscalYear) {
    return new ListClues(
        fiscalYear, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  void add(StoredProjectList list) {
    addOrganisation(ListedForm.name(list.department()));
    importIds.addAll(list.importIds());
  }

  void add(ProjectListRow row) {
    names.add(Normal.compact(row.name()));
    addOrganisation(row.unit());
    if (row.amount() != null && row.amount().yuan() != null) {
      amounts.add(new Decimal128(row.amount().yuan()));
    }
  }

  private void addOrganisation(@Nullable String name) {
    if (name != null) {
      organisations.add(name);
    }
  }
}
