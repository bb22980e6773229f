package broadsheet.checks;

import static broadsheet.checks.Wall.tellNo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import broadsheet.planted.bare.NotOnThePlan;
import broadsheet.planted.web.AsksTheWeb;
import broadsheet.planted.web.IsInjected;
import broadsheet.planted.web.KeepsState;
import broadsheet.planted.web.LooksHostsUp;
import broadsheet.planted.web.OpensSocket;
import broadsheet.planted.web.Printer;
import broadsheet.planted.web.StoryManager;
import broadsheet.planted.web.TellsOldTime;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rules for all code. */
final class CodeWalls {
  private static final List<String> EMPTY_WORDS =
      List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info", "Dto", "DTO");

  private static final Set<String> OLD_TIME =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp",
          "java.text.DateFormat",
          "java.text.SimpleDateFormat");

  private static final Set<String> SOCKETS =
      Set.of(
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.JarURLConnection",
          "java.net.Socket",
          "java.net.DatagramSocket",
          "java.net.MulticastSocket",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "sun.net.www.protocol.http.HttpURLConnection");

  /** Calls that ask the web, or the names of its hosts, behind a harmless face. */
  private static final Map<String, Set<String>> ASKING =
      Map.of(
          "java.net.URL",
          Set.of("openConnection", "openStream", "getContent", "equals", "hashCode"),
          "java.net.URI",
          Set.of("toURL"),
          "java.net.InetAddress",
          Set.of("getByName", "getAllByName", "getHostName", "getCanonicalHostName", "isReachable"),
          "java.net.URLClassLoader",
          Set.of("<init>", "newInstance"),
          "org.jsoup.Jsoup",
          Set.of("connect", "newSession"));

  private CodeWalls() {}

  static Stream<Wall> all() {
    return Stream.of(
        new Wall("only fetch opens connections", AsksTheWeb.class, CodeWalls::connections),
        new Wall("only fetch looks hosts up", LooksHostsUp.class, CodeWalls::connections),
        new Wall("only fetch opens sockets", OpensSocket.class, CodeWalls::connections),
        new Wall("wiring is by constructors", IsInjected.class, CodeWalls::injection),
        new Wall("no static field changes", KeepsState.class, CodeWalls::state),
        new Wall("only app prints", Printer.class, CodeWalls::streams),
        new Wall("time is java.time", TellsOldTime.class, CodeWalls::time),
        new Wall("names say something", StoryManager.class, CodeWalls::names),
        new Wall("every package is null-marked", NotOnThePlan.class, CodeWalls::nullness));
  }

  private static ArchRule connections(House house) {
    return classes()
        .that(house.outside("fetch"))
        .should(
            tellNo(
                "not open connections",
                type ->
                    type.getAccessesFromSelf().stream()
                        .filter(CodeWalls::opensConnection)
                        .map(JavaAccess::getDescription)));
  }

  private static boolean opensConnection(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    return SOCKETS.contains(owner)
        || ASKING.getOrDefault(owner, Set.of()).contains(access.getName());
  }

  private static ArchRule injection(House house) {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "jakarta.inject..",
                "javax.inject..",
                "jakarta.enterprise..",
                "com.google.inject..",
                "org.springframework.."))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader");
  }

  private static ArchRule state(House house) {
    return classes()
        .should(
            tellNo(
                "have no static field that changes",
                type ->
                    type.getFields().stream()
                        .filter(CodeWalls::isStaticAndOpen)
                        .map(JavaMember::getFullName)));
  }

  private static boolean isStaticAndOpen(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.FINAL)
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static ArchRule streams(House house) {
    return classes()
        .that(house.outside(House.APP))
        .should(
            tellNo(
                "not print",
                type ->
                    type.getAccessesFromSelf().stream()
                        .filter(CodeWalls::prints)
                        .map(JavaAccess::getDescription)));
  }

  private static boolean prints(JavaAccess<?> access) {
    var ofSystem = access.getTargetOwner().getName().equals("java.lang.System");
    return (ofSystem && Set.of("out", "err").contains(access.getName()))
        || access.getName().equals("printStackTrace");
  }

  private static ArchRule time(House house) {
    return classes()
        .should(
            tellNo(
                "not use the old types of time",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> OLD_TIME.contains(use.getTargetClass().getName()))
                        .map(use -> use.getDescription())));
  }

  private static ArchRule names(House house) {
    return classes()
        .should(
            tellNo(
                "have names that say something",
                type -> isEmptyName(type) ? Stream.of(type.getName()) : Stream.empty()));
  }

  private static boolean isEmptyName(JavaClass type) {
    var name = type.getSimpleName();
    return name.startsWith("Abstract")
        || name.startsWith("Base")
        || EMPTY_WORDS.stream().anyMatch(name::endsWith);
  }

  private static ArchRule nullness(House house) {
    return classes()
        .should(
            tellNo(
                "be in a package that is @NullMarked",
                type ->
                    type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is in a package without @NullMarked")));
  }
}
