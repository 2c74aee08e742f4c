package io.jixiao.api.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.Database;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.text.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class PolicyGraphQlTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String RULES =
      """
      basis belowTarget {mode pointsPerPercentagePoint steps {from earns}} aboveLimit
      exact {mode costBelowFull costAbove durationAbove} lateDate
      bands {metFrom partlyFrom fixed {met partly notMet}}
      overAchievement {from consequence points reasonExcuses} undecided
      """;
  private static final String POLICY =
      """
      id name {zh en} source {zh en} weights {execution output benefit satisfaction cost}
      execution {basis denominator} rules {%s} overrides {level name rules {%s}}
      caps {below total} rounding {scale mode} grades {excellent good fair} fullMark
      """
          .formatted(RULES, RULES);

  @LocalServerPort int port;
  @Autowired GraphQlSource source;
  @Autowired Database database;

  @Test
  void everySettingOfThePoliciesCanBeReadAndSaid() {
    List<String> missing = new ArrayList<>();
    check(ScoringPolicy.class, "ScoringPolicy", missing);

    assertThat(missing).containsExactly("ScoringPolicyInput.version");
  }

  /** Reading and saving again is no change: both sides say all, in the same words. */
  @Test
  void whatWasReadCanBeSavedAsItIs() {
    List<Map<String, Object>> shipped =
        JsonPath.read(answer("{scoringPolicies {%s}}".formatted(POLICY)), "$.data.scoringPolicies");
    assertThat(shipped).hasSizeGreaterThanOrEqualTo(ShippedPolicies.all().size());

    for (Map<String, Object> policy : shipped.subList(0, ShippedPolicies.all().size())) {
      String again = save(policy, "version shipped");

      assertThat(again).contains("{\"saveScoringPolicy\":{\"version\":1,\"shipped\":true}}");
    }
  }

  @Test
  void aVersionNeverChanges() {
    Map<String, Object> first = policy("hubin", Map.of("scale", 1));
    Map<String, Object> second = policy("hubin", Map.of("scale", 0));

    assertThat(save(first, "id version shipped"))
        .contains("{\"id\":\"hubin\",\"version\":1,\"shipped\":false}");
    assertThat(save(first, "version")).contains("{\"version\":1}");
    assertThat(save(second, "version")).contains("{\"version\":2}");
    assertThat(answer("{scoringPolicy(id: \"hubin\") {version rounding {scale mode}}}"))
        .contains("{\"version\":2,\"rounding\":{\"scale\":0,\"mode\":\"HALF_UP\"}}");
    assertThat(answer("{scoringPolicy(id: \"hubin\", version: 1) {rounding {scale}}}"))
        .contains("{\"rounding\":{\"scale\":1}}");
    assertThat(answer("{scoringPolicy(id: \"hubin\", version: 3) {id}}"))
        .contains("\"scoringPolicy\":null");
    assertThat(answer("{scoringPolicies {id version}}"))
        .contains("{\"id\":\"hubin\",\"version\":2}")
        .doesNotContain("{\"id\":\"hubin\",\"version\":1}");
  }

  @Test
  void oneThatCannotBeReadAnyMoreIsNamedBesideTheOthers() {
    save(policy("lost", Map.of("scale", 1)), "id");
    MongoCollection<Document> saved = database.collection("scoringPolicies", Document.class);
    saved.updateOne(
        Filters.eq("_id", "lost@1"), new Document("$set", new Document("settings", "whatever")));
    try {
      String answer = answer("{scoringPolicies {id}}");

      assertThat(JsonPath.<List<String>>read(answer, "$.data.scoringPolicies[*].id"))
          .contains("mof-2020")
          .doesNotContain("lost");
      assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.code"))
          .isEqualTo("POLICY_UNREADABLE");
      assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.message.zh"))
          .contains("lost@1");
      assertThat(answer("{scoringPolicy(id: \"lost\") {id}}")).contains("POLICY_UNREADABLE");
    } finally {
      saved.deleteOne(Filters.eq("_id", "lost@1"));
    }
  }

  @Test
  void everythingThatIsWrongWithAPolicyIsSaidAtOnce() {
    String refused =
        answer(
            """
            mutation {saveScoringPolicy(policy: {id: "Hu bin", name: {zh: " ", en: "Hubin"},
              rules: {bands: {metFrom: 60, partlyFrom: 60}, belowTarget: {mode: STEPS}}
              caps: [{below: 50, total: 59}, {below: 50, total: 100.5}]
              overrides: [{rules: {lateDate: ZERO}}], fullMark: 0}) {id}}
            """);

    assertThat(JsonPath.<String>read(refused, "$.errors[0].extensions.code"))
        .isEqualTo("INVALID_POLICY");
    assertThat(JsonPath.<List<String>>read(refused, "$.errors[0].extensions.problems[*].code"))
        .containsExactly(
            "BAD_ID",
            "NOT_A_TEXT",
            "MISSING",
            "MISSING",
            "STEPS_MISSING",
            "NOT_FALLING",
            "FITS_ALL",
            "OUT_OF_RANGE",
            "OUT_OF_RANGE");
    assertThat(JsonPath.<List<String>>read(refused, "$.errors[0].extensions.problems[*].path"))
        .containsExactly(
            "id",
            "name.zh",
            "source.zh",
            "source.en",
            "rules.belowTarget.steps",
            "rules.bands.partlyFrom",
            "overrides[0].level",
            "caps[1].total",
            "fullMark");
    assertThat(JsonPath.<String>read(refused, "$.errors[0].extensions.message.zh"))
        .startsWith("评分规则有误。id：编号只能由小写字母、数字、点和短横线组成")
        .endsWith("fullMark：这里应当在 1 到 1000 之间，而不是 0。");
    assertThat(JsonPath.<String>read(refused, "$.errors[0].message"))
        .startsWith("The scoring policy is not as it should be. id: An id has small letters")
        .endsWith("fullMark: This has to be from 1 to 1000, not 0.");
    assertThat(answer("{scoringPolicy(id: \"Hu bin\") {id}}")).contains("null");
  }

  private void check(Class<?> group, String type, List<String> missing) {
    GraphQLSchema schema = source.schema();
    GraphQLObjectType read = schema.getObjectType(type);
    GraphQLInputObjectType said = (GraphQLInputObjectType) schema.getType(type + "Input");
    for (RecordComponent setting : group.getRecordComponents()) {
      String name = setting.getName();
      if (read.getFieldDefinition(name) == null) {
        missing.add(type + "." + name);
      } else if (said.getFieldDefinition(name) == null) {
        missing.add(type + "Input." + name);
      } else {
        GraphQLType found = GraphQLTypeUtil.unwrapAll(said.getFieldDefinition(name).getType());
        check(
            element(setting.getGenericType()),
            found,
            GraphQLTypeUtil.unwrapAll(read.getFieldDefinition(name).getType()),
            missing);
      }
    }
  }

  private void check(Class<?> setting, GraphQLType said, GraphQLType read, List<String> missing) {
    if (setting.isRecord() && setting != Text.class) {
      check(setting, ((GraphQLObjectType) read).getName(), missing);
    } else if (setting.isEnum() && setting != java.math.RoundingMode.class) {
      List<String> words =
          ((GraphQLEnumType) said).getValues().stream().map(value -> value.getName()).toList();
      for (Object word : setting.getEnumConstants()) {
        if (!words.contains(((Enum<?>) word).name())) {
          missing.add(((GraphQLEnumType) said).getName() + "." + word);
        }
      }
    }
  }

  private static Class<?> element(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
  }

  private static Map<String, Object> policy(String id, Map<String, Object> rounding) {
    return Map.of(
        "id",
        id,
        "name",
        Map.of("zh", "湖滨", "en", "Hubin"),
        "source",
        Map.of("zh", "示例", "en", "An example"),
        "rounding",
        rounding);
  }

  private String save(Map<String, Object> policy, String fields) {
    String document =
        "mutation save($policy: ScoringPolicyInput!) {saveScoringPolicy(policy: $policy) {%s}}"
            .formatted(fields);
    return new RawGraphQl(port)
        .post(
            JSON.writeValueAsString(
                Map.of("query", document, "variables", Map.of("policy", policy))),
            "application/json");
  }

  private String answer(String document) {
    return new RawGraphQl(port).answer(document);
  }
}
