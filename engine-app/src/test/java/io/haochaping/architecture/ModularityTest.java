package io.haochaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import io.haochaping.HaochapingApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void usesOnlyWhatAModuleOffersAndMayUse() {
        ApplicationModules.of(HaochapingApplication.class).verify();
    }

    @Test
    void findsTheModulesOfTheOtherJarsAsWell() {
        ApplicationModules modules = ApplicationModules.of(HaochapingApplication.class);

        assertThat(modules.getModuleByName("process")).isPresent();
        assertThat(modules.getModuleByName("connector")).isPresent();
        assertThat(modules.getModuleByName("testing")).isEmpty();
    }

    @Test
    void findsTheSeededViolations() {
        ImportOption everything = location -> true;

        assertThat(ApplicationModules.of("seeded.modules", everything).detectViolations().getMessages()).anySatisfy(message ->
                assertThat(message).contains("non-exposed").contains("seeded.modules.library.inside.Shelf"))
                .anySatisfy(message -> assertThat(message).contains("Cycle detected"))
                .anySatisfy(message -> assertThat(message).contains("'door'").contains("Allowed targets: none"));
    }
}
