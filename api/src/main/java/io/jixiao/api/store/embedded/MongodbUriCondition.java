package io.jixiao.api.store.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where {@code jixiao.mongodb-uri} names a MongoDB. */
class MongodbUriCondition implements Condition {
  static final String PROPERTY = "jixiao.mongodb-uri";

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return StringUtils.hasText(context.getEnvironment().getProperty(PROPERTY));
  }
}
