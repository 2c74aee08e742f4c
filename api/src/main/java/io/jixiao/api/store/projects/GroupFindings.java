package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.UpdateOneModel;
import io.jixiao.api.store.EachAlone;
import io.jixiao.schema.audit.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what audits of several projects find beside what their forms show. Findings of a group are
 * replaced as a whole; others, and what was decided about those that are found again, stay.
 */
@Component
public class GroupFindings {

  private static final int OWNERS_AT_A_TIME = 200;
  private static final int MOST_TRIES = 50;
  private static final Bson WHOLE = new BsonDocument();
  private static final Bson WHERE_TO =
      include(
          ProjectFields.VERSION,
          ProjectFields.FINDING_CODES,
          ProjectFields.FINDING_SEVERITIES,
          ProjectFields.FINDING_COUNTS,
          FormPlaces.SHEET,
          ProjectFields.CELLS);

  private final ProjectCollections collections;
  private final Clock clock;

  GroupFindings(ProjectCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /**
   * Puts what the audit of a group found in the place of what it found before.
   *
   * @param ofProjects by project id; a finding without a sheet gets the place of its field
   * @param ofLists by list
   * @param unread ids of projects about which everything stays
   */
  public void replace(
      String group,
      Map<String, List<Finding>> ofProjects,
      Map<FindingSubject, List<Finding>> ofLists,
      Set<String> unread) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Map<String, List<Finding>> found = new HashMap<>(ofProjects);
    Map<String, FindingSubject> lists = new HashMap<>();
    ofLists.forEach(
        (list, findings) -> {
          String id = Objects.requireNonNull(list.listId());
          lists.put(id, list);
          found.put(id, findings);
        });
    Set<String> owners = new LinkedHashSet<>(foundBefore(group));
    owners.addAll(found.keySet());
    owners.removeAll(unread);
    for (List<String> some : parts(owners)) {
      new NewestStays<>(collections.findings(), WHOLE)
          .write(
              some,
              there -> {
                List<ProjectFindingsDocument> before =
                    some.stream()
                        .map(owner -> there.getOrDefault(owner, unseen(owner, lists.get(owner))))
                        .filter(Objects::nonNull)
                        .toList();
                return told(some, forms -> next(group, before, found, forms, now)).stream()
                    .filter(each -> isChanged(each, there))
                    .toList();
              });
      forgetEmptyLists(some);
    }
  }

  /** The groups that have found something about these projects. */
  public Set<String> about(Collection<String> projectIds) {
    Set<String> groups = new TreeSet<>();
    for (List<String> some : parts(projectIds)) {
      collections
          .findings()
          .find(in(FindingFields.OWNER, some))
          .forEach(
              document ->
                  document.items().stream()
                      .map(FindingDocument::group)
                      .filter(Objects::nonNull)
                      .forEach(groups::add));
    }
    return groups;
  }

  /**
   * Whose lists have findings of a code: they wait for forms.
   *
   * @return ids of lists
   */
  public List<String> listsWith(String code, Integer fiscalYear, int most) {
    return collections
        .findings()
        .withDocumentClass(Document.class)
        .find(
            new Document(FindingFields.FISCAL_YEAR, fiscalYear)
                .append(FindingFields.LIST_ID, new Document("$ne", null))
                .append(FindingFields.item(FindingFields.CODE), code))
        .projection(include(FindingFields.OWNER))
        .limit(most)
        .map(document -> document.getString(FindingFields.OWNER))
        .into(new ArrayList<>());
  }

  private List<String> foundBefore(String group) {
    return collections
        .findings()
        .withDocumentClass(Document.class)
        .find(eq(FindingFields.item(FindingFields.GROUP), group))
        .projection(include(FindingFields.OWNER))
        .map(document -> document.getString(FindingFields.OWNER))
        .into(new ArrayList<>());
  }

  private Map<String, FormPlaces> forms(List<String> ids) {
    EachAlone<FormPlaces> places = collections.places();
    Map<String, FormPlaces> forms = new HashMap<>();
    places
        .unread()
        .find(in(ProjectFields.ID, ids))
        .projection(WHERE_TO)
        .forEach(form -> places.read(form).ifPresent(read -> forms.put(read.id(), read)));
    return forms;
  }

  /** A list that nothing was found about before; a project that is not there is gone. */
  private static @Nullable ProjectFindingsDocument unseen(
      String owner, @Nullable FindingSubject list) {
    return list == null ? null : ProjectFindingsDocument.of(owner, null, list, List.of());
  }

  private static List<ProjectFindingsDocument> next(
      String group,
      List<ProjectFindingsDocument> before,
      Map<String, List<Finding>> found,
      Map<String, FormPlaces> forms,
      Instant now) {
    return before.stream().map(each -> each.with(items(group, each, found, forms, now))).toList();
  }

  private static List<FindingDocument> items(
      String group,
      ProjectFindingsDocument before,
      Map<String, List<Finding>> found,
      Map<String, FormPlaces> forms,
      Instant now) {
    List<Finding> findings = found.getOrDefault(before.id(), List.of());
    FormPlaces form = forms.get(before.id());
    return FindingItems.ofGroup(
        before.id(),
        group,
        form == null ? findings : findings.stream().map(form::placed).toList(),
        before.items(),
        now);
  }

  private static boolean isChanged(
      ProjectFindingsDocument next, Map<String, ProjectFindingsDocument> there) {
    ProjectFindingsDocument before = there.get(next.id());
    return before == null ? !next.items().isEmpty() : !before.items().equals(next.items());
  }

  /**
   * Notes the codes in the projects, which are searched by them. Before the findings: whoever
   * finishes this after a crash looks at the projects that the group has found something about.
   *
   * @param found what is found about the forms as they are; asked again where somebody has written
   *     to a project since, be it only that an import has seen it
   */
  private List<ProjectFindingsDocument> told(
      List<String> owners, Function<Map<String, FormPlaces>, List<ProjectFindingsDocument>> found) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Map<String, FormPlaces> forms = forms(owners);
      List<ProjectFindingsDocument> next = found.apply(forms);
      if (ConditionalBulk.write(collections.projects(), notTold(next, forms))) {
        return next;
      }
    }
    throw new IllegalStateException(
        "projects kept changing under %d tries to note codes in them".formatted(MOST_TRIES));
  }

  private static List<UpdateOneModel<ProjectDocument>> notTold(
      List<ProjectFindingsDocument> found, Map<String, FormPlaces> forms) {
    List<UpdateOneModel<ProjectDocument>> updates = new ArrayList<>();
    for (ProjectFindingsDocument each : found) {
      FormPlaces form = forms.get(each.id());
      if (form != null && !form.isTold(each.items())) {
        updates.add(FormPlaces.telling(form.id(), form.version(), each.items()));
      }
    }
    return updates;
  }

  private void forgetEmptyLists(List<String> owners) {
    collections
        .findings()
        .deleteMany(
            new Document(FindingFields.OWNER, new Document("$in", owners))
                .append(FindingFields.LIST_ID, new Document("$ne", null))
                .append(FindingFields.ITEMS, List.of()));
  }

  private static List<List<String>> parts(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += OWNERS_AT_A_TIME) {
      parts.add(all.subList(from, Math.min(all.size(), from + OWNERS_AT_A_TIME)));
    }
    return parts;
  }
}
