package io.jixiao.schema.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.scoring.policy.PolicyProblem.Code;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PolicyReaderTest {
  private static final String HEAD =
      "id: test\nversion: 1\nname: {zh: 试, en: Test}\nsource: {zh: 试, en: Test}\n";

  @Test
  void whatIsLeftOutIsTheBaselines() {
    ScoringPolicy baseline = ShippedPolicies.baseline();

    ScoringPolicy read = PolicyReader.read(yaml(HEAD)).policy();

    assertThat(read)
        .isEqualTo(
            new ScoringPolicy(
                "test",
                1,
                new Text("试", "Test"),
                new Text("试", "Test"),
                baseline.weights(),
                baseline.execution(),
                baseline.rules(),
                List.of(),
                List.of(),
                baseline.rounding(),
                baseline.grades(),
                null));
  }

  @Test
  void anOverrideLeavesOutWhatIsAsInItsPolicy() {
    ScoringPolicy read =
        PolicyReader.read(
                yaml(
                    HEAD
                        + "rules: {aboveLimit: LINEAR,"
                        + " belowTarget: {steps: [{from: 90, earns: 80}]}}\n"
                        + "overrides: [{level: 成本, rules: {lateDate: ZERO}}]\n"))
            .policy();

    IndicatorRules rules = read.overrides().get(0).rules();
    assertThat(rules.belowTarget()).isEqualTo(read.rules().belowTarget());
    assertThat(rules.belowTarget().steps())
        .containsExactly(new BelowTarget.Step(new BigDecimal("90"), new BigDecimal("80")));
    assertThat(rules.aboveLimit()).isEqualTo(IndicatorRules.AboveLimit.LINEAR);
    assertThat(rules.lateDate()).isEqualTo(IndicatorRules.LateDate.ZERO);
    assertThat(rules.bands()).isEqualTo(ShippedPolicies.baseline().rules().bands());
  }

  @Test
  void everyProblemIsListedAtOnce() {
    PolicyReading reading =
        PolicyReader.read(
            yaml(
                """
                id: Big One
                version: 1.5
                name: {zh: '  ', en: 5, fr: non}
                weights: {execution: ten, output: -1, benefit: 1001}
                execution: {basis: SOMETIMES}
                rules:
                  belowTarget:
                    mode: STEPS
                    pointsPerPercentagePoint: 0.1234567
                  bands: {metFrom: 50, partlyFrom: 50, fixed: {met: 50, partly: 60, notMet: 61}}
                  exact: {costBelowFull: perhaps}
                  overAchievement: {from: 99}
                overrides: [{rules: {}}, none]
                caps: [{below: 50, total: 59}, {below: 50, total: 60}, {below: 60, total: 10}]
                rounding: many
                grades: {excellent: 80, good: 80, fair: 90}
                fullMark: 0
                colour: red
                """));

    assertThat(reading.policy()).isNull();
    assertThat(reading.problems())
        .extracting(problem -> problem.path() + " " + problem.code())
        .containsExactly(
            "colour UNKNOWN",
            "id BAD_ID",
            "version NOT_A_NUMBER",
            "name.fr UNKNOWN",
            "name.zh NOT_A_TEXT",
            "name.en NOT_A_TEXT",
            "source.zh MISSING",
            "source.en MISSING",
            "weights.execution NOT_A_NUMBER",
            "weights.output OUT_OF_RANGE",
            "weights.benefit OUT_OF_RANGE",
            "execution.basis NOT_ONE_OF",
            "rules.belowTarget.pointsPerPercentagePoint NOT_A_NUMBER",
            "rules.belowTarget.steps STEPS_MISSING",
            "rules.exact.costBelowFull NOT_TRUE_OR_FALSE",
            "rules.bands.partlyFrom NOT_FALLING",
            "rules.bands.fixed.partly NOT_FALLING",
            "rules.bands.fixed.notMet NOT_FALLING",
            "rules.overAchievement.from OUT_OF_RANGE",
            "overrides[0].level FITS_ALL",
            "overrides[1] NOT_A_MAPPING",
            "overrides[1].level FITS_ALL",
            "caps[1] NOT_RISING",
            "caps[2] NOT_RISING",
            "rounding NOT_A_MAPPING",
            "grades.good NOT_FALLING",
            "grades.fair NOT_FALLING",
            "fullMark OUT_OF_RANGE");
  }

  @Test
  void edgesMayMeetTheirLimits() {
    assertThat(problems("grades: {excellent: 100, good: 99, fair: 0}")).isEmpty();
    assertThat(problems("rules: {bands: {metFrom: 50.01, partlyFrom: 50}}")).isEmpty();
    assertThat(problems("rules: {bands: {fixed: {met: 50, partly: 50, notMet: 50}}}")).isEmpty();
    assertThat(problems("rules: {overAchievement: {from: 100}}")).isEmpty();
    assertThat(problems("caps: [{below: 50, total: 59}, {below: 60, total: 59}]")).isEmpty();
    assertThat(problems("fullMark: 1")).isEmpty();
    assertThat(problems("fullMark: 1000")).isEmpty();
    assertThat(problems("fullMark: 1000.01")).containsExactly("fullMark OUT_OF_RANGE");
    assertThat(problems("rounding: {scale: 6}")).isEmpty();
    assertThat(problems("rounding: {scale: 7}")).containsExactly("rounding.scale OUT_OF_RANGE");
    assertThat(problems(steps("{from: 90, earns: 80}, {from: 89, earns: 80}"))).isEmpty();
    assertThat(problems(steps("{from: 90, earns: 80}, {from: 90, earns: 70}")))
        .containsExactly("rules.belowTarget.steps[1] NOT_FALLING");
    assertThat(problems(steps("{from: 90, earns: 80}, {from: 80, earns: 81}")))
        .containsExactly("rules.belowTarget.steps[1] NOT_FALLING");
    assertThat(problems(steps("{from: 90}")))
        .containsExactly("rules.belowTarget.steps[0].earns MISSING");
    assertThat(problems("caps: 5")).containsExactly("caps NOT_A_LIST");
    assertThat(problems("overrides: [" + "{name: a},".repeat(100) + "]")).isEmpty();
    assertThat(problems("overrides: [" + "{name: a},".repeat(101) + "]"))
        .containsExactly("overrides TOO_MANY");
    assertThat(problems("rules: {bands: {metFrom: 1e400}}"))
        .contains("rules.bands.metFrom NOT_A_NUMBER");
    assertThat(problems("rules: {bands: {metFrom: '0x10'}}"))
        .contains("rules.bands.metFrom NOT_A_NUMBER");
    assertThat(problems("rules: {bands: {metFrom: '8E1'}}")).isEmpty();
    assertThat(problems("rules: {bands: {metFrom: 80.123456}}")).isEmpty();
    assertThat(problems("rules: {bands: {metFrom: 80.1234567}}"))
        .containsExactly("rules.bands.metFrom NOT_A_NUMBER");
    assertThat(problems("grades: {good: 70, fair: 70}")).containsExactly("grades.fair NOT_FALLING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weights: {exekution: 10}",
        "execution: {exekution: 10}",
        "rules: {exekution: 10}",
        "rules: {belowTarget: {exekution: 10}}",
        "rules: {belowTarget: {steps: [{from: 90, earns: 80, exekution: 10}]}}",
        "rules: {exact: {exekution: 10}}",
        "rules: {bands: {exekution: 10}}",
        "rules: {bands: {fixed: {met: 100, partly: 70, notMet: 30, exekution: 10}}}",
        "rules: {overAchievement: {exekution: 10}}",
        "overrides: [{level: 成本, exekution: 10}]",
        "caps: [{below: 50, total: 59, exekution: 10}]",
        "rounding: {exekution: 10}",
        "grades: {exekution: 10}"
      })
  void aMisspeltSettingIsNotPassedOver(String settings) {
    assertThat(problems(settings)).singleElement().asString().endsWith(".exekution UNKNOWN");
  }

  @Test
  void textsAndNumbersHaveALongestLength() {
    String id = "a".repeat(64);
    String name = "x".repeat(2000);

    assertThat(PolicyReader.read(yaml(HEAD.replace("test", id))).problems()).isEmpty();
    assertThat(PolicyReader.read(yaml(HEAD.replace("test", id + "a"))).problems())
        .extracting(PolicyProblem::code)
        .containsExactly(Code.BAD_ID);
    assertThat(PolicyReader.read(yaml(HEAD.replace("Test", name))).problems()).isEmpty();
    assertThat(PolicyReader.read(yaml(HEAD.replace("Test", name + "x"))).problems())
        .extracting(PolicyProblem::code)
        .containsExactly(Code.NOT_A_TEXT, Code.NOT_A_TEXT);
    assertThat(problems("fullMark: '80." + "0".repeat(27) + "'")).isEmpty();
    assertThat(problems("fullMark: '80." + "0".repeat(28) + "'"))
        .containsExactly("fullMark NOT_A_NUMBER");
    assertThat(problems("fullMark: '8E+30'")).containsExactly("fullMark OUT_OF_RANGE");
    assertThat(problems("fullMark: '8E+31'")).containsExactly("fullMark NOT_A_NUMBER");
  }

  @Test
  void aWrongRoundingIsAProblemAndNoException() {
    assertThat(problems("rounding: {scale: many}")).containsExactly("rounding.scale NOT_A_NUMBER");
    assertThat(problems("rounding: {mode: SIDEWAYS}")).containsExactly("rounding.mode NOT_ONE_OF");
  }

  @Test
  void nothingAtAllIsNoPolicy() {
    assertThat(PolicyReader.read(null).problems()).isNotEmpty();
    assertThat(PolicyReader.read("policy").problems().get(0).code()).isEqualTo(Code.NOT_A_MAPPING);
    assertThat(PolicyReader.read(List.of()).problems().get(0).path()).isEmpty();
    assertThat(PolicyReader.read(Collections.singletonMap(null, 1)).problems().get(0).code())
        .isEqualTo(Code.UNKNOWN);
  }

  @Test
  void theBaselineHasNothingToFallBackOn() {
    PolicyReading reading = PolicyReader.read(yaml(HEAD), null);

    assertThat(reading.problems()).hasSizeGreaterThan(20);
    assertThat(reading.problems()).allMatch(problem -> problem.code() == Code.MISSING);
  }

  @Test
  void figuresMayComeInAnyNumberType() {
    Map<String, Object> written = new LinkedHashMap<>(map(yaml(HEAD)));
    written.put("grades", Map.of("excellent", 90.5, "good", 80L, "fair", new BigDecimal("60.0")));

    GradeEdges grades = PolicyReader.read(written).policy().grades();

    assertThat(grades)
        .isEqualTo(
            new GradeEdges(new BigDecimal("90.5"), new BigDecimal("80"), new BigDecimal("60")));
  }

  @Property(tries = 2000)
  void noDataAreAnException(@ForAll("mutations") Object written) {
    PolicyReading reading = PolicyReader.read(written);

    assertThat(reading.policy() == null).isEqualTo(!reading.problems().isEmpty());
    reading.problems().forEach(problem -> assertThat(problem.message().zh()).endsWith("。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theBundlesHaveTheCodesAndNothingElse(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "io.jixiao.schema.scoring.policy.problems", Locale.forLanguageTag(language));

    assertThat(bundle.keySet())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Enum::name).toList());
  }

  @Test
  void sentencesSayWhatStandsThereAndWhatCould() {
    assertThat(
            PolicyReader.read(yaml(HEAD + "rules: {lateDate: NEVER}")).problems().get(0).message())
        .isEqualTo(
            new Text(
                "这里只能是 REVIEWER, ZERO，而不是“NEVER”。",
                "Only REVIEWER, ZERO can stand here, not “NEVER”."));
    assertThat(PolicyReader.read(yaml(HEAD + "fullMark: 2000")).problems().get(0).message().zh())
        .isEqualTo("这里应当在 1 到 1000 之间，而不是 2000。");
    String longest = "N".repeat(30);
    assertThat(message("rules: {lateDate: " + longest + "}").zh()).endsWith("“" + longest + "”。");
    assertThat(message("rules: {lateDate: " + longest + "N}").zh()).endsWith("“" + longest + "…”。");
  }

  private static String steps(String rows) {
    return "rules: {belowTarget: {mode: STEPS, steps: [" + rows + "]}}";
  }

  private static List<String> problems(String settings) {
    return PolicyReader.read(yaml(HEAD + settings)).problems().stream()
        .map(problem -> problem.path() + " " + problem.code())
        .toList();
  }

  private static Text message(String settings) {
    return PolicyReader.read(yaml(HEAD + settings)).problems().get(0).message();
  }

  private static Object yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  private static Map<String, Object> map(Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> copy.put(String.valueOf(key), each));
    return copy;
  }

  /** A good policy with anything in the place of some settings. */
  @Provide
  Arbitrary<Object> mutations() {
    Arbitrary<Object> junk =
        Arbitraries.oneOf(
            Arbitraries.of(
                (Object) "",
                "x",
                -1,
                1e300,
                Double.NaN,
                true,
                List.of(),
                Map.of(),
                "1e9999999999",
                new BigDecimal("1E-2000000000"),
                new BigDecimal("1E+2000000000"),
                List.of(1, "a")),
            Arbitraries.strings().ofMaxLength(5).map(text -> text));
    return Arbitraries.maps(
            Arbitraries.of(
                "id",
                "version",
                "name",
                "weights",
                "execution",
                "rules",
                "overrides",
                "caps",
                "rounding",
                "grades",
                "fullMark",
                "bands",
                "steps"),
            Arbitraries.oneOf(
                junk,
                Arbitraries.maps(
                        Arbitraries.of(
                            "scale", "mode", "bands", "belowTarget", "exact", "excellent", "basis"),
                        junk)
                    .ofMaxSize(3)
                    .map(HashMap::new),
                junk.list().ofMaxSize(3).map(ArrayList::new)))
        .ofMaxSize(4)
        .map(
            changes -> {
              Map<String, Object> written = map(yaml(HEAD));
              written.putAll(changes);
              return written;
            });
  }
}
