package io.jixiao.api.store.templates;

import static io.jixiao.importer.template.HeadingMeaning.ATTRIBUTE;
import static io.jixiao.importer.template.HeadingMeaning.NAME;
import static io.jixiao.importer.template.HeadingMeaning.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.importer.FormKnowledge;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class TemplateStoreTest {
  private static final List<Template> SHIPPED = TemplateCatalogue.shipped().templates();

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void opens() {
    store = new StoreHarness(where, Clock.systemUTC());
  }

  @Test
  void knowsTheShippedTemplatesFirst() {
    Template saved = store.templates.save(template("anshun", "年度计划"));

    assertThat(SHIPPED).isNotEmpty();
    assertThat(store.templates.catalogue().templates())
        .startsWith(SHIPPED.toArray(Template[]::new))
        .endsWith(saved)
        .hasSize(SHIPPED.size() + 1);
  }

  @Test
  void givesBackWhatWasSaved() {
    Template saved = store.templates.save(template("anshun", "一、年度.计划$"));

    assertThat(store.templates.catalogue().byId("anshun")).contains(saved);
    assertThat(saved).isEqualTo(template("anshun", "一、年度.计划$").inVersion(1));
  }

  @Test
  void showsTheNewestVersion() {
    store.templates.save(template("anshun", "年度计划"));

    Template second = store.templates.save(template("anshun", "全年计划"));

    assertThat(second.version()).isEqualTo(2);
    assertThat(store.templates.catalogue().byId("anshun")).contains(second);
  }

  @Test
  void putsAVersionOverAShippedTemplate() {
    Template saved = store.templates.save(template("chengde", "年度计划"));

    assertThat(saved.version()).isEqualTo(2);
    assertThat(store.templates.catalogue().byId("chengde")).contains(saved);
    assertThat(store.templates.catalogue().templates()).hasSameSizeAs(SHIPPED);
  }

  @Test
  void givesTwoWhoSaveAtOnceAVersionEach() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Callable<Template>> saves =
        Stream.generate(() -> (Callable<Template>) this::saved).limit(16).toList();
    List<Future<Template>> results = people.invokeAll(saves);
    people.shutdown();

    for (Future<Template> result : results) {
      assertThat(result.get().version()).isBetween(1, 16);
    }
    assertThat(store.templates.catalogue().byId("anshun")).map(Template::version).contains(16);
  }

  @Test
  void remembersTheLastThatWasConfirmed() {
    store.headings.confirm("130811", "年度 计划（A）", TARGET);
    store.headings.confirm("130811", "年度计划", ATTRIBUTE);

    assertThat(store.headings.of("130811", 10))
        .extracting(ConfirmedHeading::heading, ConfirmedHeading::meaning)
        .containsExactly(tuple("年度计划", ATTRIBUTE));
  }

  @Test
  void forgetsOnlyWhatWasConfirmed() {
    store.headings.confirm("130811", "年度计划", TARGET);

    assertThat(store.headings.forget("130800", "年度计划")).isFalse();
    assertThat(store.headings.forget("130811", "年度计划：")).isTrue();
    assertThat(store.headings.forget("130811", "年度计划")).isFalse();
    assertThat(store.headings.of("130811", 10)).isEmpty();
  }

  @Test
  void holdsForTheDivisionsWithinUnlessTheyDiffer() {
    store.headings.confirm("130000", "年度计划", TARGET);
    store.headings.confirm("130000", "评分标准", ATTRIBUTE);
    store.headings.confirm("130811", "年度计划", ATTRIBUTE);

    FormKnowledge known = store.knowledge.now();

    assertThat(known.confirmed("130802"))
        .containsOnly(Map.entry("年度计划", TARGET), Map.entry("评分标准", ATTRIBUTE));
    assertThat(known.confirmed("130811"))
        .containsOnly(Map.entry("年度计划", ATTRIBUTE), Map.entry("评分标准", ATTRIBUTE));
    assertThat(known.confirmed("140581")).isEmpty();
  }

  @Test
  void showsAJobTheSameFromBeginningToEnd() {
    FormKnowledge known = store.knowledge.now();
    store.headings.confirm("130811", "年度计划", TARGET);
    store.templates.save(template("anshun", "年度计划"));

    assertThat(known.confirmed("130811")).isEmpty();
    assertThat(known.templates().byId("anshun")).isEmpty();
  }

  private Template saved() {
    return store.templates.save(template("anshun", "年度计划"));
  }

  private static Template template(String id, String column) {
    return new Template(
        id,
        0,
        new Text("安顺市自评表", "Anshun"),
        "520400",
        List.of("项目名称", "一级指标", "年度计划"),
        Map.of(NAME, List.of("任务名称")),
        Map.of(column, TARGET),
        "万元",
        "mof-2020",
        Map.of("产出指标", new BigDecimal("50.5")),
        "annex");
  }
}
