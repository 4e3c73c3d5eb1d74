package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** There is a jurisdiction, and each has units. */
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
        List<String> withoutUnits = jurisdictions.stream().filter(jurisdiction -> organisation.unitsOf(jurisdiction.code()).isEmpty())
                .map(Jurisdiction::name).toList();
        return new Sentences(words).missingIf(jurisdictions.isEmpty(), "admin.missing.jurisdictions")
                .missingFor(withoutUnits, "admin.missing.units").finding();
    }
}
