package io.jixiao.api.store.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.schema.audit.across.ComparedProject;
import io.jixiao.schema.audit.list.ListedForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of projects no more than audits of several look at. */
@Component
public class AuditedProjects {

  private static final int GROUPS_AT_A_TIME = 100;
  private static final int IDS_AT_A_TIME = 250;

  /** More names than these are looked for by reading all forms of the year. */
  private static final int MOST_NAMES = 1000;

  private static final Bson GROUP =
      include(ProjectFields.DEPARTMENT_NAME, ProjectFields.FISCAL_YEAR);

  private final Database database;

  AuditedProjects(Database database) {
    this.database = database;
  }

  /** The groups of the projects that an import created, updated or found unchanged. */
  public Set<AuditGroup> groupsOfImport(String importId) {
    return groups(eq(ProjectFields.IMPORT_IDS, importId));
  }

  /** The groups of those of {@code projectIds} that exist. */
  public Set<AuditGroup> groupsOf(Collection<String> projectIds) {
    Set<AuditGroup> groups = new LinkedHashSet<>();
    List<String> all = List.copyOf(projectIds);
    for (int from = 0; from < all.size(); from += IDS_AT_A_TIME) {
      List<String> some = all.subList(from, Math.min(all.size(), from + IDS_AT_A_TIME));
      groups.addAll(groups(in(ProjectFields.ID, some)));
    }
    return groups;
  }

  /** The ids of the projects that an import created, updated or found unchanged. */
  public List<String> ofImport(String importId) {
    return collection(MemberOf.class)
        .find(eq(ProjectFields.IMPORT_IDS, importId))
        .projection(GROUP)
        .map(MemberOf::id)
        .into(new ArrayList<>());
  }

  /**
   * Hands over groups one after the other, so that no more than the largest is in memory.
   *
   * @param take is given each group once, an empty one too
   */
  public void read(
      Collection<AuditGroup> groups, BiConsumer<AuditGroup, List<ComparedProject>> take) {
    List<AuditGroup> open = new ArrayList<>();
    for (AuditGroup group : groups.stream().sorted(ComparedDocument.BY_YEAR).toList()) {
      boolean full = open.size() == GROUPS_AT_A_TIME;
      if (!open.isEmpty()
          && (full || !Objects.equals(open.get(0).fiscalYear(), group.fiscalYear()))) {
        readOfYear(open, take);
        open.clear();
      }
      open.add(group);
    }
    if (!open.isEmpty()) {
      readOfYear(open, take);
    }
  }

  private void readOfYear(
      List<AuditGroup> groups, BiConsumer<AuditGroup, List<ComparedProject>> take) {
    Integer year = groups.get(0).fiscalYear();
    List<String> departments =
        groups.stream().map(AuditGroup::department).filter(Objects::nonNull).toList();
    Set<AuditGroup> left = new LinkedHashSet<>(groups);
    List<ComparedProject> members = new ArrayList<>();
    String department = null;
    for (ComparedDocument document :
        collection(ComparedDocument.class)
            .find(
                and(
                    in(ProjectFields.DEPARTMENT_NAME, departments),
                    eq(ProjectFields.FISCAL_YEAR, year)))
            .sort(ascending(ProjectFields.DEPARTMENT_NAME, ProjectFields.ID))
            .projection(ComparedDocument.FIELDS)) {
      if (department != null && !department.equals(document.department())) {
        give(AuditGroup.projects(department, year), members, left, take);
        members = new ArrayList<>();
      }
      department = document.department();
      members.add(document.compared());
    }
    if (department != null) {
      give(AuditGroup.projects(department, year), members, left, take);
    }
    left.forEach(empty -> take.accept(empty, List.of()));
  }

  private static void give(
      AuditGroup group,
      List<ComparedProject> members,
      Set<AuditGroup> left,
      BiConsumer<AuditGroup, List<ComparedProject>> take) {
    left.remove(group);
    take.accept(group, members);
  }

  /**
   * The forms that rows of lists may mean: of their organisations, or called as rows are, or with
   * an amount that a row has, or that came in one import with a list.
   */
  List<ListedForm> listed(ListClues clues, int most) {
    Integer year = clues.fiscalYear();
    Bson ofYear =
        year == null
            ? Filters.empty()
            : or(eq(ProjectFields.FISCAL_YEAR, year), eq(ProjectFields.FISCAL_YEAR, null));
    return collection(ListedDocument.class)
        .find(clues.names().size() > MOST_NAMES ? ofYear : and(ofYear, anyOf(clues)))
        .projection(ListedDocument.FIELDS)
        .limit(most)
        .map(ListedDocument::listed)
        .into(new ArrayList<>());
  }

  private static Bson anyOf(ListClues clues) {
    return or(
        in(ProjectFields.DEPARTMENT_NAME, clues.organisations()),
        in(ProjectFields.IMPLEMENTING_UNIT_NAME, clues.organisations()),
        in(ProjectFields.IDENTITY_NAME, clues.names()),
        in(ProjectFields.EXECUTED, clues.amounts()),
        in(ProjectFields.ADJUSTED_BUDGET, clues.amounts()),
        in(ProjectFields.IMPORT_IDS, clues.importIds()));
  }

  private Set<AuditGroup> groups(Bson filter) {
    Set<AuditGroup> groups = new LinkedHashSet<>();
    collection(MemberOf.class)
        .find(filter)
        .projection(GROUP)
        .forEach(
            member -> {
              AuditGroup group = member.group();
              if (group != null) {
                groups.add(group);
              }
            });
    return groups;
  }

  private <T> MongoCollection<T> collection(Class<T> type) {
    return database.collection("projects", type);
  }

  /** Of a project, which group it is in. */
  public record MemberOf(@BsonId String id, @Nullable Member project) {

    @Nullable AuditGroup group() {
      String department =
          project == null || project.department() == null ? null : project.department().name();
      return department == null || project == null
          ? null
          : AuditGroup.projects(department, project.fiscalYear());
    }
  }

  /** Of a form, which group it is in. */
  public record Member(@Nullable Integer fiscalYear, @Nullable Named department) {}

  /** An organisation's name. */
  public record Named(@Nullable String name) {}
}
