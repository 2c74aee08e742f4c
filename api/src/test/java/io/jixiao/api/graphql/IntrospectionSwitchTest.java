package io.jixiao.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import graphql.introspection.Introspection;
import graphql.introspection.IntrospectionQuery;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** A service that does not tell its schema. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"jixiao.samples=false", "spring.graphql.schema.introspection.enabled=false"})
class IntrospectionSwitchTest {
  @TempDir static Path data;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) {
    registry.add("jixiao.data", () -> data.toString());
  }

  /** The switch is one of the whole process, which other tests share. */
  @AfterAll
  static void turnBack() {
    Introspection.enabledJvmWide(true);
  }

  @Test
  void questionsAboutTheSchemaAreRefusedWithASentence() {
    for (String document :
        List.of(
            "{__schema {types {name}}}",
            "{__type(name: \"Project\") {name}}",
            IntrospectionQuery.INTROSPECTION_QUERY)) {
      String answer = new RawGraphQl(port).answer(document);

      assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.code"))
          .as(answer)
          .isEqualTo("INTROSPECTION_DISABLED");
      assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.message.zh"))
          .contains("未开放");
      assertThat(answer).doesNotContain("\"data\"");
    }
  }

  @Test
  void queriesAreAnsweredAndTheEditorIsThere() {
    assertThat(new RawGraphQl(port).answer("{projects {totalCount __typename}}"))
        .contains("\"totalCount\":0")
        .doesNotContain("errors");
    assertThat(
            RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/graphiql")
                .retrieve()
                .body(String.class))
        .contains("no-schema");
  }
}
