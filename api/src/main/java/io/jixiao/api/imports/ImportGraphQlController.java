package io.jixiao.api.imports;

import graphql.schema.DataFetchingEnvironment;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.graphql.Slice;
import io.jixiao.api.store.imports.ImportFile;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportPart;
import io.jixiao.api.store.imports.ImportSheet;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.query.ImportPages;
import io.jixiao.importer.excerpt.SheetExcerpt;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Import jobs by GraphQL, under the names that the HTTP answers have. */
@Controller
class ImportGraphQlController {
  private static final String FILES = "importFiles";
  private static final String CHANGES = "importChanges";

  private final ImportStore store;
  private final ImportPages pages;
  private final ImportProgress progress;
  private final Excerpts excerpts;

  ImportGraphQlController(
      ImportStore store,
      ImportPages pages,
      ImportProgress progress,
      Excerpts excerpts,
      BatchLoaderRegistry loaders) {
    this.store = store;
    this.pages = pages;
    this.progress = progress;
    this.excerpts = excerpts;
    loaders
        .<ImportPart, List<ImportFile>>forName(FILES)
        .registerMappedBatchLoader((parts, all) -> Mono.fromSupplier(() -> store.files(parts)));
    loaders
        .<ImportPart, List<ProjectChange>>forName(CHANGES)
        .registerMappedBatchLoader((parts, all) -> Mono.fromSupplier(() -> store.changes(parts)));
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
  CompletableFuture<List<ImportFile>> files(
      ImportJob job,
      @Argument int offset,
      @Argument int limit,
      DataFetchingEnvironment environment) {
    return Objects.requireNonNull(
            environment.<ImportPart, List<ImportFile>>getDataLoader(FILES), FILES)
        .load(part(job, Slice.of(offset, limit), job.files()));
  }

  @SchemaMapping(typeName = "Import")
  @Nullable SheetExcerpt cellsAround(
      ImportJob job, @Argument String file, @Argument String sheet, @Argument String cell)
      throws IOException {
    return excerpts.around(job.id(), file, sheet, cell).orElse(null);
  }

  @SchemaMapping(typeName = "Import")
  int fileCount(ImportJob job) {
    return job.files();
  }

  @SchemaMapping(typeName = "Import")
  CompletableFuture<List<ProjectChange>> changes(
      ImportJob job,
      @Argument int offset,
      @Argument int limit,
      DataFetchingEnvironment environment) {
    return changes(part(job, Slice.of(offset, limit), job.changes()), environment);
  }

  /** What became of the forms of a sheet. */
  @SchemaMapping(typeName = "ImportSheet")
  CompletableFuture<List<ProjectChange>> changes(
      ImportSheet sheet,
      @Argument int offset,
      @Argument int limit,
      DataFetchingEnvironment environment) {
    Slice slice = Slice.of(offset, limit);
    int from = Math.min(slice.offset(), sheet.forms());
    int count = Math.min(slice.limit(), sheet.forms() - from);
    return changes(new ImportPart(sheet.importId(), sheet.firstForm() + from, count), environment);
  }

  private static CompletableFuture<List<ProjectChange>> changes(
      ImportPart part, DataFetchingEnvironment environment) {
    return Objects.requireNonNull(
            environment.<ImportPart, List<ProjectChange>>getDataLoader(CHANGES), CHANGES)
        .load(part);
  }

  @SchemaMapping(typeName = "Import")
  int changeCount(ImportJob job) {
    return job.changes();
  }

  /** No longer than what there is, so that the store is not asked for what cannot be. */
  private static ImportPart part(ImportJob job, Slice slice, int count) {
    int offset = Math.min(slice.offset(), count);
    return new ImportPart(job.id(), offset, Math.min(slice.limit(), count - offset));
  }
}
