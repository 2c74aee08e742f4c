package io.jixiao.api.lists;

import io.jixiao.api.graphql.Slice;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.query.ListPages;
import io.jixiao.api.store.query.ProjectListFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Summary lists, those of an import, and their rows. */
@Controller
class ProjectListController {
  private static final int MOST_OF_AN_IMPORT = 500;

  private final ListPages pages;
  private final ProjectListStore store;

  ProjectListController(ListPages pages, ProjectListStore store) {
    this.pages = pages;
    this.store = store;
  }

  @QueryMapping
  PagedConnection<StoredProjectList> projectLists(
      @Argument @Nullable ProjectListFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    return pages.page(filter, PageRequest.of(first, after));
  }

  @BatchMapping(typeName = "Import")
  Map<ImportJob, List<StoredProjectList>> lists(List<ImportJob> jobs) {
    Map<ImportJob, List<StoredProjectList>> lists = new LinkedHashMap<>();
    List<StoredProjectList> brought =
        store.broughtBy(jobs.stream().map(ImportJob::id).toList(), MOST_OF_AN_IMPORT);
    for (ImportJob job : jobs) {
      lists.put(job, brought.stream().filter(list -> list.importIds().contains(job.id())).toList());
    }
    return lists;
  }

  @SchemaMapping(typeName = "ProjectList")
  List<ListRowView> rows(StoredProjectList list, @Argument int offset, @Argument int limit) {
    Slice slice = Slice.of(offset, limit);
    return store.rows(list, slice.offset(), slice.limit()).stream()
        .map(row -> ListRowViews.INSTANCE.view(row, list))
        .toList();
  }
}
