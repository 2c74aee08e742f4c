package io.jixiao.api.store.policies;

import static io.jixiao.api.store.Indexes.plain;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.EachAlone;
import io.jixiao.api.store.Indexes;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Saved policies. */
@Component
class PolicyCollections implements InitializingBean {

  private static final String POLICIES = "scoringPolicies";

  private final Database database;

  PolicyCollections(Database database) {
    this.database = database;
  }

  MongoCollection<PolicyDocument> policies() {
    return database.collection(POLICIES, PolicyDocument.class);
  }

  EachAlone<PolicyDocument> saved() {
    return database.eachAlone(POLICIES, PolicyDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(policies(), List.of(plain(PolicyDocument.POLICY_ID, PolicyDocument.VERSION)));
  }
}
