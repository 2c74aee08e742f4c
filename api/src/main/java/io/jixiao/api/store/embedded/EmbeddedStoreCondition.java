package io.jixiao.api.store.embedded;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where {@code jixiao.mongodb-uri} is missing or blank. */
class EmbeddedStoreCondition extends MongodbUriCondition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !super.matches(context, metadata);
  }
}
