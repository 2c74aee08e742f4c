package io.jixiao.api.store.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.schema.scoring.policy.PolicyReader;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class PolicyStoreTest {
  private static final List<ScoringPolicy> SHIPPED = ShippedPolicies.all();

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void opens() {
    store = new StoreHarness(where, Clock.systemUTC());
  }

  @Test
  void knowsTheShippedPoliciesFirst() {
    ScoringPolicy saved = store.policies.save(policy("anshun", "caps: []"));

    assertThat(SHIPPED).isNotEmpty();
    assertThat(all())
        .startsWith(SHIPPED.toArray(ScoringPolicy[]::new))
        .endsWith(saved)
        .hasSize(SHIPPED.size() + 1);
    assertThat(store.policies.find("mof-2020")).contains(ShippedPolicies.baseline());
    assertThat(store.policies.find("mof-2020", 1)).contains(ShippedPolicies.baseline());
  }

  /** All settings that a policy can leave out or repeat, with figures of every scale. */
  @Test
  void givesBackWhatWasSaved() {
    ScoringPolicy full =
        policy(
            "anshun.2024",
            """
            fullMark: 110
            rounding: {scale: 3, mode: HALF_EVEN}
            caps: [{below: 50.5, total: 59}, {below: 60, total: 69.25}]
            rules:
              bands: {metFrom: 80, partlyFrom: 60, fixed: {met: 100, partly: 70, notMet: 0}}
              belowTarget: {mode: STEPS, steps: [{from: 90, earns: 80}, {from: 60, earns: 0.000001}]}
            overrides:
              - {level: 成本.$, rules: {aboveLimit: LINEAR}}
              - {name: 到位率, rules: {undecided: ZERO}}
            """);

    ScoringPolicy saved = store.policies.save(full);

    assertThat(saved).isEqualTo(full.inVersion(1));
    assertThat(store.policies.find("anshun.2024")).contains(saved);
    assertThat(store.policies.find("anshun.2024", 1)).contains(saved);
    assertThat(all()).contains(saved);
  }

  @Test
  void keepsFormerVersions() {
    ScoringPolicy first = store.policies.save(policy("anshun", "execution: {basis: NONE}"));

    ScoringPolicy second = store.policies.save(policy("anshun", "execution: {basis: REPORTED}"));

    assertThat(second.version()).isEqualTo(2);
    assertThat(store.policies.find("anshun")).contains(second);
    assertThat(store.policies.find("anshun", 1)).contains(first);
    assertThat(store.policies.find("anshun", 3)).isEmpty();
    assertThat(all()).contains(second).doesNotContain(first);
  }

  /** Going back to what an earlier version said is a change, too. */
  @Test
  void makesNoVersionOfWhatTheNewestSaysAlready() {
    store.policies.save(policy("anshun", "execution: {basis: NONE}"));
    ScoringPolicy second = store.policies.save(policy("anshun", "execution: {basis: REPORTED}"));

    assertThat(store.policies.save(policy("anshun", "execution: {basis: REPORTED}")))
        .isEqualTo(second);
    assertThat(store.policies.save(policy("anshun", "execution: {basis: NONE}")).version())
        .isEqualTo(3);
  }

  @Test
  void putsAVersionOverAShippedPolicy() {
    ScoringPolicy baseline = ShippedPolicies.baseline();

    assertThat(store.policies.save(baseline.inVersion(7))).isEqualTo(baseline);
    ScoringPolicy saved = store.policies.save(policy("mof-2020", "execution: {basis: NONE}"));

    assertThat(saved.version()).isEqualTo(2);
    assertThat(store.policies.find("mof-2020")).contains(saved);
    assertThat(store.policies.find("mof-2020", 1)).contains(baseline);
    assertThat(store.policies.find("mof-2020", 2)).contains(saved);
    assertThat(all()).contains(saved).hasSameSizeAs(SHIPPED);
  }

  @Test
  void knowsNoOther() {
    store.policies.save(policy("anshun", "caps: []"));

    assertThat(store.policies.find("anshu")).isEmpty();
    assertThat(store.policies.find("anshun", 0)).isEmpty();
    assertThat(store.policies.find("anshun@1")).isEmpty();
  }

  @Test
  void givesAllWhoSaveAtOnceAVersionEach() throws Exception {
    List<ScoringPolicy> saved =
        atOnce(i -> policy("anshun", "weights: {execution: %d}".formatted(i)));

    assertThat(saved)
        .extracting(ScoringPolicy::version)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    for (ScoringPolicy each : saved) {
      assertThat(store.policies.find("anshun", each.version())).contains(each);
    }
  }

  @Test
  void givesAllWhoSaveTheSameAtOnceOneVersion() throws Exception {
    assertThat(atOnce(i -> policy("anshun", "caps: []")))
        .extracting(ScoringPolicy::version)
        .containsOnly(1);
    assertThat(store.policies.find("anshun", 2)).isEmpty();
  }

  @Test
  void oneThatCannotBeReadAnyMoreStopsNoOther() {
    ScoringPolicy good = store.policies.save(policy("anshun", "caps: []"));
    store.policies.save(policy("hubin", "caps: []"));
    store.policies.save(policy("hubin", "execution: {basis: NONE}"));
    spoil("hubin@2");
    List<String> unreadable = new ArrayList<>();

    List<ScoringPolicy> all = store.policies.all(unreadable::add);

    assertThat(all).endsWith(good).hasSize(SHIPPED.size() + 1);
    assertThat(unreadable).containsExactly("hubin@2");
    assertThat(store.policies.find("hubin", 1)).isPresent();
    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(() -> store.policies.find("hubin"))
        .extracting(RequestRejected::code)
        .isEqualTo(ErrorCode.POLICY_UNREADABLE);
    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(() -> store.policies.find("hubin", 2));
    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(() -> store.policies.asFirstRead().apply("hubin"));
  }

  @Test
  void oneThatCannotBeReadAnyMoreIsMendedBySavingItAgain() {
    store.policies.save(policy("hubin", "caps: []"));
    spoil("hubin@1");

    ScoringPolicy again = store.policies.save(policy("hubin", "caps: []"));

    assertThat(again.version()).isEqualTo(2);
    assertThat(store.policies.find("hubin")).contains(again);
    assertThat(all()).contains(again);
  }

  private void spoil(String id) {
    store
        .database
        .collection("scoringPolicies", Document.class)
        .updateOne(
            new Document("_id", id),
            new Document("$set", new Document("settings.rounding", "whatever it takes")));
  }

  /** All of them: none is unreadable. */
  private List<ScoringPolicy> all() {
    return store.policies.all(
        id -> {
          throw new AssertionError(id);
        });
  }

  private interface Numbered {
    ScoringPolicy policy(int number);
  }

  private List<ScoringPolicy> atOnce(Numbered policies) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Callable<ScoringPolicy>> saves =
        IntStream.range(0, 16)
            .mapToObj(i -> (Callable<ScoringPolicy>) () -> store.policies.save(policies.policy(i)))
            .toList();
    List<ScoringPolicy> saved = new ArrayList<>();
    for (Future<ScoringPolicy> each : people.invokeAll(saves)) {
      saved.add(each.get());
    }
    people.shutdown();
    return saved;
  }

  private static ScoringPolicy policy(String id, String settings) {
    String written =
        """
        id: %s
        version: 1
        name: {zh: 安顺市, en: Anshun}
        source: {zh: 示例, en: An example}
        """;
    Object data = new Yaml().load(written.formatted(id) + settings);
    return Objects.requireNonNull(PolicyReader.read(data).policy());
  }
}
