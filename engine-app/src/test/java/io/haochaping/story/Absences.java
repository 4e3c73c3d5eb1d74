package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.identity.Person;
import io.haochaping.organisation.Absence;
import io.haochaping.organisation.AbsenceAdministration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is away does not hold up a case: a substitute stands in, else the next in line, by the same rules of separation. */
abstract class Absences extends Story {

    private static final Person ADMIN = new Person("admin", "管理员", Set.of("camunda-admin"));
    private static final String CONTACT = "Task_ContactReviewer";
    private static final String SIGN_OFF = "Task_SignOff";

    @Autowired
    private AbsenceAdministration absences;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    @Test
    void theOnlyOfficerIsAwayAndTheNextInLineHasTheTaskUntilHeIsBack() {
        String caseNo = window.reports(Letter.aBadReview().in("medical"));
        person("officer-medical").claims(caseNo, CONTACT);

        away("officer-medical", null);

        assertThat(reassigned(caseNo).at("/detail/from").asText()).isEqualTo("officer-medical");
        assertThat(person("officer-medical").sees(caseNo, CONTACT)).isFalse();
        assertThat(district.coordinator().sees(caseNo, CONTACT)).isTrue();
        String other = window.reports(Letter.aBadReview().in("medical"));
        assertThat(district.coordinator().sees(other, CONTACT)).as("opened meanwhile").isTrue();

        clock.advanceTo(clock.now().plusDays(1).withHour(0).withMinute(6));

        await().atMost(Duration.ofSeconds(20)).until(() -> person("officer-medical").sees(caseNo, CONTACT));
        assertThat(person("officer-medical").sees(other, CONTACT)).isTrue();
        assertThat(district.coordinator().triesToClaimAny(caseNo, CONTACT).status()).isEqualTo(403);
    }

    @Test
    void theLeadersSubstituteSignsOffUnlessHeDidTheWork() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified();
        String own = window.reports(Letter.aBadReview());
        new Handling(new Team(person("officer2-district"), district.leader(), district.coordinator(), district.arbiter()), own, clock)
                .contacted().found("JUSTIFIED_SIMPLE").rectified();
        district.leader().claims(caseNo, SIGN_OFF);
        district.leader().claims(own, SIGN_OFF);

        Absence absence = away("leader-district", "officer2-district");

        assertThat(reassigned(caseNo).at("/detail/to").asText()).isEqualTo("officer2-district");
        assertThat(cases.see(caseNo).json().at("/tasks/0/assignee").asText()).isEqualTo("officer2-district");
        assertThat(cases.see(own).json().at("/tasks/0/assignee").isNull()).as("who rectified does not sign off").isTrue();
        assertThat(district.coordinator().sees(own, SIGN_OFF)).isTrue();

        absences.cancel(absence.id(), absence.version(), ADMIN);

        assertThat(cases.see(caseNo).json().at("/tasks/0/assignee").isNull()).as("back to the leader's group").isTrue();
        district(caseNo).signedOff();
        assertThat(cases.see(caseNo).event("SIGNED_OFF").path("actor").asText()).isEqualTo("leader-district");
    }

    @Test
    void anOrderOfACoordinatorWhoIsAwayGoesToTheOther() {
        String caseNo = window.reports(Letter.aBadReview());
        clock.advanceTo(cases.see(caseNo).deadline("contact").dueAt().plusSeconds(1));
        district.coordinator().claims(caseNo, "Task_SuperviseOverdue");

        Absence absence = away("coordinator-district", "coordinator2-district");

        assertThat(reassigned(caseNo).at("/detail/to").asText()).isEqualTo("coordinator2-district");
        person("coordinator2-district").completes(caseNo, "Task_SuperviseOverdue", "supervisionNote", "已督促");
        absences.cancel(absence.id(), absence.version(), ADMIN);
    }

    @Test
    void whatFellToACoordinatorFallsToTheOtherWhileHeIsAway() {
        String caseNo = window.reports(Letter.aBadReview().in("township"));
        district.coordinator().claims(caseNo, CONTACT);

        Absence absence = away("coordinator-district", null);

        assertThat(reassigned(caseNo).at("/detail/from").asText()).isEqualTo("coordinator-district");
        assertThat(district.coordinator().sees(caseNo, CONTACT)).isFalse();
        assertThat(person("coordinator2-district").sees(caseNo, CONTACT)).isTrue();

        absences.cancel(absence.id(), absence.version(), ADMIN);

        assertThat(district.coordinator().sees(caseNo, CONTACT)).as("back").isTrue();
    }

    private Absence away(String account, @Nullable String substitute) {
        LocalDate today = clock.now().toLocalDate();
        return absences.enter(new Absence(null, account, today, today, substitute, null, 0), ADMIN);
    }

    private JsonNode reassigned(String caseNo) {
        return cases.see(caseNo).event("REASSIGNED");
    }
}
