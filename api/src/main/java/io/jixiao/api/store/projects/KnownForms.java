package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.ScoredParts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Forms to score, {@link Remembered}: who moves the settings of a policy has the same projects
 * scored again and again, and reading a form takes fifty times as long as scoring it.
 */
@Component
public class KnownForms {

  /** An indicator takes about this much of the heap. */
  private static final long BYTES_PER_INDICATOR = 1_000;

  private static final int PART_OF_HEAP = 4;

  private final ProjectBatches projects;
  private final Remembered<String, Project> known = new Remembered<>(PART_OF_HEAP);

  KnownForms(ProjectBatches projects) {
    this.projects = projects;
  }

  /**
   * A form.
   *
   * @param id of its project
   * @param form what scoring looks at, see {@link ScoredParts}
   */
  public record FormToScore(String id, Project form) {}

  /**
   * The next forms that {@code filter} finds, in the order of the projects' ids.
   *
   * @param filter over {@link ProjectFields}
   * @param after id of the project behind which they begin; null for the first
   */
  public List<FormToScore> next(Bson filter, @Nullable String after, int limit) {
    List<FormToScore> remembered = remembered(filter, after, limit);
    return remembered == null
        ? projects.next(filter, after, limit, false).stream().map(this::read).toList()
        : remembered;
  }

  /** Null where one of them is not known as it is now. */
  private @Nullable List<FormToScore> remembered(Bson filter, @Nullable String after, int limit) {
    if (known.isEmpty()) {
      return null;
    }
    List<Stamp> stamps = projects.stamps(filter, after, limit);
    List<FormToScore> forms = new ArrayList<>(stamps.size());
    for (Stamp each : stamps) {
      Project form = known.get(each.id(), each);
      if (form == null) {
        return null;
      }
      forms.add(new FormToScore(each.id(), form));
    }
    return forms;
  }

  private FormToScore read(UnreadProject unread) {
    ScannedProject project = unread.read();
    Project form = ScoredParts.of(project.project());
    Stamp stamp = new Stamp(project.id(), project.stamp());
    known.put(project.id(), stamp, form, form.indicators().size() * BYTES_PER_INDICATOR);
    return new FormToScore(project.id(), form);
  }
}
