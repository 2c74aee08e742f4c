package io.jixiao.importer.form.words;

import io.jixiao.schema.project.FundKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a row of the fund block stands for, by the words of its label. */
public final class FundKinds {
  private record Rule(FundKind kind, Pattern pattern) {}

  private static final Pattern LEAD = Pattern.compile("^[-—–_·•*\\d.、()]*(其中)?[:,、]?[-—–]*");
  private static final List<Rule> RULES = load("fund-kinds.yaml");

  private FundKinds() {}

  /** The kind of funds that {@code label} names; OTHER where no rule knows it. */
  public static FundKind of(String label) {
    String key = LabelKey.of(label);
    String plain = LEAD.matcher(key).replaceFirst("");
    boolean part = key.contains("其中");
    for (Rule rule : RULES) {
      if (!(part && rule.kind() == FundKind.TOTAL) && rule.pattern().matcher(plain).find()) {
        return rule.kind();
      }
    }
    return FundKind.OTHER;
  }

  private static List<Rule> load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(FundKinds.class.getResourceAsStream(resource), resource)) {
      List<Map<String, String>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return entries.stream()
          .map(
              entry ->
                  new Rule(
                      FundKind.valueOf(Objects.requireNonNull(entry.get("kind"))),
                      Pattern.compile(Objects.requireNonNull(entry.get("like")))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
