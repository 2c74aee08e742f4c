package io.jixiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The walls between modules and packages below {@code root}; the root is a parameter so that the
 * same rules run on classes that break them on purpose.
 */
final class Walls {
  private final String root;
  private final List<String> named = new ArrayList<>();

  Walls(String root) {
    this.root = root;
  }

  /** The packages that rules asked so far have named. */
  List<String> named() {
    return List.copyOf(named);
  }

  ArchRule schemaKnowsOnlyTheLanguage() {
    return classes()
        .that(reside("schema").and(DescribedPredicate.not(reside("schema.scoring.policy"))))
        .should()
        .onlyDependOnClassesThat(reside("schema").or(theLanguage()))
        .because("the vocabulary and the rules are usable anywhere: no framework, no I/O");
  }

  /** The policies that come along are YAML, which only they read. */
  ArchRule scoringKnowsFormsOnly() {
    return classes()
        .that(reside("schema.scoring"))
        .should()
        .onlyDependOnClassesThat(
            reside("schema.scoring")
                .or(reside("schema.measure"))
                .or(reside("schema.project"))
                .or(reside("schema.text"))
                .or(theLanguage())
                .or(resideInAPackage("org.yaml.snakeyaml..")))
        .because("points follow from what a form says and from nothing else");
  }

  ArchRule formsDoNotKnowHowTheyAreScored() {
    return noClasses()
        .that(reside("schema.measure").or(reside("schema.project")).or(reside("schema.text")))
        .should()
        .dependOnClassesThat(reside("schema.scoring"))
        .because("what a form says is the same under every policy");
  }

  ArchRule comparisonsKnowNoPolicy() {
    return noClasses()
        .that(reside("schema.scoring.attainment"))
        .should()
        .dependOnClassesThat(reside("schema.scoring.policy"))
        .because("whether a target is met does not depend on who scores it");
  }

  ArchRule importerIsALibrary() {
    return noClasses()
        .that(reside("importer"))
        .should()
        .dependOnClassesThat(
            reside("api")
                .or(
                    resideInAnyPackage(
                        "org.springframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "de.bwaldvogel..",
                        "graphql..")))
        .because("workbooks are read without a service and without a database");
  }

  ArchRule apiUsesOnlyTheEntrancesOfTheImporter() {
    return noClasses()
        .that(reside("api"))
        .should()
        .dependOnClassesThat(
            reside("importer")
                .and(
                    DescribedPredicate.not(
                        exactly("importer")
                            .or(exactly("importer.limits"))
                            .or(exactly("importer.report"))
                            .or(exactly("importer.blank"))
                            .or(exactly("importer.sample"))
                            .or(exactly("importer.excerpt"))
                            .or(exactly("importer.table"))
                            .or(exactly("importer.template")))))
        .because(
            "how workbooks are read and drawn is the importer's own business; its templates are data");
  }

  /** What is drawn in a layout is a form's texts; where they come from is its users' business. */
  ArchRule layoutsKnowNoReader() {
    return noClasses()
        .that(reside("importer.layout"))
        .should()
        .dependOnClassesThat(
            reside("importer.form")
                .or(reside("importer.mapping"))
                .or(reside("importer.workbook"))
                .or(reside("importer.template"))
                .or(reside("importer.sample"))
                .or(reside("importer.blank")))
        .because("a layout is data and its drawer draws what it is given");
  }

  ArchRule easyExcelStaysInTheWorkbookReader() {
    return noClasses()
        .that(DescribedPredicate.not(reside("importer.workbook")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.alibaba.excel.."))
        .because("everything else knows grids of cells only");
  }

  ArchRule poiStaysInTheImporter() {
    return noClasses()
        .that(DescribedPredicate.not(reside("importer")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.poi.."))
        .because("spreadsheets are the importer's business");
  }

  /** Criteria and orders may be written outside the store; running them is the store's business. */
  ArchRule databaseStaysInTheStore() {
    return noClasses()
        .that(DescribedPredicate.not(reside("api.store")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "com.mongodb..", "org.bson..", "org.springframework.data..", "de.bwaldvogel..")
                .and(DescribedPredicate.not(languageOfQueries())))
        .because("two databases are supported and one small wall keeps their differences in");
  }

  ArchRule packagesHaveNoCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that needs its user can not be read alone");
  }

  ArchRule packagesSayWhereNullLives() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(liveInAPackageMarkedForNull())
        .because("NullAway looks at marked packages only");
  }

  ArchRule nobodyPrints() {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("a service logs, a library reports");
  }

  private DescribedPredicate<JavaClass> reside(String name) {
    return resideInAPackage(remember(name) + "..");
  }

  private DescribedPredicate<JavaClass> exactly(String name) {
    return resideInAPackage(remember(name));
  }

  private String remember(String name) {
    String full = root + "." + name;
    named.add(full);
    return full;
  }

  private static DescribedPredicate<JavaClass> theLanguage() {
    return resideInAnyPackage(
            "java.lang..",
            "java.math..",
            "java.nio.charset..",
            "java.security..",
            "java.text..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations..")
        .or(partOfReadingOwnResources())
        .or(arrayOfPrimitives());
  }

  private static DescribedPredicate<JavaClass> partOfReadingOwnResources() {
    return DescribedPredicate.describe(
        "read resources of the class path",
        type ->
            List.of(
                    "java.io.BufferedReader",
                    "java.io.IOException",
                    "java.io.InputStream",
                    "java.io.InputStreamReader",
                    "java.io.Reader",
                    "java.io.UncheckedIOException")
                .contains(type.getName()));
  }

  private static DescribedPredicate<JavaClass> languageOfQueries() {
    return DescribedPredicate.describe(
        "write a query down",
        type ->
            List.of(
                    "com.mongodb.client.model.Filters",
                    "com.mongodb.client.model.Projections",
                    "com.mongodb.client.model.Sorts",
                    "org.bson.conversions.Bson",
                    "org.bson.types.Decimal128")
                .contains(type.getName()));
  }

  private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
    return DescribedPredicate.describe(
        "are arrays of primitives or primitives",
        type -> type.getBaseComponentType().isPrimitive());
  }

  private static ArchCondition<JavaClass> liveInAPackageMarkedForNull() {
    return new ArchCondition<>("live in a package with @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " lives in a package without @NullMarked"));
        }
      }
    };
  }
}
