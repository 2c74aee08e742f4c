package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each form of an upload, before anything is stored. In this order: a form
 * without a project is rejected; so are unlike forms of one identity; with {@code accept=ALL} the
 * rest of a file goes with its rejected form; of like forms the first is saved.
 */
final class Decisions {

  private static final Messages MESSAGES = Messages.beside(Decisions.class, "messages");

  private final Reading reading;
  private final @Nullable Problem[] rejected;

  private Decisions(Reading reading) {
    this.reading = reading;
    this.rejected = new Problem[reading.forms().size()];
  }

  /**
   * The decision for each form, in order.
   *
   * @param storedProjects for each form the project in the store that it is, if there is one
   */
  static List<Decision> of(
      Reading reading, ImportAccept accept, List<Optional<String>> storedProjects) {
    Decisions decisions = new Decisions(reading);
    List<List<ReadForm>> groups = decisions.groups(storedProjects);
    groups.forEach(decisions::rejectUnlike);
    if (accept == ImportAccept.ALL) {
      decisions.rejectFiles();
    }
    return decisions.decided(groups);
  }

  /** Whether a file's lists are stored: with {@code accept=ALL} they go the way of its forms. */
  static boolean keepsLists(
      int file, Reading reading, List<Decision> decisions, ImportAccept accept) {
    return accept == ImportAccept.VALID
        || (!reading.files().get(file).incomplete()
            && reading.forms().stream()
                .filter(form -> form.file() == file)
                .noneMatch(form -> decisions.get(form.number()) instanceof Decision.Reject));
  }

  private List<List<ReadForm>> groups(List<Optional<String>> storedProjects) {
    FormGroups groups = new FormGroups();
    for (ReadForm form : reading.forms()) {
      if (form.reading() instanceof ReadForm.Rejected none) {
        rejected[form.number()] = none.problem();
      } else if (form.reading() instanceof ReadForm.Accepted project) {
        groups.add(form, project.identity(), storedProjects.get(form.number()));
      }
    }
    return groups.groups();
  }

  private void rejectUnlike(List<ReadForm> group) {
    for (ReadForm form : group) {
      group.stream()
          .filter(other -> !fingerprint(other).equals(fingerprint(form)))
          .findFirst()
          .ifPresent(other -> reject(form, "IDENTITY_CONFLICT", other.place()));
    }
  }

  private void rejectFiles() {
    Map<Integer, String> reasons = new HashMap<>();
    for (ReadForm form : reading.forms()) {
      if (rejected[form.number()] != null) {
        reasons.putIfAbsent(form.file(), form.place());
      }
    }
    for (ReadForm form : reading.forms()) {
      ReadFile file = reading.files().get(form.file());
      String reason = reasons.get(form.file());
      if (rejected[form.number()] != null) {
        continue;
      }
      if (reason != null) {
        reject(form, "FILE_NOT_ACCEPTED", reason);
      } else if (file.problem() != null) {
        reject(form, "FILE_NOT_READ_TO_ITS_END", file.name());
      } else if (file.unreadSheet() != null) {
        reject(form, "SHEET_OF_FILE_NOT_READ", file.name(), file.unreadSheet());
      }
    }
  }

  private void reject(ReadForm form, String code, Object... arguments) {
    rejected[form.number()] =
        new Problem(
            code,
            MESSAGES.text(code, arguments),
            form.source().sheet(),
            firstCell(form.source().range()));
  }

  private List<Decision> decided(List<List<ReadForm>> groups) {
    Decision[] decisions = new Decision[rejected.length];
    for (List<ReadForm> group : groups) {
      List<ReadForm> saved =
          group.stream().filter(form -> rejected[form.number()] == null).toList();
      saved.forEach(form -> decisions[form.number()] = new Decision.SameAs(first(saved)));
      saved.stream()
          .limit(1)
          .forEach(form -> decisions[form.number()] = new Decision.Save(project(form)));
    }
    for (int form = 0; form < rejected.length; form++) {
      Problem problem = rejected[form];
      if (problem != null) {
        decisions[form] = new Decision.Reject(problem);
      }
    }
    return new ArrayList<>(Arrays.asList(decisions));
  }

  private static int first(List<ReadForm> forms) {
    return forms.get(0).number();
  }

  private static String fingerprint(ReadForm form) {
    return project(form).fingerprint();
  }

  private static ReadForm.Accepted project(ReadForm form) {
    if (form.reading() instanceof ReadForm.Accepted accepted) {
      return accepted;
    }
    throw new IllegalArgumentException("%s is no project".formatted(form.place()));
  }

  private static String firstCell(String range) {
    int colon = range.indexOf(':');
    return colon < 0 ? range : range.substring(0, colon);
  }
}
