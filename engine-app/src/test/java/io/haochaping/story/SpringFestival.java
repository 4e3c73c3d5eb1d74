package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

/**
 * The worked example of the contract, told from 09:00 on the Friday before the Spring Festival of 2026; so this is the first story that an
 * application sees.
 */
abstract class SpringFestival extends Story {

    private static final String TASK = "Task_ContactReviewer";

    @Test
    void anUntouchedCaseIsRemindedAndSupervisedAfterTheHolidaysAndStaysWithItsOfficer() {
        clock.advanceTo("2026-02-13T09:00:00+08:00");
        String caseNo = window.reports(Letter.aBadReview().in("hall"));
        String taxCase = portal.reports(Letter.aBadReview().in("tax-hall"));
        String task = district.officer().claims(caseNo, TASK);
        dueAsInTheContract(caseNo, taxCase);

        clock.advanceTo("2026-02-24T08:59:00+08:00");
        assertThat(cases.see(caseNo).events()).doesNotContain("REMINDED");
        clock.advanceTo("2026-02-24T09:00:00+08:00");
        assertThat(cases.see(caseNo).event("REMINDED").path("at").asText()).isEqualTo("2026-02-24T09:00:00+08:00");
        assertThat(cases.see(caseNo).deadlinesOf("REMINDED")).containsExactly("CONTACT");

        clock.advanceTo("2026-02-25T23:59:00+08:00");
        assertThat(cases.see(caseNo).orders()).isEmpty();
        assertThat(cases.see(caseNo).deadline("contact").isOverdue()).isFalse();
        clock.advanceTo("2026-02-26T00:00:00+08:00");
        supervisedButNotTakenAway(caseNo, task);
    }

    private void dueAsInTheContract(String caseNo, String taxCase) {
        CasePicture picture = cases.see(caseNo);
        assertThat(picture.value("caseNo")).startsWith("CP-20260213-");
        assertThat(picture.deadline("contact").dueAt()).isEqualTo(OffsetDateTime.parse("2026-02-25T23:59:59+08:00"));
        assertThat(picture.deadline("rectify").dueDate()).isEqualTo(LocalDate.parse("2026-02-27"));
        assertThat(picture.deadline("close").dueDate()).isEqualTo(LocalDate.parse("2026-03-12"));
        assertThat(cases.see(taxCase).deadline("close").dueDate()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(cases.see(taxCase).deadline("contact").exists()).isFalse();
        assertThat(cases.see(taxCase).deadline("rectify").exists()).isFalse();
    }

    private void supervisedButNotTakenAway(String caseNo, String task) {
        CasePicture picture = cases.see(caseNo);
        assertThat(picture.orders()).containsExactly("CONTACT open");
        assertThat(picture.event("OVERDUE").path("at").asText()).isEqualTo("2026-02-26T00:00:00+08:00");
        assertThat(picture.events("REMINDED")).hasSize(1);
        assertThat(picture.status()).isEqualTo("CONTACTING");
        assertThat(picture.idOf(TASK)).isEqualTo(task);
        assertThat(district.officer().claims(caseNo, TASK)).isEqualTo(task);
        assertThat(district.coordinator().sees(caseNo, "Task_SuperviseOverdue")).isTrue();
    }
}
