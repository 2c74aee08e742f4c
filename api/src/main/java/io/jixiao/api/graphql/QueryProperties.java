package io.jixiao.api.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a query may take.
 *
 * @param time how long a GraphQL query, or a page of the rows of a saved one, may be worked on, and
 *     how long its body may take to arrive; at least a millisecond
 */
@ConfigurationProperties("jixiao.queries")
record QueryProperties(@DefaultValue("PT30S") Duration time) {

  QueryProperties {
    if (time.toMillis() < 1) {
      throw new IllegalArgumentException("jixiao.queries.time must be at least a millisecond");
    }
  }
}
