package io.jixiao.api.store.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.EachAlone;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.schema.audit.across.ComparedProject;
import io.jixiao.schema.audit.list.ListedForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;
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
    parts(List.copyOf(projectIds))
        .forEach(some -> groups.addAll(groups(in(ProjectFields.ID, some))));
    return groups;
  }

  /** The ids of the projects that an import created, updated or found unchanged. */
  public List<String> ofImport(String importId) {
    return all(MemberOf.class)
        .unread()
        .find(eq(ProjectFields.IMPORT_IDS, importId))
        .projection(GROUP)
        .map(EachAlone::id)
        .into(new ArrayList<>());
  }

  /**
   * The projects of a group.
   *
   * @param unread ids of those that cannot be read: the log has why
   */
  public record Members(List<ComparedProject> projects, Set<String> unread) {

    private static Members none() {
      return new Members(new ArrayList<>(), new LinkedHashSet<>());
    }
  }

  /**
   * Hands over groups one after the other, so that no more than the largest is in memory, here and
   * in an embedded store: that holds all that one query finds, and all of it whole to sort it.
   *
   * @param take is given each group once, an empty one too
   */
  public void read(Collection<AuditGroup> groups, BiConsumer<AuditGroup, Members> take) {
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

  private void readOfYear(List<AuditGroup> groups, BiConsumer<AuditGroup, Members> take) {
    Integer year = groups.get(0).fiscalYear();
    Map<String, List<String>> idsByDepartment = new LinkedHashMap<>();
    groups.stream()
        .map(AuditGroup::department)
        .filter(Objects::nonNull)
        .forEach(department -> idsByDepartment.put(department, new ArrayList<>()));
    Bson ofGroups =
        and(
            in(ProjectFields.DEPARTMENT_NAME, idsByDepartment.keySet()),
            eq(ProjectFields.FISCAL_YEAR, year));
    String last = "";
    List<RawBsonDocument> some = places(ofGroups, last);
    while (!some.isEmpty()) {
      for (RawBsonDocument place : some) {
        last = EachAlone.id(place);
        Objects.requireNonNull(idsByDepartment.get(department(place))).add(last);
      }
      some = places(ofGroups, last);
    }
    for (AuditGroup group : groups) {
      List<String> ids =
          group.department() == null ? null : idsByDepartment.get(group.department());
      Bson ofGroup =
          and(
              eq(ProjectFields.DEPARTMENT_NAME, group.department()),
              eq(ProjectFields.FISCAL_YEAR, year));
      take.accept(group, ids == null ? Members.none() : members(ofGroup, ids));
    }
  }

  /** Where the next projects belong, in the order of their ids, which no store has to sort. */
  private List<RawBsonDocument> places(Bson filter, String after) {
    return all(MemberOf.class)
        .unread()
        .find(and(filter, gt(ProjectFields.ID, after)))
        .sort(ascending(ProjectFields.ID))
        .limit(IDS_AT_A_TIME)
        .projection(GROUP)
        .into(new ArrayList<>());
  }

  /** Of a project that was found by it. */
  private static String department(RawBsonDocument place) {
    return place.getDocument("project").getDocument("department").getString("name").getValue();
  }

  private Members members(Bson ofGroup, List<String> ids) {
    EachAlone<ComparedDocument> forms = all(ComparedDocument.class);
    Members members = Members.none();
    for (List<String> some : parts(ids)) {
      forms
          .unread()
          .find(and(in(ProjectFields.ID, some), ofGroup))
          .sort(ascending(ProjectFields.ID))
          .batchSize(some.size() + 1)
          .projection(ComparedDocument.FIELDS)
          .forEach(
              document ->
                  forms
                      .read(document, ComparedDocument::compared)
                      .ifPresentOrElse(members.projects()::add, unread(members, document)));
    }
    return members;
  }

  private static List<List<String>> parts(List<String> ids) {
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + IDS_AT_A_TIME)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + IDS_AT_A_TIME)))
        .toList();
  }

  private static Runnable unread(Members members, RawBsonDocument document) {
    return () -> members.unread().add(EachAlone.id(document));
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
    EachAlone<ListedDocument> forms = all(ListedDocument.class);
    List<ListedForm> listed = new ArrayList<>();
    forms
        .unread()
        .find(clues.names().size() > MOST_NAMES ? ofYear : and(ofYear, anyOf(clues)))
        .projection(ListedDocument.FIELDS)
        .limit(most)
        .forEach(form -> forms.read(form, ListedDocument::listed).ifPresent(listed::add));
    return listed;
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
    EachAlone<MemberOf> members = all(MemberOf.class);
    members
        .unread()
        .find(filter)
        .projection(GROUP)
        .forEach(member -> members.read(member).flatMap(MemberOf::group).ifPresent(groups::add));
    return groups;
  }

  private <T> EachAlone<T> all(Class<T> type) {
    return database.eachAlone("projects", type);
  }

  /** Of a project, which group it is in. */
  public record MemberOf(@BsonId String id, @Nullable Member project) {

    Optional<AuditGroup> group() {
      String department = department();
      return department == null || project == null
          ? Optional.empty()
          : Optional.of(AuditGroup.projects(department, project.fiscalYear()));
    }

    @Nullable String department() {
      return project == null || project.department() == null ? null : project.department().name();
    }
  }

  /** Of a form, which group it is in. */
  public record Member(@Nullable Integer fiscalYear, @Nullable Named department) {}

  /** An organisation's name. */
  public record Named(@Nullable String name) {}
}
