package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Re-scores published forms of five regions under the baseline. */
class SharedSamplesScoringTest {
  /** Computed by hand from the form. */
  private record ByHand(String region, String beginning, String reported, String recomputed) {}

  private static final List<ByHand> BY_HAND =
      List.of(
          new ByHand("changji", "协同办公", "70.50分", "71.06"),
          new ByHand("chengde", "机关所站运转", "74", "78.63"),
          new ByHand("zhongwei", "办案费", "96", "97.31"),
          new ByHand("liupanshui", "拘押场所", "97.71", "97.71"));

  @Test
  void totalsAreThoseComputedByHand() throws IOException {
    Path samples = samples();
    assumeTrue(Files.isDirectory(samples), "did not run: no shared samples at " + samples);
    Map<String, List<Project>> projects = projects(samples);

    List<String> table = new ArrayList<>();
    projects.forEach((region, forms) -> forms.forEach(form -> table.addAll(lines(region, form))));
    System.Logger log = System.getLogger(SharedSamplesScoringTest.class.getName());
    log.log(
        System.Logger.Level.INFO,
        "region | project | reported | recomputed | undecided | kept in band\n"
            + String.join("\n", table));

    assertThat(BY_HAND)
        .allSatisfy(
            each -> {
              Project form = named(projects.get(each.region()), each.beginning());
              Scorecard card = Scorer.score(form, ShippedPolicies.baseline());
              assertThat(form.reported().scoreText()).isEqualTo(each.reported());
              assertThat(card.total()).isEqualTo(new BigDecimal(each.recomputed()));
            });
  }

  private static List<String> lines(String region, Project form) {
    Scorecard card = Scorer.score(form, ShippedPolicies.baseline());
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s | %s | %s | %s | %s | %s"
            .formatted(
                region,
                form.name(),
                form.reported().scoreText(),
                card.total().toPlainString(),
                card.undecidedWeight().toPlainString(),
                card.keptInBandWeight().toPlainString()));
    Map<String, Indicator> rows = new LinkedHashMap<>();
    form.indicators().forEach(row -> rows.put(row.id(), row));
    for (ScoreItem item : card.items()) {
      BigDecimal difference = item.difference();
      boolean differs = difference == null || difference.signum() != 0;
      if (differs || item.undecided()) {
        Indicator row = rows.get(item.indicatorId());
        lines.add(
            "    %s %s: %s %s"
                .formatted(
                    item.rule(),
                    row == null ? "" : row.name(),
                    difference,
                    item.explanation().text().zh()));
      }
    }
    return lines;
  }

  private static Project named(List<Project> forms, String beginning) {
    return forms.stream().filter(f -> f.name().startsWith(beginning)).findFirst().orElseThrow();
  }

  private static Map<String, List<Project>> projects(Path samples) throws IOException {
    Map<String, List<Project>> projects = new LinkedHashMap<>();
    for (String region : List.of("changji", "chengde", "gaoping", "liupanshui", "zhongwei")) {
      RecordingSink sink = new RecordingSink();
      Path workbook = samples.resolve(region).resolve("all-by-sheet.xlsx");
      Sheets.read(workbook, workbook.getFileName().toString(), sink);
      projects.put(region, sink.projects());
    }
    return projects;
  }

  private static Path samples() {
    String elsewhere = System.getenv("JIXIAO_SHARED_SAMPLES");
    return Path.of(elsewhere == null ? "../../shared/samples" : elsewhere);
  }
}
