package io.jixiao.api.scoring;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.InputProblem;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.schema.scoring.policy.PolicyReader;
import io.jixiao.schema.scoring.policy.PolicyReading;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a policy of what a client sent. The input has the names and words of the policies' own
 * files, so that it is read as they are.
 */
final class PolicyInputs {
  private static final String ID = "id";
  private static final String VERSION = "version";
  private static final String NAME = "name";
  private static final String SOURCE = "source";
  private static final Map<String, String> UNNAMED = Map.of("zh", "试算", "en", "preview");

  private PolicyInputs() {}

  /**
   * A policy to be saved, in no version yet.
   *
   * @throws RequestRejected with everything that is wrong with {@code input}
   */
  static ScoringPolicy toSave(Map<String, Object> input) {
    Map<String, Object> written = new LinkedHashMap<>(input);
    written.put(VERSION, 1);
    PolicyReading reading = PolicyReader.read(written);
    if (reading.policy() == null) {
      throw RequestRejected.because(ErrorCode.INVALID_POLICY, problems(reading));
    }
    return reading.policy().inVersion(0);
  }

  /**
   * A policy to be tried out, which needs no name.
   *
   * @throws RequestRejected with everything that is wrong with {@code input}
   */
  static ScoringPolicy toTry(Map<String, Object> input) {
    Map<String, Object> written = new LinkedHashMap<>(input);
    written.putIfAbsent(ID, "preview");
    written.putIfAbsent(NAME, UNNAMED);
    written.putIfAbsent(SOURCE, UNNAMED);
    return toSave(written);
  }

  private static List<InputProblem> problems(PolicyReading reading) {
    return reading.problems().stream()
        .map(each -> new InputProblem(each.code().name(), each.path(), each.message()))
        .toList();
  }
}
