package io.jixiao.api.comparison;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.query.IndicatorFilter;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.templates.TemplateStore;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.comparison.Group;
import io.jixiao.schema.comparison.GroupKey;
import io.jixiao.schema.comparison.GroupKeyValue;
import io.jixiao.schema.comparison.GroupMaker;
import io.jixiao.schema.comparison.RankedProject;
import io.jixiao.schema.comparison.RankingField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Projects in groups. */
@Controller
class GroupController {
  private static final int MAX_KEYS = 3;
  private static final int MAX_RANKED = 100;

  private final ComparedProjects projects;
  private final TemplateStore templates;

  GroupController(ComparedProjects projects, TemplateStore templates) {
    this.projects = projects;
    this.templates = templates;
  }

  @QueryMapping
  GroupConnection compareGroups(
      @Argument List<GroupKey> by,
      @Argument @Nullable ProjectFilter filter,
      @Argument @Nullable IndicatorFilter indicators,
      @Argument @Nullable String policyId,
      @Argument @Nullable GroupFilter having,
      @Argument @Nullable List<GroupOrder> orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataFetchingEnvironment field) {
    if (by.isEmpty() || by.size() > MAX_KEYS || by.stream().distinct().count() < by.size()) {
      throw new RequestRejected(ErrorCode.INVALID_GROUP_KEYS, 1, MAX_KEYS);
    }
    PageRequest asked = PageRequest.of(first, after);
    GroupsInOrder order = new GroupsInOrder(by, orderBy);
    if (having != null) {
      having.check();
    }
    GroupMaker groups = new GroupMaker(by);
    GroupMaker all = new GroupMaker(List.of());
    boolean wantsTotal = field.getSelectionSet().contains("total");
    projects.read(
        filter,
        indicators,
        policyId,
        new UnreadProjects(field),
        project -> {
          groups.add(project);
          if (wantsTotal) {
            all.add(project);
          }
        });
    List<Group> wanted =
        groups.groups().stream().filter(group -> having == null || having.holds(group)).toList();
    return new GroupConnection(order.page(wanted, asked), all.groupOfAll());
  }

  @SchemaMapping(typeName = "Group")
  List<RankedProject> ranking(
      Group group,
      @Argument RankingField by,
      @Argument OrderDirection direction,
      @Argument int first) {
    if (first < 1) {
      throw new RequestRejected(ErrorCode.INVALID_PAGE, 1);
    }
    if (first > MAX_RANKED) {
      throw new RequestRejected(ErrorCode.PAGE_TOO_LARGE, MAX_RANKED);
    }
    return group.ranking(by, direction == OrderDirection.ASC, first);
  }

  /** Only the store knows what templates are called. */
  @SchemaMapping(typeName = "GroupKeyValue")
  @Nullable String label(GroupKeyValue key, GraphQLContext request) {
    return key.key() == GroupKey.TEMPLATE && key.value() != null
        ? request
            .computeIfAbsent(TemplateCatalogue.class, none -> templates.catalogue())
            .byId(key.value())
            .map(template -> template.name().zh())
            .orElse(null)
        : key.label();
  }
}
