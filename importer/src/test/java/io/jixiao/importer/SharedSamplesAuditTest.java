package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Audits published forms of five regions and compares the findings with what one reviewer flagged.
 *
 * <p>What the reviewer flagged has to be found, in every workbook that has the form; one line of
 * {@code audit-exceptions.txt} for each thing that is not, with the reason. What is found beyond it
 * was looked at by a person; one line of {@code audit-extras.txt} for each, with the verdict. A
 * line that nothing needs any more has to go. A failure prints the lines to look at and to add.
 */
class SharedSamplesAuditTest {
  private static final String EXPECTED = ".expected.json";
  private static final Set<String> REASONS =
      Set.of("prose", "judgement", "not in the table", "other audit", "to come");
  private static final Set<String> VERDICTS = Set.of("right", "said otherwise", "doubtful");

  private final Map<String, String> formsByName = new HashMap<>();
  private final Set<SampleAnomaly> flagged = new LinkedHashSet<>();
  private final Set<SampleAnomaly> missed = new LinkedHashSet<>();

  /** Form, code and place to what is said. */
  private final Map<String, String> found = new TreeMap<>();

  private final Map<String, String> extras = new TreeMap<>();
  private final Set<String> unknown = new TreeSet<>();

  @Test
  void whatAReviewerFlaggedIsFoundAndWhatElseIsFoundWasLookedAt() throws IOException {
    Path samples = samples();
    assumeTrue(Files.isDirectory(samples), "did not run: no shared samples at " + samples);
    AuditVerdicts exceptions = AuditVerdicts.read("audit-exceptions.txt", REASONS);
    AuditVerdicts looked = AuditVerdicts.read("audit-extras.txt", VERDICTS);

    for (Path workbook : workbooks(samples)) {
      audit(samples, workbook, looked);
    }
    List<String> unexcused =
        missed.stream()
            .filter(each -> !exceptions.excuses(each))
            .map(each -> String.join(" | ", each.form(), each.code(), each.where(), "", ""))
            .toList();

    System.getLogger(SharedSamplesAuditTest.class.getName())
        .log(System.Logger.Level.INFO, "code | found | expected | extra\n" + table());
    assertThat(unexcused).as("flagged by the reviewer and not found").isEmpty();
    assertThat(unknown).as("found beyond it and not looked at").isEmpty();
    assertThat(exceptions.idle()).as("exceptions that are none").isEmpty();
    assertThat(looked.idle()).as("verdicts on what is no extra").isEmpty();
  }

  private void audit(Path samples, Path workbook, AuditVerdicts looked) throws IOException {
    List<JsonNode> expected = new ArrayList<>();
    new ObjectMapper()
        .readTree(Files.readString(Path.of(workbook + EXPECTED)))
        .forEach(expected::add);
    List<FormReading> forms =
        SharedSamplesTest.read(workbook).forms.stream()
            .filter(form -> form.project() != null)
            .toList();
    String region = samples.relativize(workbook).getName(0).toString();
    for (int i = 0; i < expected.size(); i++) {
      JsonNode json = expected.get(i);
      if (json.get("kind").asString().equals("form")) {
        Project project = forms.get(i).project();
        String known = region + "/" + json.get("projectName").asString();
        String form = formsByName.computeIfAbsent(known, unused -> name(samples, workbook));
        compare(form, anomalies(form, json, project), forms.get(i).findings(), looked);
      } else {
        json.path("anomalies").forEach(each -> missed.add(ofRow(region, each)));
      }
    }
  }

  /** A row of a list is no form, and the audit of a form does not see it. */
  private static SampleAnomaly ofRow(String region, JsonNode json) {
    return new SampleAnomaly(
        region + "/summary", json.get("code").asString(), json.path("where").asString(), Set.of());
  }

  private static List<SampleAnomaly> anomalies(String form, JsonNode json, Project project) {
    List<SampleAnomaly> anomalies = new ArrayList<>();
    json.path("anomalies").forEach(each -> anomalies.add(SampleAnomaly.of(form, each, project)));
    return anomalies;
  }

  private void compare(
      String form, List<SampleAnomaly> anomalies, List<Finding> findings, AuditVerdicts looked) {
    flagged.addAll(anomalies);
    for (SampleAnomaly anomaly : anomalies) {
      if (findings.stream().noneMatch(anomaly::isSaidBy)) {
        missed.add(anomaly);
      }
    }
    for (Finding finding : findings) {
      String key = String.join(" | ", form, finding.code(), AuditVerdicts.place(finding));
      found.putIfAbsent(key, finding.code());
      if (anomalies.stream().noneMatch(anomaly -> anomaly.isSaidBy(finding))) {
        extras.putIfAbsent(key, finding.code());
        if (!looked.knows(form, finding)) {
          unknown.add(key + " | | " + finding.message().zh() + " " + finding.message().en());
        }
      }
    }
  }

  private String table() {
    Map<String, int[]> rows = new LinkedHashMap<>();
    for (FindingCode code : FindingCode.values()) {
      rows.put(code.name(), new int[3]);
    }
    found.values().forEach(code -> rows.get(code)[0]++);
    flagged.stream()
        .flatMap(each -> each.codes().stream().filter(rows::containsKey).limit(1))
        .forEach(code -> rows.get(code)[1]++);
    extras.values().forEach(code -> rows.get(code)[2]++);
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (code, counts) ->
            table.append("%s | %d | %d | %d%n".formatted(code, counts[0], counts[1], counts[2])));
    return table.toString();
  }

  /** Those with a single form first, which the others are named after. */
  private static List<Path> workbooks(Path samples) throws IOException {
    try (Stream<Path> files = Files.walk(samples)) {
      List<Path> all =
          files
              .map(Path::toString)
              .filter(file -> file.endsWith(EXPECTED))
              .map(file -> Path.of(file.substring(0, file.length() - EXPECTED.length())))
              .sorted()
              .toList();
      List<Path> ordered = new ArrayList<>(all.stream().filter(file -> isSingle(file)).toList());
      ordered.addAll(all.stream().filter(file -> !isSingle(file)).toList());
      return ordered;
    }
  }

  private static boolean isSingle(Path file) {
    return file.getFileName().toString().matches("form-\\d+\\.xlsx");
  }

  /** {@code changji/form-1}. */
  private static String name(Path samples, Path workbook) {
    return samples.relativize(workbook).toString().replace('\\', '/').replaceAll("\\..*", "");
  }

  private static Path samples() {
    String elsewhere = System.getenv("JIXIAO_SHARED_SAMPLES");
    return Path.of(elsewhere == null ? "../../shared/samples" : elsewhere);
  }
}
