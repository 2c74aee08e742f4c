package io.jixiao.api.imports;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.graphql.Slice;
import io.jixiao.api.store.ImportFile;
import io.jixiao.api.store.ImportJob;
import io.jixiao.api.store.ImportStore;
import io.jixiao.api.store.ProjectChange;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.query.ImportPages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Import jobs by GraphQL, under the names that the HTTP answers have. */
@Controller
class ImportGraphQlController {
  private final ImportStore store;
  private final ImportPages pages;
  private final ImportProgress progress;

  ImportGraphQlController(ImportStore store, ImportPages pages, ImportProgress progress) {
    this.store = store;
    this.pages = pages;
    this.progress = progress;
  }

  @QueryMapping("import")
  @Nullable ImportJob job(@Argument String id) {
    return store.find(id).orElse(null);
  }

  @QueryMapping
  PagedConnection<ImportJob> imports(
      @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return pages.page(PageRequest.of(first, after));
  }

  @SubscriptionMapping
  Flux<ImportJob> importProgress(@Argument String id) {
    return progress
        .follow(id)
        .switchIfEmpty(Flux.error(() -> new RequestRejected(ErrorCode.IMPORT_NOT_FOUND, id)));
  }

  @SchemaMapping(typeName = "Import")
  List<ImportFile> files(ImportJob job, @Argument int offset, @Argument int limit) {
    Slice slice = Slice.of(offset, limit);
    return store.files(job.id(), slice.offset(), slice.limit());
  }

  @SchemaMapping(typeName = "Import")
  int fileCount(ImportJob job) {
    return job.files();
  }

  @SchemaMapping(typeName = "Import")
  List<ProjectChange> changes(ImportJob job, @Argument int offset, @Argument int limit) {
    Slice slice = Slice.of(offset, limit);
    return store.changes(job.id(), slice.offset(), slice.limit());
  }

  @SchemaMapping(typeName = "Import")
  int changeCount(ImportJob job) {
    return job.changes();
  }
}
