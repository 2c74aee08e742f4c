package io.jixiao.schema.audit.list;

import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a project's form a summary list repeats. Money is yuan of the TOTAL fund row.
 *
 * @param id of the project
 * @param score as reported
 */
public record ListedForm(
    String id,
    @Nullable String regionCode,
    String name,
    @Nullable String department,
    @Nullable String unit,
    @Nullable BigDecimal score,
    @Nullable BigDecimal initialBudget,
    @Nullable BigDecimal adjustedBudget,
    @Nullable BigDecimal executed) {

  public static ListedForm of(String id, Project project) {
    Optional<Fund> total =
        project.funds().stream().filter(fund -> fund.kind() == FundKind.TOTAL).findFirst();
    return new ListedForm(
        id,
        project.regionCode(),
        project.name(),
        name(project.department()),
        name(project.implementingUnit()),
        project.reported().score(),
        total.map(Fund::initialBudget).map(Amount::yuan).orElse(null),
        total.map(Fund::adjustedBudget).map(Amount::yuan).orElse(null),
        total.map(Fund::executed).map(Amount::yuan).orElse(null));
  }

  /** How an organisation is called where a list repeats it; null where there is none. */
  public static @Nullable String name(@Nullable Organisation organisation) {
    if (organisation == null) {
      return null;
    }
    return organisation.name() == null ? organisation.text() : organisation.name();
  }

  /** The budget that counts. */
  @Nullable BigDecimal budget() {
    return adjustedBudget == null ? initialBudget : adjustedBudget;
  }
}
