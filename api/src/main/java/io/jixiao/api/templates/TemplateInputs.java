package io.jixiao.api.templates;

import io.jixiao.importer.blank.FormWorkbooks;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.HeadingWords;
import io.jixiao.importer.template.Template;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a template of what a client sent and lists everything that is wrong with it. */
final class TemplateInputs {
  static final int LONGEST_HEADING = 40;

  private static final Messages MESSAGES = Messages.beside(TemplateInputs.class, "messages");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Set<String> AMOUNT_UNITS = Set.of("元", "千元", "万元", "百万元", "亿元");
  private static final int LONGEST_NAME = 200;
  private static final int LEAST_HEADINGS = 3;
  private static final int MOST_HEADINGS = 200;
  private static final int MOST_WORDINGS = 50;
  private static final BigDecimal MOST_POINTS = new BigDecimal("1000");

  private final TemplateInput input;
  private final Predicate<String> isPolicy;
  private final List<Text> problems = new ArrayList<>();

  private TemplateInputs(TemplateInput input, Predicate<String> isPolicy) {
    this.input = input;
    this.isPolicy = isPolicy;
  }

  /**
   * Everything that is wrong with {@code input}; empty where it is as it should be.
   *
   * @param isPolicy whether there is a scoring policy of an id
   */
  static List<Text> problems(TemplateInput input, Predicate<String> isPolicy) {
    TemplateInputs inputs = new TemplateInputs(input, isPolicy);
    inputs.check();
    return inputs.problems;
  }

  /**
   * The template that {@code input} describes, in no version yet.
   *
   * @param input without problems
   */
  static Template template(TemplateInput input) {
    Map<HeadingMeaning, List<String>> synonyms = new EnumMap<>(HeadingMeaning.class);
    list(input.synonyms()).forEach(each -> synonyms.put(each.meaning(), each.wordings()));
    Map<String, HeadingMeaning> columns = new LinkedHashMap<>();
    list(input.columns()).forEach(each -> columns.put(each.heading(), each.meaning()));
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    list(input.expectedWeights()).forEach(each -> weights.put(each.level1(), each.weight()));
    return new Template(
        input.id(),
        0,
        input.name(),
        input.regionCode(),
        input.headings().stream().map(HeadingWords::key).distinct().toList(),
        synonyms,
        columns,
        input.amountUnit(),
        input.policyId(),
        weights,
        input.layout());
  }

  private void check() {
    check(ID.matcher(input.id()).matches(), "ID", input.id());
    checkName(input.name().zh());
    checkName(input.name().en());
    String region = input.regionCode();
    check(region == null || Regions.byCode(region).isPresent(), "REGION", "" + region);
    int headings = input.headings().size();
    check(headings >= LEAST_HEADINGS && headings <= MOST_HEADINGS, "HEADINGS", "" + headings);
    input.headings().forEach(this::checkHeading);
    checkSynonyms();
    checkColumns();
    String unit = input.amountUnit();
    check(unit == null || AMOUNT_UNITS.contains(unit), "AMOUNT_UNIT", "" + unit);
    String policy = input.policyId();
    check(policy == null || isPolicy.test(policy), "POLICY", "" + policy);
    checkWeights();
    String layout = input.layout();
    List<String> layouts = FormWorkbooks.layouts();
    check(layout == null || layouts.contains(layout), "LAYOUT", "" + layout, "" + layouts);
  }

  private void checkName(String name) {
    check(!name.isBlank() && name.length() <= LONGEST_NAME, "NAME", name);
  }

  private void checkSynonyms() {
    List<TemplateInput.Synonyms> synonyms = list(input.synonyms());
    checkDistinct(synonyms.stream().map(each -> each.meaning().name()).toList());
    for (TemplateInput.Synonyms each : synonyms) {
      check(each.meaning() != HeadingMeaning.ATTRIBUTE, "ATTRIBUTE_SYNONYM");
      int wordings = each.wordings().size();
      check(wordings >= 1 && wordings <= MOST_WORDINGS, "WORDINGS", each.meaning().name());
      each.wordings().forEach(this::checkHeading);
    }
  }

  private void checkColumns() {
    List<String> headings =
        list(input.columns()).stream().map(TemplateInput.Column::heading).toList();
    check(headings.size() <= MOST_HEADINGS, "COLUMNS", "" + headings.size());
    headings.forEach(this::checkHeading);
    checkDistinct(headings.stream().map(HeadingWords::key).toList());
  }

  private void checkWeights() {
    List<TemplateInput.Weight> weights = list(input.expectedWeights());
    check(weights.size() <= MOST_HEADINGS, "COLUMNS", "" + weights.size());
    checkDistinct(weights.stream().map(TemplateInput.Weight::level1).toList());
    for (TemplateInput.Weight each : weights) {
      checkHeading(each.level1());
      boolean possible = each.weight().signum() >= 0 && each.weight().compareTo(MOST_POINTS) <= 0;
      check(possible, "WEIGHT", each.level1());
    }
  }

  private void checkHeading(String heading) {
    check(isHeading(heading), "HEADING", heading);
  }

  private void checkDistinct(Collection<String> keys) {
    Set<String> seen = new HashSet<>();
    keys.stream().filter(key -> !seen.add(key)).distinct().forEach(key -> fail("TWICE", key));
  }

  /** Whether {@code heading} says anything and is short enough to be read as a label. */
  static boolean isHeading(String heading) {
    return heading.length() <= LONGEST_HEADING && !HeadingWords.key(heading).isEmpty();
  }

  private void check(boolean right, String code, String... arguments) {
    if (!right) {
      fail(code, arguments);
    }
  }

  private void fail(String code, String... arguments) {
    problems.add(MESSAGES.text(code, (Object[]) arguments));
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
