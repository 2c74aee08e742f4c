package io.jixiao.api.runs;

import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.RunPages;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStore;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Runs that audit projects anew. */
@Controller
class AuditController {

  private final RunService service;
  private final RunStore runs;
  private final RunPages pages;

  AuditController(RunService service, RunStore runs, RunPages pages) {
    this.service = service;
    this.runs = runs;
    this.pages = pages;
  }

  @MutationMapping
  AuditRunView audit(@Argument @Nullable ProjectFilter filter) {
    return AuditRunView.of(service.audit(filter));
  }

  @MutationMapping
  boolean forgetAuditRun(@Argument String id) {
    return service.forget(RunKind.AUDIT, id);
  }

  @QueryMapping
  @Nullable AuditRunView auditRun(@Argument String id) {
    return runs.find(RunKind.AUDIT, id).map(AuditRunView::of).orElse(null);
  }

  @QueryMapping
  PagedConnection<AuditRunView> auditRuns(
      @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return pages.page(RunKind.AUDIT, PageRequest.of(first, after), AuditRunView::of);
  }

  @SubscriptionMapping
  Flux<AuditRunView> auditProgress(@Argument String id) {
    return service.follow(RunKind.AUDIT, id).map(AuditRunView::of);
  }
}
