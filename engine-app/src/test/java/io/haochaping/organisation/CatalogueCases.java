package io.haochaping.organisation;

import static io.haochaping.organisation.OrganisationChanges.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The catalogue keeps what applied before. */
abstract class CatalogueCases {

    @Autowired
    private Catalogue catalogue;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Journal journal;
    @Autowired
    private Clock clock;

    private final String code = "11150800MB" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Test
    void keepsEveryVersionReadableWithItsDays() {
        LocalDate today = LocalDate.now(clock);
        catalogue.put(item("不动产登记", 0, today.minusDays(30)), "admin");
        catalogue.put(item("不动产转移登记 <i>", 1, today), "admin");
        catalogue.put(item("不动产转移登记（全程网办）", 2, today.plusDays(10)), "admin");

        assertThat(organisation.taskName(code)).contains("不动产转移登记 <i>");
        assertThat(catalogue.on(code, today.minusDays(1))).get().extracting(CatalogueItem::name).isEqualTo("不动产登记");
        assertThat(catalogue.on(code, today.plusDays(10))).get().extracting(CatalogueItem::number).isEqualTo(3);
        assertThat(catalogue.versions(code)).extracting(CatalogueItem::number).containsExactly(3, 2, 1);
        assertThat(catalogue.versions(code).get(2).validTo()).isEqualTo(today.minusDays(1));
        assertThat(catalogue.search(code.substring(0, 16), PageRequest.of(0, 5)).getContent()).extracting(CatalogueItem::number).containsExactly(3);
        assertThat(journal.list("task", code, PageRequest.of(0, 5)).getTotalElements()).isEqualTo(3);
    }

    @Test
    void refusesTheSecondEditorAndWhatCannotBe() {
        LocalDate today = LocalDate.now(clock);
        catalogue.put(item("一", 0, today), "admin");
        catalogue.put(item("二", 1, today), "admin");

        assertRefused(() -> catalogue.put(item("三", 1, today), "admin"), 409, "changed-meanwhile");
        assertRefused(() -> catalogue.put(item("三", 0, today), "admin"), 409, "organisation-code-taken");
        assertRefused(() -> catalogue.put(item("三", 2, today.minusDays(1)), "admin"), 422, "catalogue-version-overlaps");
        assertRefused(() -> catalogue.put(new CatalogueItem("a b", "x".repeat(301), null, null, "javascript:alert(1)", null, 0, today, null), "admin"), 422,
                "form-too-long", "catalogue-code-invalid", "catalogue-link-invalid");
        assertThat(catalogue.put(item("二", 2, today.plusDays(3)), "admin").number()).as("nothing but the day differs").isEqualTo(2);
    }

    @Test
    void forgetsAServiceAfterItsLastDay() {
        LocalDate today = LocalDate.now(clock);
        catalogue.put(item("一", 0, today.minusDays(5)), "admin");
        catalogue.end(code, 1, today.minusDays(1), "admin");

        assertThat(organisation.knowsTask(code)).isFalse();
        assertRefused(() -> catalogue.end(code, 1, today.minusDays(9), "admin"), 422, "catalogue-end-before-start");
        catalogue.put(item("一又", 1, today), "admin");
        assertThat(organisation.taskName(code)).contains("一又");
    }

    private CatalogueItem item(String name, int number, LocalDate from) {
        return new CatalogueItem(code, name, null, TaskKind.CONFIRMATION, link(), "窗口、网上", number, from, null);
    }

    private static @Nullable String link() {
        return "https://example.org/guide?id=1";
    }
}
