package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PageSource;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.paging.Pager;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStore;
import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.runs.StoredScorecard;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Pages of runs, latest first, and of the scorecards of a run, in the order of their projects. */
@Component
public class RunPages {
  private static final Keyset<Run> LATEST_FIRST =
      new Keyset<>(
          List.of(
              new SortKey<>(
                  "CREATED_AT", RunStore.CREATED_AT, KeyType.INSTANT, false, Run::createdAt),
              new SortKey<>("ID", RunStore.ID, KeyType.TEXT, false, Run::id)));

  private static final Keyset<StoredScorecard> BY_PROJECT =
      new Keyset<>(
          List.of(
              new SortKey<>("PROJECT", ScorecardStore.ID, KeyType.TEXT, true, ScorecardStore::id)));

  private final RunStore runs;
  private final ScorecardStore scorecards;

  RunPages(RunStore runs, ScorecardStore scorecards) {
    this.runs = runs;
    this.scorecards = scorecards;
  }

  /**
   * A page of all runs of a kind, in one round trip.
   *
   * @param view from a run to the node of its entry
   * @throws io.jixiao.api.graphql.RequestRejected where the cursor is none of this list
   */
  public <N> PagedConnection<N> page(RunKind kind, PageRequest request, Function<Run, N> view) {
    return new Pager<>(new Runs(runs), LATEST_FIRST, RunStore.of(kind)).page(request, view);
  }

  /**
   * A page of the scorecards that a run has left so far, in one round trip.
   *
   * @throws io.jixiao.api.graphql.RequestRejected where the cursor is none of this list
   */
  public PagedConnection<StoredScorecard> scorecards(Run run, PageRequest request) {
    return new Pager<>(new Scorecards(scorecards, run), BY_PROJECT, ScorecardStore.of(run.id()))
        .page(request, Function.identity());
  }

  private record Runs(RunStore store) implements PageSource<Run> {

    @Override
    public List<Run> find(Bson filter, Bson sort, int limit) {
      return store.find(filter, sort, limit);
    }

    @Override
    public long count(Bson filter) {
      return store.count(filter);
    }
  }

  private record Scorecards(ScorecardStore store, Run run) implements PageSource<StoredScorecard> {

    @Override
    public List<StoredScorecard> find(Bson filter, Bson sort, int limit) {
      return store.find(filter, sort, limit);
    }

    /** What the run says about itself: counting a hundred thousand takes seconds. */
    @Override
    public long count(Bson filter) {
      return (long) run.state().counts().scored() + run.state().counts().unscored();
    }
  }
}
