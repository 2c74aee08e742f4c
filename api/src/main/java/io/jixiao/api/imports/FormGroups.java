package io.jixiao.api.imports;

import io.jixiao.schema.identity.Candidate;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together the forms of an upload that are one project, by the rules that the store uses. */
final class FormGroups {

  private final List<List<ReadForm>> groups = new ArrayList<>();
  private final List<ProjectIdentity> identities = new ArrayList<>();
  private final Map<String, Integer> byStoredProject = new HashMap<>();
  private final Map<String, Set<Integer>> byFamily = new HashMap<>();

  /**
   * Adds a form.
   *
   * @param storedProject the project in the store that it is, if there is one
   */
  void add(ReadForm form, ProjectIdentity identity, Optional<String> storedProject) {
    Integer known = storedProject.map(byStoredProject::get).orElse(null);
    int group = known != null ? known : matching(identity);
    if (group == groups.size()) {
      groups.add(new ArrayList<>());
      identities.add(identity);
    }
    groups.get(group).add(form);
    identities.set(group, identities.get(group).completedWith(identity));
    storedProject.ifPresent(id -> byStoredProject.put(id, group));
    families(identity)
        .forEach(key -> byFamily.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group));
  }

  /** The groups in the order of their first forms, each in the order read. */
  List<List<ReadForm>> groups() {
    return groups;
  }

  private int matching(ProjectIdentity identity) {
    List<Candidate> candidates =
        families(identity)
            .flatMap(key -> byFamily.getOrDefault(key, Set.of()).stream())
            .distinct()
            .map(group -> new Candidate(group.toString(), identities.get(group)))
            .toList();
    return ProjectIdentity.match(candidates, identity)
        .project()
        .map(candidate -> Integer.parseInt(candidate.id()))
        .orElse(groups.size());
  }

  private static Stream<String> families(ProjectIdentity identity) {
    @Nullable String code = identity.code();
    Stream<String> byName = Stream.of("name " + identity.name());
    return code == null ? byName : Stream.concat(Stream.of("code " + code), byName);
  }
}
