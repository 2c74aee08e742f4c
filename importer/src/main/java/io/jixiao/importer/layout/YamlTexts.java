package io.jixiao.importer.layout;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every scalar is the text that stands there: {@code 10.00} keeps its zeros. */
public final class YamlTexts {
  private YamlTexts() {}

  /** Mappings, lists and texts. */
  public static @Nullable Object load(InputStream in) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions unused = new DumperOptions();
    return new Yaml(
            new SafeConstructor(options), new Representer(unused), unused, options, new TextOnly())
        .load(in);
  }

  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // No scalar is a number, a date or a truth value.
    }
  }
}
