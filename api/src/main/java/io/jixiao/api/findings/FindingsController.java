package io.jixiao.api.findings;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.projects.FindingDecisions;
import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.api.store.query.FindingFilter;
import io.jixiao.api.store.query.FindingOrder;
import io.jixiao.api.store.query.FindingPages;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.FindingStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Findings across projects and lists, and what reviewers decide about them. */
@Controller
class FindingsController {

  static final int LONGEST_COMMENT = 2000;
  static final int LONGEST_NAME = 100;

  private final FindingPages pages;
  private final FindingDecisions decisions;
  private final FindingStore findings;
  private final ProjectListStore lists;

  FindingsController(
      FindingPages pages,
      FindingDecisions decisions,
      FindingStore findings,
      ProjectListStore lists) {
    this.pages = pages;
    this.decisions = decisions;
    this.findings = findings;
    this.lists = lists;
  }

  @QueryMapping
  PagedConnection<StoredFinding> findings(
      @Argument @Nullable FindingFilter filter,
      @Argument @Nullable List<FindingOrder> orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    return pages.page(filter, orderBy, PageRequest.of(first, after));
  }

  @QueryMapping
  List<FindingCodeInfo> findingCodes() {
    return Arrays.stream(FindingCode.values()).map(FindingCodeInfo::of).toList();
  }

  @MutationMapping
  StoredFinding setFindingStatus(
      @Argument String id,
      @Argument FindingStatus status,
      @Argument @Nullable String comment,
      @Argument @Nullable String by) {
    String remark = given(comment, LONGEST_COMMENT);
    String who = given(by, LONGEST_NAME);
    return decisions
        .decide(id, status, remark, who)
        .orElseThrow(() -> new RequestRejected(ErrorCode.FINDING_NOT_FOUND, id));
  }

  @BatchMapping(typeName = "Finding")
  Map<StoredFinding, StoredProjectList> list(List<StoredFinding> some) {
    Map<String, StoredProjectList> byId = new HashMap<>();
    lists
        .find(some.stream().map(StoredFinding::listId).filter(Objects::nonNull).distinct().toList())
        .forEach(list -> byId.put(list.id(), list));
    Map<StoredFinding, StoredProjectList> found = new HashMap<>();
    for (StoredFinding finding : some) {
      StoredProjectList list = byId.get(finding.listId());
      if (list != null) {
        found.put(finding, list);
      }
    }
    return found;
  }

  @BatchMapping(typeName = "ProjectList", field = "findings")
  Map<StoredProjectList, List<StoredFinding>> findingsOfLists(List<StoredProjectList> some) {
    Map<String, List<StoredFinding>> found =
        findings.of(some.stream().map(StoredProjectList::id).toList());
    Map<StoredProjectList, List<StoredFinding>> byList = new LinkedHashMap<>();
    some.forEach(list -> byList.put(list, found.getOrDefault(list.id(), List.of())));
    return byList;
  }

  /** A blank text is none. */
  private static @Nullable String given(@Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    if (stripped.length() > longest) {
      throw new RequestRejected(ErrorCode.INVALID_DECISION, LONGEST_COMMENT, LONGEST_NAME);
    }
    return stripped;
  }
}
