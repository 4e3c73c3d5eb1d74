package io.haochaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundariesTest {

    private static final Boundaries OURS = new Boundaries("io.haochaping");

    private static final Boundaries SEEDED = new Boundaries("seeded.boundaries");

    /** Patterns that no class matches yet. Remove one as soon as its package exists. */
    private static final Set<String> NOT_BUILT_YET = Set.of("io.haochaping.*.workflow..", "io.haochaping.*.schedule..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(OURS.root());

    private static final JavaClasses SEEDS = new ClassFileImporter().importPackages(SEEDED.root());

    static Stream<ArchRule> rules() {
        return OURS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheApplication(ArchRule rule) {
        rule.check(CLASSES);
    }

    static Stream<Map.Entry<ArchRule, List<String>>> seeds() {
        return Stream.of(
                Map.entry(SEEDED.engineOnlyWhereItIsSteered(), List.of("seeded.boundaries.review.UsesTheEngine", "seeded.boundaries.process.UsesTheEngine")),
                Map.entry(SEEDED.innerPackagesOfTheEngineOnlyInItsModule(),
                        List.of("seeded.boundaries.handling.workflow.UsesInnerPackage", "seeded.boundaries.identity.UsesInnerPackage")),
                Map.entry(SEEDED.schedulerOnlyInSchedules(), List.of("seeded.boundaries.review.UsesTheScheduler")),
                Map.entry(SEEDED.connectorsKnowNeitherEngineNorApplication(),
                        List.of("seeded.boundaries.connector.city.UsesTheApplication", "seeded.boundaries.connector.city.UsesTheModelApi")),
                Map.entry(SEEDED.processesKnowNeitherEngineNorSpring(),
                        List.of("seeded.boundaries.process.UsesSpring", "seeded.boundaries.process.UsesTheEngine")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsExactlyTheSeededViolations(Map.Entry<ArchRule, List<String>> seed) {
        assertThat(violators(seed.getKey())).containsExactlyInAnyOrderElementsOf(seed.getValue());
    }

    private static Set<String> violators(ArchRule rule) {
        String report = String.join("\n", rule.evaluate(SEEDS).getFailureReport().getDetails());
        return SEEDS.stream().map(JavaClass::getName).filter(name -> report.contains("<" + name + "."))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void namesOnlyPackagesThatExist() {
        assertThat(OURS.packages().filter(name -> !hasClasses(name))).isSubsetOf(NOT_BUILT_YET);
    }

    private static boolean hasClasses(String pattern) {
        DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAPackage(pattern);
        return CLASSES.stream().anyMatch(inside);
    }
}
