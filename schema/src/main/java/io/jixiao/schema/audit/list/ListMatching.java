package io.jixiao.schema.audit.list;

import io.jixiao.schema.project.ProjectListRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a summary list is about which form: one to one, by the names as people shorten them,
 * and by unit, score and amount as evidence. A row that several forms fit equally well is about
 * none of them for certain.
 */
public final class ListMatching {

  /** A pair of characters that so many names have tells nothing. */
  private static final int COMMON = 400;

  private final Map<Integer, ListedForm> byRow = new HashMap<>();
  private final Set<Integer> unsureRows = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> unsureForms = new HashSet<>();

  private ListMatching() {}

  /**
   * Matches rows with forms.
   *
   * @param forms of the list's year that may be meant; too many do no harm
   */
  public static ListMatching of(ListRows list, Collection<ListedForm> forms) {
    ListMatching matching = new ListMatching();
    matching.match(possible(list, forms));
    return matching;
  }

  /** The form that a row is about; empty where none or several are possible. */
  public Optional<ListedForm> form(int row) {
    return Optional.ofNullable(byRow.get(row));
  }

  /** Whether several forms fit the row equally well. */
  boolean isUnsure(int row) {
    return unsureRows.contains(row);
  }

  /** Whether some row is, or may be, about the form. */
  boolean mayHold(ListedForm form) {
    return taken.contains(form.id()) || unsureForms.contains(form.id());
  }

  Collection<ListedForm> forms() {
    return byRow.values();
  }

  private void match(List<RowMatch> possible) {
    Map<Integer, List<RowMatch>> perRow = new HashMap<>();
    possible.forEach(
        match -> perRow.computeIfAbsent(match.row(), none -> new ArrayList<>()).add(match));
    for (RowMatch match : possible) {
      if (byRow.containsKey(match.row())
          || unsureRows.contains(match.row())
          || taken.contains(match.form().id())) {
        continue;
      }
      List<RowMatch> equals =
          perRow.getOrDefault(match.row(), List.of()).stream()
              .filter(match::isAsGoodAs)
              .filter(other -> !taken.contains(other.form().id()))
              .toList();
      if (equals.size() == 1) {
        byRow.put(match.row(), match.form());
        taken.add(match.form().id());
      } else {
        unsureRows.add(match.row());
        equals.forEach(each -> unsureForms.add(each.form().id()));
      }
    }
  }

  /** Best first. */
  private static List<RowMatch> possible(ListRows list, Collection<ListedForm> forms) {
    Map<String, List<NamedForm>> byPair = new HashMap<>();
    for (ListedForm form : forms) {
      NamedForm named = new NamedForm(form, ProjectNames.of(form.name()));
      pairs(named.names())
          .forEach(pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(named));
    }
    List<RowMatch> possible = new ArrayList<>();
    for (int row = 0; row < list.rows().size(); row++) {
      ProjectListRow listed = list.rows().get(row);
      ProjectNames names = ProjectNames.of(listed.name());
      for (NamedForm named : alike(names, byPair)) {
        RowMatch match = RowMatch.of(list, row, names.likeness(named.names()), named.form());
        if (match != null) {
          possible.add(match);
        }
      }
    }
    possible.sort(RowMatch.BEST_FIRST);
    return possible;
  }

  private static Set<NamedForm> alike(ProjectNames names, Map<String, List<NamedForm>> byPair) {
    Set<NamedForm> alike = new LinkedHashSet<>(byPair.getOrDefault(whole(names), List.of()));
    for (String pair : pairs(names)) {
      @Nullable List<NamedForm> sharing = byPair.get(pair);
      if (sharing != null && sharing.size() <= COMMON) {
        alike.addAll(sharing);
      }
    }
    return alike;
  }

  /** Neighbouring characters of the core, and the whole name, by which the same one is found. */
  private static Set<String> pairs(ProjectNames names) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= names.core().length(); i++) {
      pairs.add(names.core().substring(i, i + 2));
    }
    pairs.add(whole(names));
    return pairs;
  }

  private static String whole(ProjectNames names) {
    return "=" + names.compact();
  }

  private record NamedForm(ListedForm form, ProjectNames names) {}
}
