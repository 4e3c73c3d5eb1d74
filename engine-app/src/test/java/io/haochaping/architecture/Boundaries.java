package io.haochaping.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of docs/architecture.md on who may know the engine and the scheduler, for the packages below a root: ours, or the seeded
 * violations that prove that each rule can fail.
 */
record Boundaries(String root) {

    /** Where the engine's public interface may be used. */
    static final List<String> ENGINE_USERS = List.of("*.workflow", "engine", "identity");

    /** Where the engine's inner packages (plugins, interceptors, clock) may be used. */
    static final String ENGINE = "engine";

    static final String SCHEDULES = "*.schedule";

    static final String CONNECTORS = "connector";

    static final String PROCESSES = "process";

    ArchRule engineOnlyWhereItIsSteered() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(below(ENGINE_USERS))
                .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm.engine..");
    }

    ArchRule innerPackagesOfTheEngineOnlyInItsModule() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(below(ENGINE))
                .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm.engine.impl..");
    }

    ArchRule schedulerOnlyInSchedules() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(below(SCHEDULES))
                .should().dependOnClassesThat().resideInAPackage("org.quartz..");
    }

    ArchRule connectorsKnowNeitherEngineNorApplication() {
        return noClasses().that().resideInAPackage(below(CONNECTORS))
                .should().dependOnClassesThat(resideInAPackage("org.camunda..")
                        .or(resideInAPackage(root + "..").and(resideOutsideOfPackage(below(CONNECTORS)))));
    }

    ArchRule processesKnowNeitherEngineNorSpring() {
        return noClasses().that().resideInAPackage(below(PROCESSES))
                .should().dependOnClassesThat().resideInAnyPackage("org.camunda.bpm.engine..", "org.springframework..");
    }

    List<ArchRule> all() {
        return List.of(engineOnlyWhereItIsSteered(), innerPackagesOfTheEngineOnlyInItsModule(), schedulerOnlyInSchedules(),
                connectorsKnowNeitherEngineNorApplication(), processesKnowNeitherEngineNorSpring());
    }

    /** Every package that a rule names, as ArchUnit patterns. */
    Stream<String> packages() {
        return Stream.concat(ENGINE_USERS.stream(), Stream.of(ENGINE, SCHEDULES, CONNECTORS, PROCESSES)).map(this::below).distinct();
    }

    private String below(String name) {
        return root + "." + name + "..";
    }

    private String[] below(List<String> names) {
        return names.stream().map(this::below).toArray(String[]::new);
    }
}
