package io.jixiao.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectIdentityTest {

  @ParameterizedTest
  @CsvSource({
    "2024 520200 - 办案费 公安局, 2024 520200 - 办案费 公安局, SAME",
    "- - - 办案费 -, - - - 办案费 -, SAME",
    "2024 520200 P1 办案费 公安局, 2024 520200 P1 办案经费 交警队, SAME",
    "2024 520200 P1 办案费 公安局, 2024 - P1 办案费 公安局, SAME_WITHOUT_REGION",
    "2024 520200 P1 办案费 公安局, - 520200 P1 办案费 公安局, INCOMPLETE",
    "2024 520200 P1 办案费 公安局, 2024 520200 - 办案费 公安局, INCOMPLETE",
    "2024 520200 P1 办案费 公安局, 2024 520200 - 办案费 -, INCOMPLETE",
    "2024 520200 - 办案费 公安局, 2024 520200 - 办案费 -, INCOMPLETE",
    "2024 520200 P1 办案费 公安局, 2024 520200 P2 办案费 公安局, DIFFERENT",
    "2024 520200 P1 办案费 公安局, 2023 520200 P1 办案费 公安局, DIFFERENT",
    "2024 520200 P1 办案费 公安局, 2024 640500 P1 办案费 公安局, DIFFERENT",
    "2024 520200 P1 办案费 公安局, 2024 520200 - 办案经费 公安局, DIFFERENT",
    "2024 520200 P1 办案费 公安局, 2024 520200 - 办案费 交警队, DIFFERENT",
    "2024 520200 - 办案费 公安局, 2024 520200 - 办案费 交警队, DIFFERENT",
    "2024 520200 - 办案费 公安局, 2024 520200 - 办案经费 公安局, DIFFERENT",
  })
  void twoIdentitiesAreAsNearAsTheirPartsSay(String one, String other, Closeness closeness) {
    assertThat(identity(one).closenessTo(identity(other))).isEqualTo(closeness);
    assertThat(identity(other).closenessTo(identity(one))).isEqualTo(closeness);
  }

  @ParameterizedTest
  @CsvSource({
    // stored, separated by bars; incoming; index of the match
    "2024 - - 办案费 公安局, 2024 - - 办案费 公安局, 0",
    "2023 - - 办案费 公安局 | 2024 - - 办案费 公安局, 2024 - - 办案费 公安局, 1",
    "- - - 办案费 公安局 | 2024 - - 办案费 公安局, 2024 - - 办案费 公安局, 1",
    "- - - 办案费 公安局, 2024 - - 办案费 公安局, 0",
    "2024 - P1 办案费 公安局, 2024 - - 办案费 公安局, 0",
    "2024 520200 - 办案费 公安局 | 2024 - - 办案费 公安局, 2024 - - 办案费 公安局, 1",
    "2024 520200 - 办案费 公安局, 2024 - - 办案费 公安局, 0",
    // several are left, or none
    "2024 - P1 办案费 公安局 | 2024 - P2 办案费 公安局, 2024 - - 办案费 公安局, ",
    "2023 - - 办案费 公安局 | 2024 - - 办案费 公安局, - - - 办案费 公安局, ",
    "2024 520200 - 办案费 公安局 | 2024 640500 - 办案费 公安局, 2024 - - 办案费 公安局, ",
    "2023 - - 办案费 公安局, 2024 - - 办案费 公安局, ",
  })
  void theOneClosestCandidateIsTheMatch(String stored, String incoming, @Nullable String index) {
    List<String> identities = List.of(stored.split(" \\| ", -1));
    List<Candidate> candidates =
        IntStream.range(0, identities.size())
            .mapToObj(i -> new Candidate(String.valueOf(i), identity(identities.get(i))))
            .toList();

    Match match = ProjectIdentity.match(candidates, identity(incoming));

    assertThat(match.project().map(Candidate::id).orElse(null)).isEqualTo(index);
  }

  @Test
  void isLimitedToThePartsThatAnotherKnows() {
    ProjectIdentity full = new ProjectIdentity(2024, "520200", "K1", "甲", "局");

    assertThat(full.limitedTo(new ProjectIdentity(null, null, null, "乙", null)))
        .isEqualTo(new ProjectIdentity(null, null, null, "甲", null));
    assertThat(full.limitedTo(new ProjectIdentity(2023, "140581", "K2", "乙", "院"))).isEqualTo(full);
  }

  @Test
  void severalCandidatesAreToldFromNone() {
    ProjectIdentity incoming = identity("- - - 办案费 公安局");
    Candidate first = new Candidate("a", identity("2023 - - 办案费 公安局"));
    Candidate second = new Candidate("b", identity("2024 - - 办案费 公安局"));

    assertThat(ProjectIdentity.match(List.of(first, second), incoming))
        .isEqualTo(new Match(Closeness.INCOMPLETE, List.of(first, second)))
        .matches(Match::isAmbiguous);
    assertThat(ProjectIdentity.match(List.of(), incoming))
        .isEqualTo(new Match(Closeness.DIFFERENT, List.of()))
        .matches(match -> !match.isAmbiguous());
  }

  @ParameterizedTest
  @CsvSource({
    "2024 520200 P1 办案费 公安局, 2024 520200 code P1",
    "2024 520200 - 办案费 公安局, 2024 520200 name 办案费 公安局",
    "- - - 办案费 -, - - name 办案费 -",
  })
  void aClaimNamesThePartsThatDecide(String identity, String key) {
    assertThat(identity(identity).claimKey()).isEqualTo(key);
  }

  @Test
  void missingPartsAreCompletedAndKnownOnesKept() {
    assertThat(identity("2024 - - 办案费 -").completedWith(identity("2023 520200 P1 办案经费 公安局")))
        .isEqualTo(identity("2024 520200 P1 办案费 公安局"));
  }

  @Test
  void aFormsIdentityIgnoresCaseWidthAndWhiteSpace() {
    assertThat(ProjectIdentity.of(Projects.named("办案 费（Ａ）", " p1 ", "六盘水市\n公安局")))
        .isEqualTo(new ProjectIdentity(2024, "520200", "p1", "办案费(a)", "六盘水市公安局"));
    assertThat(ProjectIdentity.of(Projects.named("办案费", " ", null)))
        .isEqualTo(new ProjectIdentity(2024, "520200", null, "办案费", null));
  }

  private static ProjectIdentity identity(String parts) {
    String[] part = parts.split(" ", -1);
    return new ProjectIdentity(
        known(part[0]) == null ? null : Integer.valueOf(part[0]),
        known(part[1]),
        known(part[2]),
        part[3],
        known(part[4]));
  }

  private static @Nullable String known(String part) {
    return part.equals("-") ? null : part;
  }
}
