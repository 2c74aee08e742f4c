package io.jixiao.api.store.imports;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Ids;
import io.jixiao.api.store.jobs.JobQueue;
import java.time.Clock;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The imports that wait and those that are worked on. */
@Component
public class ImportQueue extends JobQueue<ImportDocument, LeasedImport> {

  private static final ImportMapper MAPPER = ImportMapper.INSTANCE;

  private final ImportCollections collections;

  ImportQueue(ImportCollections collections, Clock clock) {
    super(clock);
    this.collections = collections;
  }

  @Override
  protected MongoCollection<ImportDocument> jobs() {
    return collections.imports();
  }

  @Override
  protected LeasedImport leased(ImportDocument job, String owner) {
    return new LeasedImport(
        job.id(), owner, job.attempt(), MAPPER.toRequest(job, MAPPER.toHints(job)));
  }

  /** Adds a job; once this returns the job will be done whatever happens to this process. */
  public ImportJob add(NewImport request) {
    ImportDocument document = MAPPER.toDocument(Ids.next(), request, now());
    collections.imports().insertOne(document);
    return MAPPER.toJob(document);
  }

  /**
   * Says how far the job has come.
   *
   * @param files how many files can be read from the store
   * @param changes how many changes can be read from the store
   * @return false if the lease is lost
   */
  public boolean progress(
      LeasedImport job, double progress, ImportCounts counts, int files, int changes) {
    return update(job, state(progress, counts, files, changes));
  }

  /**
   * Ends the job.
   *
   * @return false if the lease is lost
   */
  public boolean finish(
      LeasedImport job, ImportStatus status, ImportCounts counts, int files, int changes) {
    return end(job, status, state(1, counts, files, changes));
  }

  /** Notes that an import that has ended is wholly undone. */
  public void undone(String importId) {
    collections
        .imports()
        .updateOne(
            eq(ImportDocument.ID, importId), set(ImportDocument.STATUS, ImportStatus.UNDONE));
  }

  private static Bson state(double progress, ImportCounts counts, int files, int changes) {
    return combine(
        set(ImportDocument.PROGRESS, progress),
        set(ImportDocument.COUNTS, counts),
        set(ImportDocument.FILES, files),
        set(ImportDocument.CHANGES, changes));
  }
}
