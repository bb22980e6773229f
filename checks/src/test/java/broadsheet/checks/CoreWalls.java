package broadsheet.checks;

import static broadsheet.checks.Wall.tellNo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import broadsheet.planted.enrichment.OpenClass;
import broadsheet.planted.enrichment.SixMethods;
import broadsheet.planted.enrichment.WithSetter;
import broadsheet.planted.text.AsksDefaultLocale;
import broadsheet.planted.text.ReadsClock;
import broadsheet.planted.text.ReadsEnvironment;
import broadsheet.planted.text.ReadsFile;
import broadsheet.planted.text.StartsThread;
import broadsheet.planted.text.ThrowsDice;
import broadsheet.planted.text.WritesLog;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules that keep core pure: what it is told is all it knows. */
final class CoreWalls {
  /** Most methods that a port may have; one that wants more is two ports. */
  private static final int PORT_METHODS_MAX = 5;

  /** Packages of the JDK, themselves and not those below them. */
  private static final Set<String> JDK_PACKAGES =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.constant",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "javax.xml.stream",
          "jdk.incubator.vector");

  private static final Set<String> JDK_TYPES =
      Set.of("java.security.MessageDigest", "java.security.NoSuchAlgorithmException");

  private static final List<String> LIBRARIES =
      List.of("org.jsoup", "tools.jackson", "com.google.re2j", "org.jspecify");

  private static final Set<String> FORBIDDEN_TYPES =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.util.Scanner",
          "java.util.ServiceLoader",
          "java.util.Timer");

  private CoreWalls() {}

  static Stream<Wall> all() {
    return Stream.of(
        new Wall("core touches no files", ReadsFile.class, CoreWalls::allowed),
        new Wall("core writes no log", WritesLog.class, CoreWalls::allowed),
        new Wall("core starts no threads", StartsThread.class, CoreWalls::allowed),
        calls("core reads no clock", ReadsClock.class, CoreWalls::isClock),
        calls("core throws no dice", ThrowsDice.class, CoreWalls::isDice),
        calls("core reads no environment", ReadsEnvironment.class, CoreWalls::isEnvironment),
        calls("core asks no default locale", AsksDefaultLocale.class, CoreWalls::isDefault),
        new Wall("core's public types are closed", OpenClass.class, CoreWalls::closed),
        new Wall("core has no setters", WithSetter.class, CoreWalls::setters),
        new Wall("a port has five methods at most", SixMethods.class, CoreWalls::ports));
  }

  private static ArchRule allowed(House house) {
    return classes()
        .that(house.core())
        .should(
            tellNo(
                "use only what core may use",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> !isAllowed(house, use.getTargetClass()))
                        .map(use -> use.getDescription())));
  }

  private static boolean isAllowed(House house, JavaClass used) {
    var name = elementName(used.getName());
    var dot = name.lastIndexOf('.');
    if (dot < 0) {
      return true; // a primitive, or an array of them
    }
    var packageName = name.substring(0, dot);
    return House.WAY.contains(house.part(packageName))
        || JDK_TYPES.contains(name)
        || LIBRARIES.stream().anyMatch(library -> name.startsWith(library + "."))
        || (JDK_PACKAGES.contains(packageName) && !FORBIDDEN_TYPES.contains(name));
  }

  /** "java.time.Instant" of "[[Ljava.time.Instant;". */
  private static String elementName(String name) {
    var dimensions = name.lastIndexOf('[') + 1;
    return name.startsWith("[L", dimensions - 1) && name.endsWith(";")
        ? name.substring(dimensions + 1, name.length() - 1)
        : name;
  }

  private static Wall calls(String name, Class<?> planted, Predicate<JavaAccess<?>> forbidden) {
    return new Wall(
        name,
        planted,
        house ->
            classes()
                .that(house.core())
                .should(
                    tellNo(
                        "not call what differs from run to run",
                        type ->
                            type.getAccessesFromSelf().stream()
                                .filter(forbidden)
                                .map(JavaAccess::getDescription))));
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static boolean isClock(JavaAccess<?> access) {
    var inTime = access.getTargetOwner().getPackageName().startsWith("java.time");
    return (inTime && (access.getName().equals("now") || access.getName().startsWith("system")))
        || (owner(access).equals("java.lang.System")
            && (access.getName().equals("nanoTime")
                || access.getName().equals("currentTimeMillis")));
  }

  private static boolean isDice(JavaAccess<?> access) {
    var owner = owner(access);
    return owner.startsWith("java.util.random.")
        || owner.equals("java.util.Random")
        || owner.equals("java.util.SplittableRandom")
        || owner.equals("java.security.SecureRandom")
        || (owner.equals("java.lang.Math") && access.getName().equals("random"))
        || (owner.equals("java.util.UUID") && access.getName().equals("randomUUID"))
        || (owner.equals("java.util.Collections") && access.getName().equals("shuffle"))
        || access.getName().equals("identityHashCode");
  }

  /** Of System only the copying of arrays is left. */
  private static boolean isEnvironment(JavaAccess<?> access) {
    return owner(access).equals("java.lang.System") && !access.getName().equals("arraycopy");
  }

  /** What takes the machine's locale, zone or character set when it is not given one. */
  private static boolean isDefault(JavaAccess<?> access) {
    var signature = owner(access) + "." + access.getTarget().getName() + parameters(access);
    return Set.of(
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()",
                "java.lang.String.formatted(java.lang.Object[])",
                "java.lang.String.format(java.lang.String,java.lang.Object[])",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.nio.charset.Charset.defaultCharset()",
                "java.time.ZoneId.systemDefault()")
            .contains(signature)
        || signature.startsWith("java.util.Locale.getDefault(")
        || signature.startsWith("java.util.TimeZone.getDefault(")
        || (owner(access).startsWith("java.text.") && signature.endsWith("Instance()"));
  }

  private static String parameters(JavaAccess<?> access) {
    if (!(access.getTarget()
        instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call)) {
      return "";
    }
    return call.getRawParameterTypes().stream()
        .map(type -> type.isArray() ? elementName(type.getName()) + "[]" : type.getName())
        .collect(java.util.stream.Collectors.joining(",", "(", ")"));
  }

  private static ArchRule closed(House house) {
    return classes()
        .that(house.core())
        .and()
        .arePublic()
        .should(
            tellNo(
                "be records, enums, interfaces or final classes",
                type ->
                    type.isRecord() || type.isEnum() || type.isInterface() || isFinal(type)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is open for extension")));
  }

  private static boolean isFinal(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL);
  }

  private static ArchRule setters(House house) {
    return classes()
        .that(house.core())
        .should(
            tellNo(
                "have no setters",
                type ->
                    type.getMethods().stream()
                        .filter(CoreWalls::isSetter)
                        .map(JavaMember::getFullName)));
  }

  private static boolean isSetter(JavaMethod method) {
    var name = method.getName();
    return name.startsWith("set")
        && name.length() > 3
        && Character.isUpperCase(name.charAt(3))
        && !method.getModifiers().contains(JavaModifier.PRIVATE);
  }

  private static ArchRule ports(House house) {
    return classes()
        .that(house.core())
        .and()
        .areInterfaces()
        .should(
            tellNo(
                "have at most five methods",
                type ->
                    type.getMethods().stream().filter(CoreWalls::isAbstract).count()
                            > PORT_METHODS_MAX
                        ? Stream.of(type.getName() + " is two ports")
                        : Stream.empty()))
        .allowEmptyShould(true);
  }

  private static boolean isAbstract(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
