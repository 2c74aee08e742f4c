package io.jixiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the classes of all modules against the walls, and each wall against a class that breaks it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "io.jixiao";
  private static final String BROKEN = "io.jixiao.architecture.broken";

  private final JavaClasses product =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);
  private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

  static Stream<Arguments> walls() {
    return Stream.of(
        wall("schema knows only the language", Walls::schemaKnowsOnlyTheLanguage, "schema.Files"),
        wall(
            "scoring knows forms only",
            Walls::scoringKnowsFormsOnly,
            "schema.scoring.ReadsFindings"),
        wall(
            "forms do not know how they are scored",
            Walls::formsDoNotKnowHowTheyAreScored,
            "schema.measure.Scores"),
        wall(
            "comparisons know no policy",
            Walls::comparisonsKnowNoPolicy,
            "schema.scoring.attainment.AsksPolicy"),
        wall("importer is a library", Walls::importerIsALibrary, "importer.UsesApi"),
        wall(
            "api uses only the entrances of the importer",
            Walls::apiUsesOnlyTheEntrancesOfTheImporter,
            "api.projects.ReadsSheets"),
        wall("layouts know no reader", Walls::layoutsKnowNoReader, "importer.layout.ReadsForms"),
        wall(
            "EasyExcel stays in the workbook reader",
            Walls::easyExcelStaysInTheWorkbookReader,
            "importer.form.UsesEasyExcel"),
        wall("POI stays in the importer", Walls::poiStaysInTheImporter, "api.projects.UsesPoi"),
        wall(
            "database stays in the store",
            Walls::databaseStaysInTheStore,
            "api.projects.UsesMongo"),
        wall("packages have no cycles", Walls::packagesHaveNoCycles, "circle.left.Left"),
        wall(
            "packages say where null lives",
            Walls::packagesSayWhereNullLives,
            "unmarked.Forgotten"),
        wall("nobody prints", Walls::nobodyPrints, "importer.Prints"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walls")
  void wallStands(String name, Function<Walls, ArchRule> wall, String breaker) {
    wall.apply(new Walls(ROOT)).check(product);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walls")
  void wallStopsTheClassThatBreaksIt(String name, Function<Walls, ArchRule> wall, String breaker) {
    List<String> violations =
        wall.apply(new Walls(BROKEN)).evaluate(broken).getFailureReport().getDetails();

    assertThat(violations)
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation).contains(BROKEN + "." + breaker));
  }

  @Test
  void wallsNamePackagesThatExist() {
    Walls walls = new Walls(ROOT);
    List<ArchRule> rules = walls().map(each -> ruleOf(each).apply(walls)).toList();

    assertThat(rules).hasSize(13);
    assertThat(walls.named()).isNotEmpty().allMatch(this::holdsClasses);
  }

  @Test
  void allModulesAreLookedAt() {
    JavaPackage root = product.getPackage(ROOT);

    assertThat(root.getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrder("api", "importer", "schema");
  }

  private boolean holdsClasses(String packageName) {
    return product.containPackage(packageName)
        && !product.getPackage(packageName).getClassesInPackageTree().isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Function<Walls, ArchRule> ruleOf(Arguments wall) {
    return (Function<Walls, ArchRule>) wall.get()[1];
  }

  private static Arguments wall(String name, Function<Walls, ArchRule> wall, String breaker) {
    return Arguments.of(name, wall, breaker);
  }
}
