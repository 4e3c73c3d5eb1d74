package io.haochaping.administration.setup;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** There is a jurisdiction, and each has units or, as a city may, only jurisdictions below it. */
@Component
@Order(1)
class StructureCheck implements SetupCheck {

    private final Organisation organisation;
    private final Words words;

    StructureCheck(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/organisation", "/admin/import");
    }

    @Override
    public Finding find() {
        List<Jurisdiction> jurisdictions = organisation.jurisdictions();
        Set<String> parents = jurisdictions.stream().map(Jurisdiction::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        List<String> withoutUnits = jurisdictions.stream().filter(jurisdiction -> !parents.contains(jurisdiction.code()))
                .filter(jurisdiction -> organisation.unitsOf(jurisdiction.code()).isEmpty()).map(Jurisdiction::name).toList();
        return new Sentences(words).missingIf(jurisdictions.isEmpty(), "admin.missing.jurisdictions")
                .missingFor(withoutUnits, "admin.missing.units").finding();
    }
}
