package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.blank.RecordText;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever template an upload asks for: nothing is lost, and what is read otherwise is said. */
class WrongTemplateTest {
  private static final String SAID = "已按该模板的词语读取。";
  private static final String NONSENSE = "nonsense";
  private static final List<String> PRINTED =
      Stream.concat(
              TemplateCatalogue.shipped().templates().stream()
                  .flatMap(template -> template.headings().stream()),
              Stream.of(
                  "序号",
                  "单位",
                  "产出指标",
                  "数量指标",
                  "效益指标",
                  "满意度指标",
                  "年度资金总额",
                  "其中：当年财政拨款",
                  "上年结转资金",
                  "其他资金",
                  "2024年度",
                  "优",
                  "100",
                  "10",
                  "—",
                  "不存在"))
          .distinct()
          .toList();
  private static final List<Upload> SAMPLES = samples();
  private static final Map<Upload, RecordingSink> GENERAL = new ConcurrentHashMap<>();

  @Test
  void aShippedTemplateThatWasAskedForChangesNothingOnTheFormsOfOthers() {
    for (Upload sample : SAMPLES) {
      RecordingSink general = general(sample);
      for (Template template : TemplateCatalogue.shipped().templates()) {
        RecordingSink forced = read(sample, TemplateCatalogue.shipped(), template.id());
        assertThat(forced.projects()).hasSameSizeAs(general.projects());
        assertThat(forced.rows).isEqualTo(general.rows);
        for (int i = 0; i < forced.projects().size(); i++) {
          Project project = forced.projects().get(i);
          assertThat(project.template().id()).isEqualTo(template.id());
          assertThat(project.template().why().zh()).startsWith("按上传时指定使用模板");
          if (!template.hasWords() || !project.template().why().zh().endsWith(SAID)) {
            assertThat(withoutRegion(project))
                .as("%s as %s", sample.name(), template.id())
                .isEqualTo(withoutRegion(general.projects().get(i)));
          }
        }
      }
    }
  }

  @Property(tries = 200, seed = "20250221", shrinking = ShrinkingMode.OFF)
  void nonsenseLosesNoFieldAndChangesNoValueInSilence(
      @ForAll("samples") Upload sample, @ForAll("nonsense") Template nonsense) {
    RecordingSink general = general(sample);

    RecordingSink forced = read(sample, new TemplateCatalogue(List.of(nonsense)), NONSENSE);

    assertThat(forced.projects()).hasSizeGreaterThanOrEqualTo(general.projects().size());
    assertThat(forced.rows).hasSizeGreaterThanOrEqualTo(general.rows.size());
    assertThat(fields(forced)).isGreaterThanOrEqualTo(fields(general));
    assertThat(figures(forced)).isGreaterThanOrEqualTo(figures(general));
    assertThat(unmapped(forced)).isLessThanOrEqualTo(unmapped(general));
    boolean paired = forced.projects().size() == general.projects().size();
    for (int i = 0; i < forced.projects().size(); i++) {
      Project project = forced.projects().get(i);
      if (!project.template().why().zh().endsWith(SAID)) {
        assertThat(paired).isTrue();
        assertThat(RecordText.of(project)).isEqualTo(RecordText.of(general.projects().get(i)));
      }
    }
  }

  @Provide("samples")
  Arbitrary<Upload> anySample() {
    return Arbitraries.of(SAMPLES);
  }

  @Provide
  Arbitrary<Template> nonsense() {
    Arbitrary<String> headings = Arbitraries.of(PRINTED);
    Arbitrary<HeadingMeaning> meanings = Arbitraries.of(HeadingMeaning.class);
    return Combinators.combine(
            headings.list().uniqueElements().ofMinSize(3).ofMaxSize(20),
            Arbitraries.maps(
                    meanings.filter(each -> each != HeadingMeaning.ATTRIBUTE),
                    headings.list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(3),
            Arbitraries.maps(headings, meanings).ofMaxSize(3))
        .as(
            (known, synonyms, columns) ->
                new Template(
                    NONSENSE,
                    1,
                    new Text("乱", "Nonsense"),
                    null,
                    known,
                    synonyms,
                    columns,
                    null,
                    null,
                    Map.of(),
                    null));
  }

  /** Those of this repository and, where they are at hand, published ones. */
  private static List<Upload> samples() {
    List<Upload> samples = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("samples");
      for (SampleWorkbook each : SampleWorkbooks.all()) {
        Path file = folder.resolve(samples.size() + ".bin");
        samples.add(new Upload(each.name(), Files.write(file, each.bytes())));
        file.toFile().deleteOnExit();
      }
      Path shared = Path.of("../../shared/samples");
      if (Files.isDirectory(shared)) {
        try (Stream<Path> files = Files.walk(shared)) {
          files
              .filter(file -> file.toString().endsWith(".xlsx"))
              .sorted()
              .forEach(file -> samples.add(new Upload(file.getFileName().toString(), file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }

  private static RecordingSink general(Upload sample) {
    return GENERAL.computeIfAbsent(
        sample, each -> read(each, new TemplateCatalogue(List.of()), null));
  }

  private static RecordingSink read(
      Upload sample, TemplateCatalogue catalogue, @Nullable String templateId) {
    FormKnowledge knowledge =
        new FormKnowledge() {
          @Override
          public TemplateCatalogue templates() {
            return catalogue;
          }
        };
    RecordingSink sink = new RecordingSink();
    FormImporters.create(knowledge).read(sample, new ReadingHints(null, null, templateId), sink);
    return sink;
  }

  /** All but what a form's region says where the form does not. */
  private static List<String> withoutRegion(Project project) {
    return RecordText.of(project).stream().filter(line -> !line.startsWith(".region")).toList();
  }

  private static long fields(RecordingSink read) {
    return read.projects().stream()
        .flatMap(project -> project.cells().stream())
        .filter(field -> !field.path().contains("attributes["))
        .count();
  }

  private static long figures(RecordingSink read) {
    return read.projects().stream()
        .flatMap(project -> project.indicators().stream())
        .flatMap(
            each ->
                Stream.of(Optional.ofNullable(each.weight()), Optional.ofNullable(each.score())))
        .filter(Optional::isPresent)
        .count();
  }

  private static int unmapped(RecordingSink read) {
    return read.sheets.stream().mapToInt(SheetReport::unmapped).sum();
  }
}
