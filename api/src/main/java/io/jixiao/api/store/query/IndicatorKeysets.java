package io.jixiao.api.store.query;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.comparison.ProjectFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A total order of indicators: the orders asked for, then id of the project and place on the sheet.
 *
 * @param rows the whole order
 * @param projects the order of the projects alone, where it is one in which their indicators come
 *     together; null where indicators of several projects come by turns
 * @param byScore whether points by the policy play a part in it
 */
record IndicatorKeysets(
    Keyset<IndicatorFact> rows, @Nullable Keyset<ProjectFact> projects, boolean byScore) {
  private static final int MAX_ORDERS = 5;
  private static final List<IndicatorOrder> LATEST_FIRST =
      List.of(new IndicatorOrder(IndicatorOrderField.PROJECT, OrderDirection.ASC));

  /**
   * The order for {@code asked}; null or none for the usual one.
   *
   * @throws RequestRejected where there are too many orders, or a field stands there twice
   */
  static IndicatorKeysets of(@Nullable List<IndicatorOrder> asked) {
    List<IndicatorOrder> orders = asked == null || asked.isEmpty() ? LATEST_FIRST : asked;
    long fields = orders.stream().map(IndicatorOrder::field).distinct().count();
    if (orders.size() > MAX_ORDERS || fields < orders.size()) {
      throw new RequestRejected(ErrorCode.INVALID_ORDER, MAX_ORDERS);
    }
    return new Maker().make(orders);
  }

  private static final class Maker {
    private final List<SortKey<ProjectFact>> projects = new ArrayList<>();
    private final List<SortKey<IndicatorFact>> rows = new ArrayList<>();
    private boolean together = true;
    private boolean byScore;

    IndicatorKeysets make(List<IndicatorOrder> orders) {
      boolean total = false;
      for (IndicatorOrder order : orders) {
        // Behind a total order nothing is left to be decided.
        if (!total) {
          total = add(order.field(), order.direction() == OrderDirection.ASC);
        }
      }
      if (!total) {
        add(IndicatorOrderField.ID, true);
      }
      return new IndicatorKeysets(
          new Keyset<>(rows), together ? new Keyset<>(projects) : null, byScore);
    }

    /** Whether the order is total with it. */
    private boolean add(IndicatorOrderField field, boolean ascending) {
      switch (field) {
        case PROJECT -> {
          project(ProjectOrderField.FISCAL_YEAR, !ascending);
          project(ProjectOrderField.NAME, ascending);
          return add(IndicatorOrderField.ID, ascending);
        }
        case ID -> {
          project(new SortKey<>("ID", ProjectFields.ID, KeyType.TEXT, ascending, ProjectFact::id));
          row("ORDINAL", KeyType.WHOLE, ascending, IndicatorFact::ordinal);
          return true;
        }
        case FISCAL_YEAR -> project(ProjectOrderField.FISCAL_YEAR, ascending);
        case REGION -> project(ProjectOrderField.REGION, ascending);
        case DEPARTMENT -> project(ProjectOrderField.DEPARTMENT, ascending);
        case IMPLEMENTING_UNIT -> project(ProjectOrderField.IMPLEMENTING_UNIT, ascending);
        case NAME -> figure(field, KeyType.TEXT, ascending, fact -> fact.indicator().name());
        case LEVEL1 -> figure(field, KeyType.TEXT, ascending, fact -> fact.indicator().level1());
        case ATTAINMENT ->
            figure(field, KeyType.DECIMAL, ascending, fact -> fact.attainment().ratio());
        case WEIGHT -> figure(field, KeyType.DECIMAL, ascending, fact -> fact.indicator().weight());
        case REPORTED ->
            figure(field, KeyType.DECIMAL, ascending, fact -> fact.indicator().score());
        case RECOMPUTED -> points(field, ascending, IndicatorFact::recomputed);
        case DIFFERENCE -> points(field, ascending, IndicatorFact::difference);
      }
      return false;
    }

    private void project(ProjectOrderField field, boolean ascending) {
      project(field.ofFact(ascending));
    }

    private void project(SortKey<ProjectFact> key) {
      projects.add(key);
      rows.add(key.of(IndicatorFact::project));
    }

    private void points(
        IndicatorOrderField field,
        boolean ascending,
        Function<IndicatorFact, @Nullable Object> by) {
      byScore = true;
      figure(field, KeyType.DECIMAL, ascending, by);
    }

    private void figure(
        IndicatorOrderField field,
        KeyType type,
        boolean ascending,
        Function<IndicatorFact, @Nullable Object> by) {
      together = false;
      row(field.name(), type, ascending, by);
    }

    private void row(
        String name,
        KeyType type,
        boolean ascending,
        Function<IndicatorFact, @Nullable Object> by) {
      rows.add(new SortKey<>(name, "", type, ascending, by));
    }
  }
}
