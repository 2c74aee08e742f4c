package io.jixiao.api.store.policies;

import io.jixiao.schema.scoring.policy.PolicyReader;
import io.jixiao.schema.scoring.policy.PolicyReading;
import io.jixiao.schema.scoring.policy.PolicyWriter;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.time.Instant;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One version of a policy, a document of its own; it never changes.
 *
 * @param settings every one, as {@link PolicyWriter} writes them; those that later services add are
 *     read as the baseline has them
 */
public record PolicyDocument(
    @BsonId String id, String policyId, int version, Document settings, Instant savedAt) {

  static final String ID = "_id";
  static final String POLICY_ID = "policyId";
  static final String VERSION = "version";

  private static final char AT = '@';

  /** Claims a version: there is one document of it. */
  static String id(String policyId, int version) {
    return policyId + AT + version;
  }

  /** The policy's own id out of that of a document. */
  static String policyId(String id) {
    return id.substring(0, id.lastIndexOf(AT));
  }

  /** The version out of the id of a document. */
  static int version(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf(AT) + 1));
  }

  static PolicyDocument of(ScoringPolicy policy, Instant savedAt) {
    return new PolicyDocument(
        id(policy.id(), policy.version()),
        policy.id(),
        policy.version(),
        new Document(PolicyWriter.write(policy)),
        savedAt);
  }

  ScoringPolicy policy() {
    PolicyReading reading = PolicyReader.read(settings);
    if (reading.policy() == null) {
      throw new IllegalStateException(id + ": " + reading.problems());
    }
    return reading.policy();
  }
}
