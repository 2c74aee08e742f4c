package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.ScoredParts;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Forms to score, kept in memory as long as there is room: who moves the settings of a policy has
 * the same projects scored again and again, and reading a form takes fifty times as long as scoring
 * it. A form counts only as long as its project in the store is the one that it was read from.
 */
@Component
public class KnownForms {

  /** An indicator takes about this much of the heap. */
  private static final long BYTES_PER_INDICATOR = 1_000;

  private static final long PART_OF_HEAP = 4;

  private final ProjectBatches projects;
  private final long mostIndicators =
      Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES_PER_INDICATOR;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final AtomicLong indicators = new AtomicLong();
  private final ReferenceQueue<Project> forgotten = new ReferenceQueue<>();

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
   * Which content of a project a form is.
   *
   * @param version counts the writes of its document; null where an older service wrote it last
   * @param updatedAt since when the project has this content
   */
  public record Stamp(@BsonId String id, @Nullable Long version, @Nullable Instant updatedAt) {}

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
    forget();
    if (known.isEmpty()) {
      return null;
    }
    List<Stamp> stamps = projects.stamps(filter, after, limit);
    List<FormToScore> forms = new ArrayList<>(stamps.size());
    for (Stamp each : stamps) {
      Known kept = known.get(each.id());
      Project form = kept != null && kept.stamp.equals(each) ? kept.get() : null;
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
    if (project.version() != null && project.updatedAt() != null) {
      keep(new Stamp(project.id(), project.version(), project.updatedAt()), form);
    }
    return new FormToScore(project.id(), form);
  }

  private void keep(Stamp stamp, Project form) {
    Known kept = new Known(stamp, form, forgotten);
    if (indicators.get() + kept.indicators > mostIndicators) {
      return;
    }
    Known former = known.put(stamp.id(), kept);
    indicators.addAndGet(kept.indicators - (former == null ? 0 : former.indicators));
  }

  /** What memory was needed for. */
  private void forget() {
    for (Object each = forgotten.poll(); each != null; each = forgotten.poll()) {
      Known gone = (Known) each;
      if (known.remove(gone.stamp.id(), gone)) {
        indicators.addAndGet(-gone.indicators);
      }
    }
  }

  /** A form, until memory is needed for something else. */
  private static final class Known extends SoftReference<Project> {
    private final Stamp stamp;
    private final int indicators;

    Known(Stamp stamp, Project form, ReferenceQueue<Project> forgotten) {
      super(form, forgotten);
      this.stamp = stamp;
      this.indicators = form.indicators().size();
    }
  }
}
