package io.jixiao.schema.scoring.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The policies that come with the product, read once from the files beside this class. */
public final class ShippedPolicies {
  private static final String BASELINE = "mof-2020";
  private static final List<ScoringPolicy> ALL = load();

  private ShippedPolicies() {}

  /** The baseline first. */
  public static List<ScoringPolicy> all() {
    return ALL;
  }

  /** {@code mof-2020}. */
  public static ScoringPolicy baseline() {
    return ALL.get(0);
  }

  public static Optional<ScoringPolicy> byId(String id) {
    return ALL.stream().filter(policy -> policy.id().equals(id)).findFirst();
  }

  private static List<ScoringPolicy> load() {
    ScoringPolicy baseline = policy(BASELINE, null);
    List<ScoringPolicy> policies = new ArrayList<>(List.of(baseline));
    for (Object id : (List<?>) yaml("policies")) {
      policies.add(policy((String) id, baseline));
    }
    return List.copyOf(policies);
  }

  private static ScoringPolicy policy(String id, @Nullable ScoringPolicy base) {
    PolicyReading reading = PolicyReader.read(yaml(id), base);
    if (reading.policy() == null) {
      throw new IllegalStateException(id + ": " + reading.problems());
    }
    return reading.policy();
  }

  private static Object yaml(String name) {
    String file = name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(ShippedPolicies.class.getResourceAsStream(file), file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
