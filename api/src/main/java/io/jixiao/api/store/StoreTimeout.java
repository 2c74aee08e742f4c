package io.jixiao.api.store;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoOperationTimeoutException;
import io.jixiao.api.graphql.GivenUp;
import org.springframework.stereotype.Component;

/** The driver's ways to say that the time of {@link Database} is over. */
@Component
class StoreTimeout implements GivenUp {

  @Override
  public boolean says(Throwable thrown) {
    return thrown instanceof MongoOperationTimeoutException
        || thrown instanceof MongoExecutionTimeoutException;
  }
}
