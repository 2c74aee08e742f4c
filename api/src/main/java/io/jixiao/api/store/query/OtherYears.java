package io.jixiao.api.store.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.ProjectQuery;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the same projects in other fiscal years, in one round trip for any number of them. */
@Component
public class OtherYears {
  /** More years than anybody keeps. */
  private static final int MOST = 20;

  private final ProjectStore store;

  OtherYears(ProjectStore store) {
    this.store = store;
  }

  /**
   * For each of {@code projects} by its id the same project in other years, latest first, at most
   * {@value #MOST}. A project without a year has none.
   */
  public Map<String, List<StoredProject>> of(Collection<StoredProject> projects) {
    Map<String, ProjectIdentity> asked = identities(projects);
    List<StoredProject> candidates =
        store.find(ProjectQuery.of(alike(asked.values()), projects.size() * MOST));
    Map<String, ProjectIdentity> found = identities(candidates);
    Map<String, List<StoredProject>> others = new HashMap<>();
    asked.forEach(
        (id, identity) ->
            others.put(
                id,
                candidates.stream()
                    .filter(candidate -> isOtherYear(identity, found.get(candidate.id())))
                    .sorted(Comparator.comparing(OtherYears::year).reversed())
                    .limit(MOST)
                    .toList()));
    return others;
  }

  /** A little more than the same projects: names and units crosswise. */
  private static Bson alike(Collection<ProjectIdentity> identities) {
    return or(
        in(ProjectFields.IDENTITY_CODE, known(identities, ProjectIdentity::code)),
        and(
            in(ProjectFields.IDENTITY_NAME, known(identities, ProjectIdentity::name)),
            in(ProjectFields.IDENTITY_UNIT, known(identities, ProjectIdentity::unit))));
  }

  private static List<String> known(
      Collection<ProjectIdentity> identities, Function<ProjectIdentity, @Nullable String> part) {
    return identities.stream().map(part).filter(Objects::nonNull).distinct().toList();
  }

  private static boolean isOtherYear(ProjectIdentity one, @Nullable ProjectIdentity other) {
    return other != null
        && one.fiscalYear() != null
        && other.fiscalYear() != null
        && !one.fiscalYear().equals(other.fiscalYear())
        && (one.regionCode() == null
            || other.regionCode() == null
            || one.regionCode().equals(other.regionCode()))
        && isSameProject(one, other);
  }

  /** Two codes decide, whatever the names are. */
  private static boolean isSameProject(ProjectIdentity one, ProjectIdentity other) {
    if (one.code() != null && other.code() != null) {
      return one.code().equals(other.code());
    }
    return one.unit() != null && one.unit().equals(other.unit()) && one.name().equals(other.name());
  }

  private static int year(StoredProject stored) {
    return Objects.requireNonNullElse(stored.project().fiscalYear(), 0);
  }

  private static Map<String, ProjectIdentity> identities(Collection<StoredProject> projects) {
    return projects.stream()
        .collect(
            Collectors.toMap(
                StoredProject::id,
                stored -> ProjectIdentity.of(stored.project()),
                (first, same) -> first,
                LinkedHashMap::new));
  }
}
