package io.jixiao.api.store.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static io.jixiao.api.store.Indexes.plain;
import static io.jixiao.api.store.Indexes.unique;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.jixiao.api.store.AsRead;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Which groups have changed since they were audited. Whoever changes one says so, and it waits
 * until an audit that began after the change is done: so no change is forgotten by a crash, and of
 * two audits at once the one that began before the other's change is not the last.
 */
@Component
public class AuditTurns implements InitializingBean {

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final int AT_A_TIME = 250;

  private final Database database;

  AuditTurns(Database database) {
    this.database = database;
  }

  /** Says that groups have to be audited from now on. */
  public void mark(Collection<AuditGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    List<UpdateOneModel<AuditGroupDocument>> marks =
        groups.stream()
            .distinct()
            .map(
                group ->
                    new UpdateOneModel<AuditGroupDocument>(
                        eq(AuditGroupDocument.ID, group.key()),
                        combine(
                            inc(AuditGroupDocument.TURN, 1L),
                            set(AuditGroupDocument.WAITING, true),
                            setOnInsert(AuditGroupDocument.KIND, group.kind()),
                            setOnInsert(AuditGroupDocument.DEPARTMENT, group.department()),
                            setOnInsert(AuditGroupDocument.FISCAL_YEAR, group.fiscalYear())),
                        UPSERT))
            .toList();
    collection().bulkWrite(marks, UNORDERED);
  }

  /** The groups that wait. */
  public List<AuditGroup> waiting(int most) {
    return collection()
        .find(eq(AuditGroupDocument.WAITING, true))
        .limit(most)
        .map(AuditGroupDocument::group)
        .into(new ArrayList<>());
  }

  /** Those of {@code groups} that wait, with the turn that they are at. */
  public Map<AuditGroup, Long> waiting(Collection<AuditGroup> groups) {
    Map<AuditGroup, Long> waiting = new LinkedHashMap<>();
    documents(groups.stream().map(AuditGroup::key).toList()).stream()
        .filter(AuditGroupDocument::waiting)
        .forEach(document -> waiting.put(document.group(), document.turn()));
    return waiting;
  }

  /** Those of {@code keys} that were ever marked. */
  public List<AuditGroup> known(Collection<String> keys) {
    return documents(keys).stream().map(AuditGroupDocument::group).toList();
  }

  /** Says that groups were audited; those that were marked since go on waiting. */
  public void done(Map<AuditGroup, Long> audited) {
    if (audited.isEmpty()) {
      return;
    }
    Stream<UpdateOneModel<AuditGroupDocument>> ends =
        audited.entrySet().stream()
            .map(
                each ->
                    new UpdateOneModel<AuditGroupDocument>(
                        AsRead.of(each.getKey().key(), AuditGroupDocument.TURN, each.getValue()),
                        set(AuditGroupDocument.WAITING, false)));
    collection().bulkWrite(ends.toList(), UNORDERED);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(
        collection(),
        List.of(
            unique(AuditGroupDocument.ID, AuditGroupDocument.TURN),
            plain(AuditGroupDocument.WAITING)));
  }

  private List<AuditGroupDocument> documents(Collection<String> keys) {
    List<AuditGroupDocument> documents = new ArrayList<>();
    List<String> all = List.copyOf(keys);
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      collection().find(in(AuditGroupDocument.ID, some)).into(documents);
    }
    return documents;
  }

  private MongoCollection<AuditGroupDocument> collection() {
    return database.collection("auditGroups", AuditGroupDocument.class);
  }
}
