package broadsheet.checks;

import static broadsheet.checks.Wall.tellNo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import broadsheet.planted.bare.NotOnThePlan;
import broadsheet.planted.one.UsesTwo;
import broadsheet.planted.search.SeesStore;
import broadsheet.planted.text.KnowsStory;
import broadsheet.planted.text.TakesEveryLibrary;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** Rules on who may use whom. */
final class ModuleWalls {
  private ModuleWalls() {}

  static Stream<Wall> all() {
    return Stream.concat(
        Stream.of(
            new Wall("core's packages follow the data's way", KnowsStory.class, ModuleWalls::way),
            new Wall("every package is on the plan", NotOnThePlan.class, ModuleWalls::plan),
            new Wall("packages have no cycles", UsesTwo.class, ModuleWalls::cycles),
            new Wall("edges see only core", SeesStore.class, ModuleWalls::edges)),
        owners());
  }

  private static ArchRule way(House house) {
    return classes()
        .that(house.core())
        .should(
            tellNo(
                "use only packages before their own",
                type ->
                    house
                        .usedParts(type)
                        .filter(use -> isAfter(house, type, use))
                        .map(Dependency::getDescription)))
        .allowEmptyShould(true);
  }

  private static boolean isAfter(House house, JavaClass type, Dependency use) {
    return House.WAY.indexOf(house.part(use.getTargetClass()))
        > House.WAY.indexOf(house.part(type));
  }

  private static ArchRule plan(House house) {
    return classes()
        .should(
            tellNo(
                "be in a package that the plan names",
                type ->
                    house.isCore(type)
                            || House.EDGES.contains(house.part(type))
                            || house.part(type).equals(House.APP)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is in no known part of the house")));
  }

  private static ArchRule cycles(House house) {
    return SlicesRuleDefinition.slices()
        .matching(house.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  private static ArchRule edges(House house) {
    return classes()
        .should(
            tellNo(
                "see only core, unless they are in app",
                type ->
                    house
                        .usedParts(type)
                        .filter(use -> !house.part(type).equals(House.APP))
                        .filter(use -> !house.isCore(use.getTargetClass()))
                        .filter(use -> House.EDGES.contains(house.part(type)) || isEdge(house, use))
                        .map(Dependency::getDescription)));
  }

  private static boolean isEdge(House house, Dependency use) {
    var part = house.part(use.getTargetClass());
    return House.EDGES.contains(part) || part.equals(House.APP);
  }

  /** A library and the one part that may use it. */
  private record Owner(String part, List<String> packages) {}

  private static Stream<Wall> owners() {
    return Stream.of(
            new Owner("store", List.of("java.sql..", "javax.sql..", "org.sqlite..")),
            new Owner("search", List.of("org.apache.lucene..")),
            new Owner(
                "fetch",
                List.of(
                    "java.net.http..",
                    "javax.net..",
                    "javax.net.ssl..",
                    "org.apache.hc..",
                    "crawlercommons..",
                    "org.netpreserve..",
                    "org.apache.pdfbox..")),
            new Owner("nlp", List.of("ai.onnxruntime..", "com.optimaize.langdetect..")),
            new Owner(
                "web",
                List.of("io.javalin..", "org.eclipse.jetty..", "gg.jte..", "org.bouncycastle..")),
            new Owner("app", List.of("picocli..")))
        .flatMap(owner -> owner.packages().stream().map(library -> owned(owner.part(), library)));
  }

  private static Wall owned(String part, String library) {
    return new Wall(
        "only " + part + " uses " + library,
        TakesEveryLibrary.class,
        house ->
            noClasses()
                .that(house.outside(part))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .allowEmptyShould(true));
  }
}
