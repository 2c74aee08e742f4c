package io.jixiao.api.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** A store whose collections are called through somebody. */
record Intercepted(Interceptor interceptor) {

  /** Who is asked at each call of a method of a collection. */
  interface Interceptor {
    Object call(String method, Call call) throws Throwable;
  }

  /** The call itself. */
  interface Call {
    Object proceed() throws Throwable;
  }

  MongoDatabaseFactory in(MongoDatabaseFactory databases) {
    return proxy(
        MongoDatabaseFactory.class,
        databases,
        (method, call) -> {
          Object result = call.proceed();
          return method.equals("getMongoDatabase") ? database((MongoDatabase) result) : result;
        });
  }

  private MongoDatabase database(MongoDatabase database) {
    return proxy(
        MongoDatabase.class,
        database,
        (method, call) -> {
          Object result = call.proceed();
          return method.equals("getCollection")
              ? proxy(MongoCollection.class, result, interceptor)
              : result;
        });
  }

  private static <T> T proxy(Class<T> type, Object target, Interceptor interceptor) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                interceptor.call(
                    method.getName(),
                    () -> {
                      try {
                        return method.invoke(target, arguments);
                      } catch (InvocationTargetException e) {
                        throw e.getCause();
                      }
                    })));
  }
}
