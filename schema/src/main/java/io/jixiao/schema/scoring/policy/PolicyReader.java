package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.scoring.policy.PolicyProblem.Code;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a policy of mappings, lists, texts, numbers and truth values. Bad data are problems, never
 * an exception; all of them are listed at once.
 */
public final class PolicyReader {
  private static final int PERCENT = 100;
  private static final int MOST_POINTS = 1000;
  private static final int MOST_VERSIONS = 1_000_000;
  private static final int MOST_DECIMALS = 6;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

  private final @Nullable ScoringPolicy base;
  private final List<PolicyProblem> problems = new ArrayList<>();

  private PolicyReader(@Nullable ScoringPolicy base) {
    this.base = base;
  }

  /** Settings that {@code written} leaves out are those of {@code mof-2020}. */
  public static PolicyReading read(@Nullable Object written) {
    return read(written, ShippedPolicies.baseline());
  }

  /**
   * @param base settings for what is left out, but no id, version, name or source; null where
   *     nothing may be left out
   */
  static PolicyReading read(@Nullable Object written, @Nullable ScoringPolicy base) {
    PolicyReader reader = new PolicyReader(base);
    Settings settings = Settings.of("", written == null ? "" : written, reader.problems);
    ScoringPolicy policy = reader.policy(settings);
    return new PolicyReading(reader.problems.isEmpty() ? policy : null, reader.problems);
  }

  private ScoringPolicy policy(Settings settings) {
    settings.allow(
        "id",
        "version",
        "name",
        "source",
        "weights",
        "execution",
        "rules",
        "overrides",
        "caps",
        "rounding",
        "grades",
        "fullMark");
    String id = id(settings);
    int version = settings.whole("version", null, 1, MOST_VERSIONS);
    Text name = text(settings.child("name"));
    Text source = text(settings.child("source"));
    DefaultWeights weights = weights(settings.child("weights"));
    ExecutionRules execution = execution(settings.child("execution"));
    int before = problems.size();
    IndicatorRules rules =
        new RulesReader(base == null ? null : base.rules(), problems).read(settings.child("rules"));
    // what is wrong with the policy's own rules is not told again with each override
    IndicatorRules inherited = problems.size() == before || base == null ? rules : base.rules();
    return new ScoringPolicy(
        id,
        version,
        name,
        source,
        weights,
        execution,
        rules,
        overrides(settings, inherited),
        caps(settings),
        rounding(settings.child("rounding")),
        grades(settings.child("grades")),
        settings.has("fullMark") ? settings.number("fullMark", null, 1, MOST_POINTS) : null);
  }

  private static String id(Settings settings) {
    String id = settings.text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      settings.problem(Code.BAD_ID, "id");
    }
    return id;
  }

  private static Text text(Settings settings) {
    settings.allow("zh", "en");
    return new Text(settings.text("zh"), settings.text("en"));
  }

  private DefaultWeights weights(Settings settings) {
    settings.allow("execution", "output", "benefit", "satisfaction", "cost");
    DefaultWeights otherwise = base == null ? null : base.weights();
    return new DefaultWeights(
        points(settings, "execution", otherwise == null ? null : otherwise.execution()),
        points(settings, "output", otherwise == null ? null : otherwise.output()),
        points(settings, "benefit", otherwise == null ? null : otherwise.benefit()),
        points(settings, "satisfaction", otherwise == null ? null : otherwise.satisfaction()),
        points(settings, "cost", otherwise == null ? null : otherwise.cost()));
  }

  private static BigDecimal points(Settings settings, String key, @Nullable BigDecimal otherwise) {
    return settings.number(key, otherwise, 0, MOST_POINTS);
  }

  private ExecutionRules execution(Settings settings) {
    settings.allow("basis", "denominator");
    ExecutionRules otherwise = base == null ? null : base.execution();
    return new ExecutionRules(
        settings.word(
            "basis", ExecutionRules.Basis.class, otherwise == null ? null : otherwise.basis()),
        settings.word(
            "denominator",
            ExecutionRules.Denominator.class,
            otherwise == null ? null : otherwise.denominator()));
  }

  /** An override changes the policy's own rules. */
  private List<RuleOverride> overrides(Settings settings, IndicatorRules rules) {
    return settings.list(
        "overrides",
        List.of(),
        (path, value) -> {
          Settings override = Settings.of(path, value, problems);
          override.allow("level", "name", "rules");
          if (!override.has("level") && !override.has("name")) {
            override.problem(Code.FITS_ALL, "level");
          }
          return new RuleOverride(
              override.has("level") ? override.text("level") : null,
              override.has("name") ? override.text("name") : null,
              new RulesReader(rules, problems).read(override.child("rules")));
        });
  }

  private List<ExecutionCap> caps(Settings settings) {
    int before = settings.problems();
    List<ExecutionCap> caps =
        settings.list(
            "caps",
            base == null ? List.<ExecutionCap>of() : base.caps(),
            (path, value) -> {
              Settings cap = Settings.of(path, value, problems);
              cap.allow("below", "total");
              return new ExecutionCap(
                  cap.number("below", null, 0, PERCENT), cap.number("total", null, 0, PERCENT));
            });
    if (settings.problems() > before) {
      return caps;
    }
    for (int i = 1; i < caps.size(); i++) {
      boolean rises =
          caps.get(i).below().compareTo(caps.get(i - 1).below()) > 0
              && caps.get(i).total().compareTo(caps.get(i - 1).total()) >= 0;
      if (!rises) {
        settings.problem(Code.NOT_RISING, "caps[" + i + "]");
      }
    }
    return caps;
  }

  private Rounding rounding(Settings settings) {
    settings.allow("scale", "mode");
    Rounding otherwise = base == null ? null : base.rounding();
    return new Rounding(
        settings.whole("scale", otherwise == null ? null : otherwise.scale(), 0, MOST_DECIMALS),
        settings.word("mode", Mode.class, Mode.of(otherwise)).rounding);
  }

  /** The ways of rounding that a form can ask for; UNNECESSARY would refuse. */
  private enum Mode {
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN),
    DOWN(RoundingMode.DOWN),
    UP(RoundingMode.UP);

    private final RoundingMode rounding;

    Mode(RoundingMode rounding) {
      this.rounding = rounding;
    }

    static @Nullable Mode of(@Nullable Rounding rounding) {
      return rounding == null ? null : valueOf(rounding.mode().name());
    }
  }

  private GradeEdges grades(Settings settings) {
    settings.allow("excellent", "good", "fair");
    int before = settings.problems();
    GradeEdges otherwise = base == null ? null : base.grades();
    GradeEdges read =
        new GradeEdges(
            edge(settings, "excellent", otherwise == null ? null : otherwise.excellent()),
            edge(settings, "good", otherwise == null ? null : otherwise.good()),
            edge(settings, "fair", otherwise == null ? null : otherwise.fair()));
    if (settings.problems() > before) {
      return read;
    }
    if (read.good().compareTo(read.excellent()) >= 0) {
      settings.problem(Code.NOT_FALLING, "good");
    }
    if (read.fair().compareTo(read.good()) >= 0) {
      settings.problem(Code.NOT_FALLING, "fair");
    }
    return read;
  }

  private static BigDecimal edge(Settings settings, String key, @Nullable BigDecimal otherwise) {
    return settings.number(key, otherwise, 0, PERCENT);
  }
}
