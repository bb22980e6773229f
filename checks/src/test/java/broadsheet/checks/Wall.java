package broadsheet.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of the house with a class that breaks it.
 *
 * @param name the rule as a sentence, as it stands in ARCHITECTURE.md
 * @param planted breaks this rule, so that the rule is known to bite
 */
record Wall(String name, Class<?> planted, Function<House, ArchRule> rule) {
  /** A condition whose violations are told by {@code faults}, one line each. */
  static ArchCondition<JavaClass> tellNo(String what, Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
      }
    };
  }
}
