package io.jixiao.api.graphql;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a free port over an embedded store of its own, without samples. One context
 * serves all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = RANDOM_PORT,
    properties = {
      "jixiao.samples=false",
      "jixiao.mongodb-uri=",
      // The usual five seconds are short for the first request on a busy machine.
      "spring.test.webtestclient.timeout=1m"
    })
@ContextConfiguration(initializers = TemporaryData.class)
@AutoConfigureHttpGraphQlTester
public @interface ApiTest {}
