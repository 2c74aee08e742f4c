package io.jixiao.api.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Has controllers answer in the thread of the request on every Java. From Java 21 on the framework
 * would take the eight threads that all requests share, and eight slow queries would be in
 * everybody's way.
 */
@Component
class InRequestThread implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof AnnotatedControllerConfigurer controllers) {
      controllers.setBlockingMethodPredicate(method -> false);
    }
    return bean;
  }
}
