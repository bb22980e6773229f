package broadsheet.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are in the house below {@code root}: the same plan holds for the code and for the
 * planted violations, which live in a small house of their own.
 */
record House(String root) {
  /** Core's packages in the way of the data: each may use those before it. */
  static final List<String> WAY =
      List.of(
          "text",
          "source",
          "article",
          "enrichment",
          "story",
          "entity",
          "ledger",
          "process",
          "brief",
          "ask",
          "reader",
          "pipeline");

  /** Modules that implement core's ports, each with its libraries. */
  static final List<String> EDGES = List.of("fetch", "nlp", "store", "search", "web");

  static final String APP = "app";

  static final House REAL = new House("broadsheet");
  static final House PLANTED = new House("broadsheet.planted");

  /** The product's classes, without tests. */
  static JavaClasses code() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(place -> !place.contains("-tests.jar"))
        .importPackages(REAL.root);
  }

  static JavaClasses planted() {
    return new ClassFileImporter().importPackages(PLANTED.root);
  }

  /** The part of the house that a class belongs to: its package's first word below the root. */
  String part(JavaClass type) {
    return part(type.getPackageName());
  }

  String part(String name) {
    if (!name.startsWith(root + ".")) {
      return "";
    }
    var below = name.substring(root.length() + 1);
    var dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  boolean isCore(JavaClass type) {
    return WAY.contains(part(type));
  }

  DescribedPredicate<JavaClass> core() {
    return DescribedPredicate.describe("are in core", this::isCore);
  }

  DescribedPredicate<JavaClass> in(String part) {
    return DescribedPredicate.describe("are in " + part, type -> part(type).equals(part));
  }

  DescribedPredicate<JavaClass> outside(String part) {
    return DescribedPredicate.describe("are not in " + part, type -> !part(type).equals(part));
  }

  /** What a class uses in other parts of the house. */
  Stream<Dependency> usedParts(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(use -> !part(use.getTargetClass()).isEmpty())
        .filter(use -> !part(use.getTargetClass()).equals(part(type)));
  }
}
