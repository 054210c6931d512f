package org.onrecord.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** The arrows between the modules, and the rules of the house that byte code can tell. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  private static final String[] STAGES = {
    "org.onrecord.findings..",
    "org.onrecord.ingest..",
    "org.onrecord.reader..",
    "org.onrecord",
    "org.onrecord.audit.."
  };

  @ArchTest
  static final ArchRule modulesDependOnWhatTheDesignSays =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.onrecord..")
          .withOptionalLayers(true)
          .layer("findings")
          .definedBy("org.onrecord.findings..")
          .layer("ingest")
          .definedBy("org.onrecord.ingest..")
          .layer("reader")
          .definedBy("org.onrecord.reader..")
          .layer("front door")
          .definedBy("org.onrecord", "org.onrecord.audit..")
          .layer("evaluation")
          .definedBy("org.onrecord.evaluation..")
          .layer("cli")
          .definedBy("org.onrecord.cli..")
          .whereLayer("findings")
          .mayNotAccessAnyLayer()
          .whereLayer("ingest")
          .mayOnlyAccessLayers("findings")
          .whereLayer("reader")
          .mayOnlyAccessLayers("findings")
          .whereLayer("front door")
          .mayOnlyAccessLayers("findings", "ingest", "reader")
          .whereLayer("evaluation")
          .mayOnlyAccessLayers("findings", "ingest", "reader", "front door")
          .whereLayer("cli")
          .mayOnlyAccessLayers("findings", "ingest", "front door", "evaluation");

  @ArchTest
  static final ArchRule findingsDoNoInputOrOutput =
      noClasses()
          .that()
          .resideInAPackage("org.onrecord.findings..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest static final ArchRule staticsAreFinal = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule optionalIsReturnedNeverTaken =
      noMethods()
          .should()
          .haveRawParameterTypes(
              DescribedPredicate.describe(
                  "with an Optional among them",
                  types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))));

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
