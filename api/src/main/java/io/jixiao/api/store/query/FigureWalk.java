package io.jixiao.api.store.query;

import io.jixiao.api.store.projects.FigureBatches;
import io.jixiao.api.store.projects.FigureBatches.Batch;
import io.jixiao.api.store.projects.FigureBatches.Reckoning;
import io.jixiao.schema.comparison.ComparedProject;
import io.jixiao.schema.comparison.GroupKey;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks through what the projects that a filter finds bring to a comparison. */
@Component
public class FigureWalk {
  private static final int BATCH = 1000;
  private static final int FORMS_AT_A_TIME = 200;

  private final FigureBatches figures;

  FigureWalk(FigureBatches figures) {
    this.figures = figures;
  }

  /**
   * Walks to the end.
   *
   * @param filter null for all projects
   * @param by what is read of the projects beside their figures
   * @param goesOn called with the number of projects so far before each round trip; may throw
   * @throws io.jixiao.api.graphql.RequestRejected where the filter is not acceptable
   */
  public void through(
      @Nullable ProjectFilter filter,
      Collection<GroupKey> by,
      Reckoning reckoning,
      IntConsumer goesOn,
      Consumer<ComparedProject> use) {
    Bson asked = ProjectCriteria.of(filter);
    int most = reckoning.onlyForms() ? FORMS_AT_A_TIME : BATCH;
    @Nullable String last = null;
    int looked = 0;
    Batch batch;
    do {
      int soFar = looked;
      goesOn.accept(soFar);
      batch = figures.next(asked, by, last, most, reckoning, () -> goesOn.accept(soFar));
      batch.projects().forEach(use);
      last = batch.last();
      looked += batch.looked();
    } while (batch.looked() == most);
  }
}
